/** Signs of the employer in postings: it is introduced, invites, is the subject of its sentences, promises. */
import type { Family } from '../../../lexicon/families.ts';
import { marksIn } from '../../../lexicon/near.ts';
import { holdsTitleNoun } from '../../../lexicon/title-nouns.ts';
import { begins, gapBefore, lineOf, wordAt } from '../../marked.ts';
import { actsAfter, follows, opens, type Place, precedes, SINCE, type Sign, wordBehind } from './around.ts';

/** The line above a name that stands first on its own. */
function isUnder(place: Place, family: Family): boolean {
  const { marked, start } = place;
  const line = lineOf(marked.text, start).start;
  if (start - line > 3 || line === 0) return false;
  const above = lineOf(marked.text, line - 1);
  return (
    above.end - above.start < 50 &&
    marksIn(marked, above.start, above.end, [family]).some(
      ({ start: from, end }) => from - above.start <= 4 && above.end - end <= 3,
    )
  );
}

export function signsInPostings(place: Place): Sign[] {
  const { after, marked, from, next, start } = place;
  const signs: Sign[] = [];
  const add = (rule: string, weight: number, weak = false): void => void signs.push({ rule, weight, weak });
  const line = lineOf(marked.text, start);
  const restOfLine = marked.text.slice(place.end, line.end).replace(/^[:?!.\s]{1,4}$/, '');
  const follow = marked.words[next]?.lower ?? '';
  const owner = after.startsWith("'s ") || after.startsWith('’s ');
  const described = after.startsWith(',') || after.startsWith(' (') || owner || /^ [a-z]/.test(after);
  if (follows(place, 'introduces')) {
    const cue = (marked.to.get(from) ?? []).find(({ family }) => family === 'introduces');
    const first = marked.text.slice(line.start, cue?.start ?? start).trim() === '';
    if (first && restOfLine === '') add('company-about', 6);
    else if (first && marked.words[from - 1]?.lower === 'about') add('company-about', 5);
  }
  if (opens(place, true) && isUnder(place, 'about-heading') && described) add('company-described', 4);
  if (opens(place, true) && isUnder(place, 'job-heading'))
    if (restOfLine === '') add('company-described', 4);
    else if (described) add('company-described', 2, true);
  // "At Quill, we …", "Here at Quill, everyone"
  const at = marked.words[from - 1]?.lower === 'at' && gapBefore(marked, from) === ' ';
  if (
    at &&
    (after.startsWith(', ') || ['we', 'you', 'our', 'the', 'it', 'everyone', 'i'].includes(follow)) &&
    opensAt(place)
  )
    add('company-at', 4);
  if (
    follows(place, 'own-firm') &&
    /^(?:[\s.,;:!?)–—]|$)/.test(after) &&
    !['level', 'team', 'group', 'office', 'department', 'stage', 'companies', 'grade'].includes(follow)
  )
    add('company-we', after.startsWith(' ') && !after.startsWith(' –') ? 3 : 4);
  if (follows(place, 'before-employer') && /^(?:[\s.,!?]|$)/.test(after))
    add('company-joins', follow === 'as' ? 5 : 3);
  // "That is why Quill exists", "Quill: The Company"
  if (
    ['why', 'because', 'how', 'when'].includes(marked.words[from - 1]?.lower ?? '') &&
    (follow === 'exists' || after.startsWith(' was founded'))
  )
    add('company-we', 4);
  if (
    opens(place, true) &&
    [': the company', ' the company', ' at a glance', ' in a nutshell', ' in brief'].includes(
      marked.text.slice(place.end, line.end).toLowerCase(),
    )
  )
    add('company-described', 5);
  if (precedes(place, 'is-hiring')) add('company-is', 5);
  else if (needsSomebody(place)) add('company-is', 4);
  if (opens(place, false)) {
    if (precedes(place, 'is-company')) add('company-is', 4, true);
    else if (precedes(place, 'does-business')) add('company-is', 3, true);
    if (actsAfter(place)) {
      add('company-subject', 2, true);
      if (opens(place, true) && gapBefore(marked, next + 2) === ' ') add('company-opens', 2, true);
    }
    const apposition =
      /^(?:, (?:an?|the) [^.,\n]{3,80},| [–—-] (?:an?|the) [^.\n–—]{3,80} [–—-]) (?:is|has|was|[a-z]{2,12}[a-rt-z]s) /;
    if (apposition.test(after)) add('company-apposition', 4, true);
  }
  // "Since 2009, Quill Credit has lent"
  if (
    gapBefore(marked, from) === ', ' &&
    actsAfter(place) &&
    SINCE.has(marked.words[wordAt(marked, Math.max(place.sentence, line.start))]?.lower ?? '')
  )
    add('company-since', 4, true);
  if (gapBefore(marked, from) === ', ' && /^ is the (?:place|company|team|right)\b/.test(after))
    add('company-is', 4);
  if (owner) {
    const has = begins(marked, next, 'firm-has');
    const purpose =
      ['mission', 'vision', 'purpose', 'goal'].includes(follow) && marked.words[next + 1]?.lower === 'is';
    add(purpose ? 'company-mission' : 'company-owner', purpose ? 4 : 1, !purpose);
    if (has) add('company-owns', 2, true);
  }
  if (after.startsWith(' ') && begins(marked, next, 'staff')) add('company-staff', 2, true);
  if (
    marked.words[from - 1]?.lower === 'the' &&
    ['team', 'family', 'crew'].includes(follow) &&
    after.startsWith(' ')
  )
    add('company-team', 2, true);
  if (precedes(place, 'promises')) add('company-equal', 4);
  return signs;
}

/** How many words behind "needs" the noun of the title stands. */
const TITLE_REACH = 5;

/** The word behind what stands between two commas: "Quill Bread, Church Street, needs". */
function wordBehindApposition({ marked, after, end }: Place): number | null {
  const close = after.startsWith(', ') ? after.indexOf(', ', 2) : -1;
  const isShort = close > 0 && close < 60 && !after.slice(0, close).includes('\n');
  return isShort ? wordAt(marked, end + close) : null;
}

/** "Quill Robotics (Series A) needs Backend Engineers": it looks for people by their title. */
function needsSomebody(place: Place): boolean {
  const { marked } = place;
  if (!opens(place, false)) return false;
  return [wordBehind(place), wordBehindApposition(place)].some((i) => {
    const cue = i === null ? null : marked.from.get(i)?.find(({ family }) => family === 'needs-somebody');
    if (!cue) return false;
    const last = Math.min(cue.to + TITLE_REACH, wordAt(marked, lineOf(marked.text, cue.end).end));
    return holdsTitleNoun(marked.words, cue.to, last);
  });
}

/** "At" opens the sentence or the line, or says "here at". */
function opensAt({ marked, from }: Place): boolean {
  const before = gapBefore(marked, from - 1);
  return from === 1 || before !== ', ';
}
