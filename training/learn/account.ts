/**
 * Whether a letter's account is complete: every labelled amount of money, percentage and count of units stands in it,
 * counted, set aside or not placed. What the scanner cannot see ("one thirty five") is told apart and counted.
 */
import { findMarks } from '../../lib/marks/find.ts';
import type { Span } from '../../lib/money/money.ts';
import { AMOUNT_OWNERS, PERCENT_OWNERS } from '../../lib/reading/owners/owner.ts';
import type { Scorer } from '../../lib/reading/owners/scorer/score.ts';
import { read } from '../../lib/reading/read.ts';
import { assemble } from './assemble.ts';
import type { Author } from './authors.ts';
import type { Label, Labelled } from './labels.ts';
import { snapshotOf } from './measure.ts';
import { REFERENCE, SAME } from './rows.ts';

interface Missing {
  label: string;
  text: string;
  around: string;
}

export interface AccountOf {
  letters: number;
  /** Labelled amounts, percentages and counts. */
  labels: number;
  fates: Record<'counted' | 'set-aside' | 'not-placed', number>;
  /** Labels that the scanner sees, without an entry: each was dropped in silence. */
  dropped: Missing[];
  /** Labels of an offer that is not read: of several in one text, one is, and the others are named beside it. */
  ofAnotherOffer: number;
  /** Labels that the scanner does not see though digits say them. */
  unseen: Missing[];
  /** The same, written in words alone, with how often. */
  inWords: Record<string, number>;
}

const MEANT: ReadonlySet<string> = new Set([...AMOUNT_OWNERS, ...PERCENT_OWNERS]);
/** A count that is neither money nor a share nor units. */
const COUNTS: ReadonlySet<string> = new Set(['instalments', 'diluted']);

const isMeant = ({ label }: Label): boolean => {
  const owner = SAME[label] ?? label;
  return MEANT.has(owner) && !COUNTS.has(owner);
};

/** Letters of the authors in turn, as many as asked for: each author's lines in ever new surroundings. */
export function* lettersOf(authors: readonly Author[], count: number): Generator<Labelled> {
  let left = count;
  for (let round = 0; left > 0; round++) {
    const each = authors.map((author, index) => assemble(author, 1, 1000 * round + index + 1));
    const share = Math.ceil(left / authors.length);
    for (const letters of each)
      for (const letter of letters.slice(0, share)) {
        if (left === 0) return;
        left--;
        yield letter;
      }
  }
}

/** Reads the letters as offers and looks for every label in their accounts. */
export function accountOfLetters(letters: Iterable<Labelled>, scorer: Scorer): AccountOf {
  const sum: AccountOf = {
    letters: 0,
    labels: 0,
    fates: { counted: 0, 'set-aside': 0, 'not-placed': 0 },
    ofAnotherOffer: 0,
    dropped: [],
    unseen: [],
    inWords: {},
  };
  for (const { text, labels } of letters) {
    sum.letters++;
    const { account = [], offers } = read(snapshotOf(text), { as: 'offer', scorer });
    const marks = findMarks(text, { country: null, reference: REFERENCE });
    for (const label of labels.filter(isMeant)) {
      const over = ({ span }: { span: Span }): boolean => span.start < label.end && label.start < span.end;
      const seen = marks.filter(over);
      const isAmount = seen.some(({ kind }) => kind === 'money' || kind === 'number' || kind === 'percent');
      // "Severance of 12 weeks": a time, which the account leaves to other figures.
      if (seen.length > 0 && !isAmount) continue;
      sum.labels++;
      const entry = account.find(over);
      const written = text.slice(label.start, label.end);
      const around = text.slice(Math.max(0, label.start - 60), label.end + 40).replaceAll('\n', '⏎');
      if (entry) sum.fates[entry.fate]++;
      else if (isAmount && offers) sum.ofAnotherOffer++;
      else if (isAmount) sum.dropped.push({ label: label.label, text: written, around });
      else if (/\d/.test(written)) sum.unseen.push({ label: label.label, text: written, around });
      else sum.inWords[written] = (sum.inWords[written] ?? 0) + 1;
    }
  }
  return sum;
}
