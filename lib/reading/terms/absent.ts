/** What a letter says that there is not: "no equity", "not eligible for a bonus", "ohne variable Vergütung". */
import { cuesIn, says } from '../../lexicon/cues.ts';
import type { Family } from '../../lexicon/families.ts';
import type { WordMark } from '../../lexicon/lexicon.ts';
import { marksIn } from '../../lexicon/near.ts';
import { sentenceAt } from '../../text/sentences.ts';
import { until } from '../../text/until.ts';
import { found } from '../read-quote.ts';
import type { Part, Reading } from '../reading.ts';
import type { Letter } from './letter/letter.ts';
import type { Term, Terms } from './letter/term.ts';

const PARTS: readonly [Part, readonly Family[]][] = [
  ['equity', ['grant', 'rsu', 'option']],
  ['signOn', ['sign-on']],
  ['relocation', ['relocation']],
  ['pension', ['pension']],
  ['bonus', ['bonus']],
];
/** How far a part may stand from the word that denies it. */
const NEAR = 44;
/** "Not" alone denies a verb that gives a part. */
const BARE_NOT: ReadonlySet<string> = new Set(['not', 'nicht', 'pas', 'niet', 'nie', 'não', 'non', 'never']);
/** What ends the clause of a denial. */
const STOPS = '.;:\n0123456789';
/** "Bonus: none", "Equity ⇥ n/a". */
const NOTHING =
  /^(?: [\p{L}()-]{1,14}){0,2}\s?[:\t|=–-]\s{0,3}(?:none|n\/?a|nil|no|not applicable|keine?[rsn]?|entfällt|aucune?|néant|ningun[oa]|geen|brak|nenhum|nessun[oa]?)\s?(?=$|[\n,;.()|\t])/iu;

const holdsNone = (terms: Terms, part: Part): boolean => {
  const read = terms[part];
  return (
    read === null ||
    read === undefined ||
    (Array.isArray(read) && read.every(({ rule }) => rule === 'equity-named'))
  );
};

/** The marks of a part in a stretch; a sign-on bonus is no yearly one. */
function namedIn({ marked }: Letter, start: number, end: number, families: readonly Family[]): WordMark[] {
  const marks = marksIn(marked, start, end, families);
  if (!families.includes('bonus')) return marks;
  const joining = marksIn(marked, start, end, ['sign-on']);
  return marks.filter((mark) => !joining.some((one) => one.start < mark.end && mark.start < one.end));
}

function denied(letter: Letter, families: readonly Family[], none: WordMark): WordMark | null {
  const { text } = letter;
  // "Not limited to", "no later than", "not guaranteed": these deny something else.
  // "The other place has no options, right?" asks.
  const { end } = sentenceAt(text, none.end, 160);
  if (text.slice(none.end, end + 1).includes('?')) return null;
  if (cuesIn(text.slice(none.end, none.end + 16), 'denies-else').some(({ start }) => start <= 1)) return null;
  for (const mark of namedIn(letter, none.end, none.end + NEAR + 30, families)) {
    const between = text.slice(none.end, mark.start);
    if (between.length > NEAR || until(between, STOPS) !== between || between.includes(' but ')) return null;
    if (BARE_NOT.has(text.slice(none.start, none.end).toLowerCase()) && !says(between, 'gives-part'))
      continue;
    return mark;
  }
  return null;
}

function absence(letter: Letter, families: readonly Family[]): { start: number; end: number } | null {
  const { text, marked } = letter;
  for (const mark of namedIn(letter, 0, text.length, families)) {
    const label = NOTHING.exec(text.slice(mark.end, mark.end + 48));
    if (label !== null) return { start: mark.start, end: mark.end + label[0].length };
  }
  for (const none of marksIn(marked, 0, text.length, ['none'])) {
    const mark = denied(letter, families, none);
    if (mark !== null) return { start: none.start, end: mark.end };
  }
  return null;
}

const absent: Term = {
  name: 'absent',
  order: 210,
  read(letter, terms) {
    if (letter.kind !== 'offer') return;
    const all: NonNullable<Reading['absent']> = {};
    for (const [part, families] of PARTS) {
      if (!holdsNone(terms, part)) continue;
      const at = absence(letter, families);
      if (at === null) continue;
      all[part] = found(true, letter.text, at.start, at.end, 'absent');
      // Named and denied in one breath: there is none to read.
      if (part === 'equity') terms.equity = [];
    }
    if (Object.keys(all).length > 0) terms.absent = all;
  },
};

export default absent;
