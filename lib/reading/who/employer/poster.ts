/** Who wrote a post of a network: a person's name stands above it, where an employer's might. */
import { linesOf } from '../../marked.ts';
import { isPersonName } from '../people/names.ts';

const LINES = 6;
/** How near the writer is to the reader: "1st", "3rd+", "2e", "1.". */
const DEGREE = /^[123](?:st|nd|rd|er|re|e|º|°|\.)?\+?$/;
const PRONOUNS = new Set([
  'he',
  'him',
  'she',
  'her',
  'they',
  'them',
  'er',
  'ihm',
  'sie',
  'ihr',
  'elle',
  'il',
  'ella',
  'él',
]);
/** What the network says of it: "Mira Holt posted this". */
const POSTED = [' posted this', ' reposted this', ' shared this', ' • following', "'s post", '’s post'];

/** "(she/her)" */
const arePronouns = (bracket: string): boolean =>
  bracket.includes('/') &&
  bracket
    .toLowerCase()
    .replace(')', '')
    .split('/')
    .every((word) => PRONOUNS.has(word.trim()));

/** The name of the person who wrote the post, or null. */
export function posterOf(text: string): string | null {
  for (const { line } of linesOf(text.slice(0, 800), LINES)) {
    const [shown = '', ...marks] = line.split(/[•·]/).map((part) => part.trim());
    const open = shown.indexOf(' (');
    const posted = POSTED.find((words) => line.toLowerCase().trimEnd().endsWith(words));
    const isWriter =
      posted !== undefined ||
      marks.some((mark) => DEGREE.test(mark)) ||
      (open > 0 && arePronouns(shown.slice(open + 2)));
    const name = (
      open > 0
        ? shown.slice(0, open)
        : shown.slice(0, shown.length - (posted && marks.length === 0 ? posted.length : 0))
    ).trim();
    if (isWriter && isPersonName(name)) return name;
  }
  return null;
}
