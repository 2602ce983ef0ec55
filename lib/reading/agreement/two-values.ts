/**
 * A letter that states one term twice with different figures contradicts itself, as a guide may: the first figure counts,
 * and both are named. Only what one letter states once is looked at; grants and payments may be several.
 */
import { annual } from '../../money/period.ts';
import { scanMoney } from '../../money/scan.ts';
import type { AccountEntry } from '../account/entry.ts';
import type { Owner } from '../owners/owner.ts';
import type { Reading } from '../reading.ts';

type Remark = Reading['remarks'][number];

/** Terms that a letter states once, by the owner of their figures. */
const ONCE: Readonly<Partial<Record<Owner, string>>> = {
  base: 'two-bases',
  'bonus%': 'two-bonus-targets',
  relocation: 'two-relocations',
};
/** Rounded to the month and back, a salary may differ by this share. */
const ROUNDING = 0.015;

/** What a figure comes to, a year where it says a period; empty where it is no single one. */
function valuesOf({ text, kind }: AccountEntry): number[] {
  if (kind === 'percent') return text.match(/\d{1,3}(?:\.\d{1,3})?/g)?.map(Number) ?? [];
  const [mention] = scanMoney(text);
  if (!mention) return [];
  const year = annual(mention);
  return [mention.min, mention.max, year?.min, year?.max].filter((value): value is number => value != null);
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= ROUNDING * Math.max(a, b);

/** True where no reading of one figure is a reading of the other. */
function differ(one: AccountEntry, other: AccountEntry): boolean {
  const [a, b] = [valuesOf(one), valuesOf(other)];
  return a.length > 0 && b.length > 0 && !a.some((value) => b.some((each) => isNear(value, each)));
}

/** A remark for each term of an offer whose figure another figure contradicts, with both. */
export function twoValues({ account = [], base }: Pick<Reading, 'account' | 'base'>): Remark[] {
  return Object.entries(ONCE).flatMap(([owner, code]) => {
    const own = account.filter((entry) => entry.owner === owner && entry.kind !== 'number');
    const used = own.find(({ fate }) => fate === 'counted');
    if (!used || (owner === 'base' && base.length !== 1)) return [];
    const other = own.find(
      (entry) => entry.fate === 'not-placed' && entry.certainty !== 'unsure' && differ(used, entry),
    );
    return other ? [{ code, quote: `${used.text} … ${other.text}` }] : [];
  });
}
