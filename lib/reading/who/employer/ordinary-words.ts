/** Which capitalised words of a posting are only words: "Search is the front door", "Diverse teams build more". */
import { wordsOf } from '../../../lexicon/words.ts';

/** Words that open sentences of postings, and the tools that their lists begin with; names of nobody. */
const ORDINARY = new Set(
  `diverse diversity competitive flexible excellent generous comprehensive unlimited paid proven demonstrated familiarity knowledge
  proficiency fluency curiosity ownership empathy integrity growth impact innovation collaboration communication leadership inclusion
  interviews applications hospitality payments infrastructure platform engineering quality safety travel remote success performance
  technology everything everyone nothing something research learning training health wellness insurance medical dental vision python
  java javascript typescript golang go rust ruby swift kotlin kubernetes docker terraform aws gcp azure sql linux react node django
  rails graphql kafka slack notion figma jira github excel`.split(/\s+/),
);

/**
 * Tells for one text whether a single word is an ordinary one: known as such, written small somewhere else in the text
 * outside an address, or a word of its first
 * line, which is the job's title in a posting (`titled`).
 */
export function ordinaryWords(text: string, titled: boolean): (name: string) => boolean {
  let small: Set<string> | null = null;
  const [first = ''] = titled ? text.slice(0, 200).split('\n', 1) : [];
  const title = new Set(wordsOf(first).map(({ start, end }) => first.slice(start, end)));
  const isAddress = (at: number): boolean =>
    '@./-'.includes(text[at] ?? ' ') && /\S/.test(text[at + 1] ?? ' ');
  return (name) => {
    if (name.includes(' ')) return false;
    const word = name.toLowerCase();
    if (ORDINARY.has(word) || title.has(name)) return true;
    small ??= new Set(
      wordsOf(text)
        .filter(
          ({ start, end, lower }) =>
            text.slice(start, end) === lower && !'@./-'.includes(text[start - 1] ?? ' ') && !isAddress(end),
        )
        .map(({ lower }) => lower),
    );
    return name !== word && small.has(word);
  };
}
