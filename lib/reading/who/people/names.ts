/** What a person's name looks like. */
import { isLegalName } from '../../../lexicon/legal-forms.ts';
import { isTitle } from '../../../lexicon/title-nouns.ts';
import { begins, gapBefore, type Marked } from '../../marked.ts';
import { namesPlace } from '../../place/parse.ts';
import { isNameWord, isOnlyWords } from '../employer/names.ts';

const PARTICLES = new Set(
  'de da do dos das del della di du van von der den ter ten la le el y e al bin bint zu af av'.split(' '),
);
/** Words that stand where names stand. */
export const NO_PERSON = new Set(
  `team all everyone there folks both hiring recruiting recruitment people talent hr support careers office department candidate employee
  future colleague applicant sir madam regards yours sincerely best thanks offer letter agreement employment company employer monsieur
  madame herr frau damen herren payroll benefits finance legal onboarding operations services group acquisition resources human
  desk compensation total rewards personalberatung entre between zwischen primeiro segundo únete nuestro herrn senhor senhora señora señor
  date signature title name address acceptance accepted position place subject`.split(/\s+/),
);
const MOST_WORDS = 5;

/** The person's name that begins with the word `i`; null where none does. A courtesy title is no part of it. */
export function nameFrom(marked: Marked, i: number): { name: string; start: number; next: number } | null {
  const { text, words } = marked;
  let from = i;
  while (
    begins(marked, from, 'courtesy') &&
    words[from + 1] &&
    gapBefore(marked, from + 1).length <= 3 &&
    !gapBefore(marked, from + 1).includes('\n') &&
    from - i < 3
  )
    from++;
  let to = from;
  let count = 0;
  while (to < words.length && count < MOST_WORDS) {
    const word = words[to];
    if (!word) break;
    const written = text.slice(word.start, word.end);
    const gap = to === from ? ' ' : gapBefore(marked, to);
    const short = to > from && (words[to - 1]?.end ?? 0) - (words[to - 1]?.start ?? 0) <= 2;
    if (gap !== ' ' && gap !== '-' && gap !== '’' && gap !== "'" && !(gap === '. ' && short)) break;
    if (PARTICLES.has(word.lower) && to > from && gap === ' ') {
      to++;
      continue;
    }
    if (!isNameWord(written) || /\d/.test(written) || NO_PERSON.has(word.lower)) break;
    to++;
    count++;
  }
  while (to > from && PARTICLES.has(words[to - 1]?.lower ?? '')) to--;
  if (to === from) return null;
  const start = words[from]?.start ?? 0;
  let end = words[to - 1]?.end ?? 0;
  if ((words[to - 1]?.end ?? 0) - (words[to - 1]?.start ?? 0) === 1 && text[end] === '.' && to - from > 1)
    end++;
  const name = text.slice(start, end);
  return isPersonName(name) ? { name, start, next: to } : null;
}

/** One to five capitalised words that are no company's, no place's, no title and no word of the trade. */
export function isPersonName(name: string): boolean {
  return (
    isNameWord(name) &&
    !name.split(/[\s.-]+/).some((word) => NO_PERSON.has(word.toLowerCase())) &&
    name.length >= 2 &&
    name.length <= 50 &&
    !/[\d@:]/.test(name) &&
    !isLegalName(name) &&
    !isOnlyWords(name) &&
    !(name.includes(' ') && isTitle(withoutNames(name))) &&
    !isPlaceWord(name)
  );
}
const isPlaceWord = (name: string): boolean =>
  name.includes(' ') && namesPlace(name.split(' ').at(-1) ?? '') && namesPlace(name);

/** Nouns of titles that are names of persons just as well: "Dev Khanna", "Sarah Cook". */
const ALSO_NAMES = new Set(
  'dev dean baker cook carpenter gardener chancellor fellow partner koch kaufmann'.split(' '),
);
const withoutNames = (name: string): string =>
  name
    .split(' ')
    .filter((word) => !ALSO_NAMES.has(word.toLowerCase()))
    .join(' ');
