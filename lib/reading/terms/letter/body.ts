/** Where a page stops being about its own job: lists of other jobs, people and news behind it. */

const HEADING =
  /^[ \t#*]{0,6}(?:similar (?:jobs|roles|positions|openings|searches)|related (?:jobs|roles|searches|openings)|recommended (?:jobs|for you)|more (?:jobs|roles|openings|opportunities) (?:at|from|like|in|you)[^\n]{0,60}|other (?:jobs|roles|openings|open positions)[^\n]{0,40}|people also (?:viewed|searched)[^\n]{0,30}|jobs you (?:may|might)[^\n]{0,40}|(?:view|see|explore|browse) (?:similar|more|other) jobs[^\n]{0,30}|featured jobs|latest jobs|trending jobs|salaries? (?:for|of) similar[^\n]{0,40}|explore collaborative articles)[ \t*:]{0,4}$/gimu;

/** Index at which the own content ends; the text's length where nothing foreign follows. Never in the first fifth. */
export function bodyEnd(text: string): number {
  HEADING.lastIndex = 0;
  for (let match = HEADING.exec(text); match !== null; match = HEADING.exec(text)) {
    if (match.index > text.length / 5) return match.index;
  }
  return text.length;
}
