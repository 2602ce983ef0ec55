/** What a revised letter says otherwise than the agreed one: field by field, by how much, with the words of both. */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { sameEmployer } from './employer.ts';
import type { Terms } from './ledger.ts';
import { TERM_FIELDS, type Term, type TermField, type TermValue, termsOf } from './terms.ts';

export interface Difference {
  field: TermField;
  /** Which of several grants or payments, 0 for the first and for everything else. */
  index: number;
  /** `missing`: the later one no longer mentions it. */
  change: 'changed' | 'missing' | 'new';
  before: Term | null;
  after: Term | null;
  /** Later less earlier; null where they cannot be subtracted (words, dates, two currencies). */
  by: Figure | null;
  /** Which of the two is better for the person; null where that cannot be said from this field alone. */
  favours: 'before' | 'after' | null;
}

/** More of it is better for the person, and having it is better than not. */
const MORE: TermField[] = [
  'base',
  'instalments',
  'bonus',
  'grant',
  'units',
  'signOn',
  'refresher',
  'relocation',
  'pension',
];
/** Less of it is better. */
export const LESS: TermField[] = ['strike', 'cliff', 'signOnMonth', 'clawback', 'relocationClawback'];

/** A monthly salary is the yearly one divided and rounded: what rounding explains is no difference. */
const ROUNDING = 0.0005;

/** Stated for different times, the same sum is the same term; a bonus in money is another than one in percent. */
const SAME_SUM: TermField[] = ['base', 'grant'];

type Stated = Extract<TermValue, { kind: 'figure' }>;

/** An amount whose currency is left open is not taken for another one; the currency is a field of its own. */
const comparable = (a: Figure, b: Figure): boolean =>
  a.unit === b.unit && (a.currency === b.currency || a.currency === null || b.currency === null);

/** The two numbers on the same measure; null where there is none. */
function aligned(a: Stated, b: Stated): [Figure, Figure] | null {
  if (a.per === b.per && comparable(a.figure, b.figure)) return [a.figure, b.figure];
  return a.common && b.common && comparable(a.common, b.common) ? [a.common, b.common] : null;
}

function sameFigures(field: TermField, a: Stated, b: Stated): boolean {
  const pair = aligned(a, b);
  if (!pair) return false;
  const [one, other] = [pair[0].value, pair[1].value];
  if (pair[0] === a.figure && pair[1] === b.figure) return one === other;
  return SAME_SUM.includes(field) && Math.abs(one - other) <= ROUNDING * Math.max(one, other);
}

const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function same(field: TermField, a: TermValue, b: TermValue): boolean {
  if (a.kind === 'figure' && b.kind === 'figure') return sameFigures(field, a, b);
  if (a.kind === 'text' && b.kind === 'text')
    return wordsOf(a.text) === wordsOf(b.text) || (field === 'company' && sameEmployer(a.text, b.text));
  if (a.kind === 'date' && b.kind === 'date') return a.date === b.date;
  if (a.kind === 'word' && b.kind === 'word') return a.word === b.word;
  if (a.kind === 'shares' && b.kind === 'shares')
    return (
      a.shares.length === b.shares.length &&
      a.shares.every(({ value }, i) => Math.abs(value - (b.shares[i]?.value ?? 0)) < 1e-6)
    );
  return false;
}

function subtracted(before: TermValue, after: TermValue): Figure | null {
  if (before.kind !== 'figure' || after.kind !== 'figure') return null;
  const pair = aligned(before, after);
  return pair && derive('difference', { from: pair[1], less: pair[0] }, pair[1].unit);
}

/** A clause that appears is worse than none. One that is no longer mentioned is not thereby gone: nothing is said. */
function favoured(field: TermField, before: Term | null, after: Term | null, by: Figure | null) {
  const sign = MORE.includes(field) ? 1 : LESS.includes(field) ? -1 : 0;
  if (sign < 0 && !after) return null;
  const more = before && after ? (by?.value ?? 0) : (after ? 1 : 0) - (before ? 1 : 0);
  const gain = sign * more;
  return gain > 0 ? 'after' : gain < 0 ? 'before' : null;
}

const at = (terms: Term[], field: TermField, index: number): Term | null =>
  terms.find((term) => term.field === field && term.index === index) ?? null;

/** Everything in which two letters differ, in the order of the fields; nothing for two that say the same. */
export function differences(earlier: Terms, later: Terms): Difference[] {
  const [old, now] = [termsOf(earlier), termsOf(later)];
  const most = Math.max(1, ...[...old, ...now].map(({ index }) => index + 1));
  const found: Difference[] = [];
  for (const field of TERM_FIELDS) {
    for (let index = 0; index < most; index++) {
      const [before, after] = [at(old, field, index), at(now, field, index)];
      if (!before && !after) continue;
      if (before && after && same(field, before.value, after.value)) continue;
      const by = before && after ? subtracted(before.value, after.value) : null;
      const change = !after ? 'missing' : !before ? 'new' : 'changed';
      found.push({ field, index, change, before, after, by, favours: favoured(field, before, after, by) });
    }
  }
  return found;
}
