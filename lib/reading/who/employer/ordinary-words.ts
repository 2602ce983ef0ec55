/** Which capitalised words of a posting are only words: "Search is the front door", "Diverse teams build more". */

/** Words that open sentences of postings, and the tools that their lists begin with; names of nobody. */
const ORDINARY = new Set(
  `diverse diversity competitive flexible excellent generous comprehensive unlimited paid proven demonstrated familiarity knowledge
  proficiency fluency curiosity ownership empathy integrity growth impact innovation collaboration communication leadership inclusion
  interviews applications hospitality payments infrastructure platform engineering quality safety travel remote success performance
  technology everything everyone nothing something research learning training health wellness insurance medical dental vision python
  java javascript typescript golang go rust ruby swift kotlin kubernetes docker terraform aws gcp azure sql linux react node django
  rails graphql kafka slack notion figma jira github excel`.split(/\s+/),
);
/** A word written small in running text, not a part of an address. */
const SMALL = /(?<![\p{L}\p{N}@./-])\p{Ll}[\p{L}\p{N}]{1,40}(?![\p{L}\p{N}@]|[.-]\p{L})/gu;

/**
 * Tells for one text whether a single word is an ordinary one: known as such, written small somewhere else in the text,
 * or a word of its first line, which is the job's title.
 */
export function ordinaryWords(text: string): (name: string) => boolean {
  let small: Set<string> | null = null;
  const title = new Set(
    text
      .slice(0, 200)
      .split('\n', 1)[0]
      ?.split(/[^\p{L}\p{N}]+/u),
  );
  return (name) => {
    if (/\s/.test(name)) return false;
    const word = name.toLowerCase();
    if (ORDINARY.has(word) || title.has(name)) return true;
    small ??= new Set(text.match(SMALL) ?? []);
    return name !== word && small.has(word);
  };
}
