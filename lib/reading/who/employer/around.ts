/** What stands around a name: the questions that its signs ask, answered by the lexicon's marks. */
import type { Family } from '../../../lexicon/families.ts';
import { marksIn } from '../../../lexicon/near.ts';
import { begins, endsBefore, gapBefore, type Marked } from '../../marked.ts';
import { isNameWord, type Named } from './names.ts';

/** A name with what stands around it. */
export interface Place extends Named {
  marked: Marked;
  /** Text right behind the name. */
  after: string;
  /** Index of the first word behind the name. */
  next: number;
  known: boolean;
  /** Where its sentence begins. */
  sentence: number;
}

export interface Sign {
  rule: string;
  weight: number;
  /** Says so little that an ordinary word would fit as well: "Search is the front door". */
  weak?: boolean;
}

export const ARTICLES = new Set(
  'the der die das dem den la le les l el los las o a os as de het il lo'.split(' '),
);

/** What is somebody's for staff, and no firm: "the NEST pension scheme", "Baseline level". */
export const NOT_FIRMS = new Set(
  'pension scheme plan program programme board fund 401 group team department division practice desk unit function level grade standard rate'.split(
    ' ',
  ),
);

/** Whether a phrase of these families ends right before the name, an article or an opening quote between them. */
export function follows(place: Place, ...families: Family[]): boolean {
  const { marked, from } = place;
  const open = (i: number): boolean =>
    (families.includes('own-firm') && gapBefore(marked, i) === ', ') ||
    [' ', '\n', ' “', ' "', ' „', ' «', ' (', "'", '’', ' *'].includes(gapBefore(marked, i));
  if (
    !open(from) ||
    (NOT_FIRMS.has(marked.words[place.next]?.lower ?? '') &&
      place.after.startsWith(' ') &&
      !place.after.startsWith(' team as'))
  )
    return false;
  if (endsBefore(marked, from, ...families)) return true;
  return (
    ARTICLES.has(marked.words[from - 1]?.lower ?? '') &&
    open(from - 1) &&
    endsBefore(marked, from - 1, ...families)
  );
}

/** "My client Quill", "notre mandante, la Fondation Quill": whether an agency's words for whom it writes for lead to the name. */
export function isClient({ marked, from }: Place): boolean {
  const first = ARTICLES.has(marked.words[from - 1]?.lower ?? '') ? from - 1 : from;
  return (
    endsBefore(marked, first, 'client') &&
    [' ', ', ', ': ', ' – ', ' - ', ' ('].includes(gapBefore(marked, first))
  );
}

/** Whether a phrase of these families stands right behind the name; a comma or words in brackets may part them. */
export function precedes(place: Place, ...families: Family[]): boolean {
  const i = wordBehind(place);
  return i !== null && begins(place.marked, i, ...families);
}

/** The word behind the name and a bracket beside it, where nothing but a comma, a colon or a line's end parts them. */
export function wordBehind({ marked, next, after, end }: Place): number | null {
  let [at, i] = [end, next];
  if (after.startsWith(' (')) {
    const close = after.indexOf(')');
    if (close > 0 && close < 90 && !after.slice(0, close).includes('\n')) at = end + close + 1;
    while ((marked.words[i]?.start ?? Number.POSITIVE_INFINITY) < at) i++;
  }
  const gap = marked.text.slice(at, marked.words[i]?.start ?? at);
  return [' ', ', ', '\n', ': '].includes(gap) ? i : null;
}

export const BEFORE_SENTENCE = '.!?:\n';
/** Behind a sign that opens a line too ("🦦 Acme is …"); not behind a bullet, where verbs and skills stand. */
export function opens({ marked, start }: Place, lineOnly: boolean): boolean {
  let at = start - 1;
  while (
    at >= 0 &&
    start - at < 6 &&
    (marked.text[at] === ' ' || (marked.text.charCodeAt(at) > 0x2600 && marked.text[at] !== '—'))
  )
    at--;
  const char = at < 0 ? '\n' : (marked.text[at] as string);
  return lineOnly ? char === '\n' : BEFORE_SENTENCE.includes(char);
}

/** How a definition begins: `Acme, Inc. (the "Company")`, `Acme, a Delaware corporation ("Acme")`. */
export const DEFINED =
  /^(?:,\s[^()\n]{3,160})?,?\s?\([^()"“„«'\n]{0,60}(?<!\p{L})["“„«'](?!(?:Executive|Employee|Officer|Consultant|Agreement|Contractor|Plan|Mitarbeiter|Arbeitnehmer|Salarié|Trabajador)\b)[^"”“»'()\n]{1,40}["”“»']/u;

export const near = ({ marked, sentence, start }: Place, ...families: Family[]): boolean =>
  marksIn(marked, sentence, start, families).length > 0;

/** A firm that somebody else works for, pays, insures or competes: the words before its name say so. */
export function isOther(place: Place): boolean {
  const { marked, from, start } = place;
  const words = marksIn(marked, Math.max(place.sentence, start - 60), start, ['not-employer', 'previous']);
  return words.some(({ to, end }) => from - to <= 3 && !marked.text.slice(end, start).includes('\n'));
}

/** A verb in the third person: "Acme runs the freight yards". */
export function actsAfter({ marked, next, after }: Place): boolean {
  const verb = marked.words[next]?.lower ?? '';
  const object = marked.words[next + 1];
  return (
    after.startsWith(` ${verb}`) &&
    /^(?:is|has|does|will|[a-z]{2,12}[a-rt-z]s|est|ist|es|[a-zàâéèêîôûç]{3,14}(?:e|t|a))$/u.test(verb) &&
    object !== undefined &&
    gapBefore(marked, next + 1) === ' ' &&
    !isNameWord(marked.text.slice(object.start, object.end)) &&
    !NOT_OBJECTS.has(object.lower)
  );
}
/** How a sentence begins that names its subject late: "Since 2009, Quill Credit has lent". */
export const SINCE = new Set([
  'since',
  'in',
  'founded',
  'for',
  'from',
  'over',
  'with',
  'headquartered',
  'based',
  'located',
  'backed',
  'built',
]);
export const NOT_OBJECTS = new Set(
  'are come have do will can were who that is and or of for with drive build make need work know get bring help lead deserve'.split(
    ' ',
  ),
);
