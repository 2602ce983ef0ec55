/** A guide's numbers as figures: leaves that name the guide and the line, and the sums that its own parts make. */
import { derive } from '../figures/derive.ts';
import type { Derived, Figure, Leaf, SourceRef, Unit } from '../figures/figure.ts';
import { constant, source } from '../figures/leaf.ts';
import type { Currency, Period } from '../money/money.ts';
import { PER_YEAR } from '../money/period.ts';
import type { Band, ComponentBand, Guide } from './schema.ts';
import { isStated } from './stated.ts';

export interface Ends {
  low: Figure;
  high: Figure;
}

/** Where in the guide something stands, as a reference a reader can follow. */
export const reference = (guide: Guide, what: string, line: number | null): SourceRef => ({
  tier: 'guide',
  publisher: guide.publisher,
  ...(guide.library === undefined ? {} : { library: guide.library }),
  what,
  url: null,
  line,
  asOf: isStated(guide.asOf.month) ? guide.asOf.month : null,
  n: null,
});

/** A number as the guide prints it. */
export const printed = (
  guide: Guide,
  value: number,
  unit: Unit,
  currency: Currency | null,
  what: string,
  line: number,
): Leaf => source(value, unit, currency, reference(guide, what, line));

/** The label of a band's level, null where the guide states none. */
export const levelOf = (guide: Guide, band: Band) =>
  guide.levels.find((level) => level.id === band.level) ?? null;

/** "Senior (L5), San Francisco", or the place alone where no level is stated. */
export function bandName(guide: Guide, band: Band): string {
  const level = levelOf(guide, band);
  return level ? `${level.label}, ${band.place}` : band.place;
}

type Range = Pick<Extract<ComponentBand['base'], object>, 'low' | 'high' | 'line' | 'currency' | 'stated'>;

/** Pay of a year from pay of the period that the guide counts by. */
const annual = (amount: Leaf, per: Period): Figure =>
  derive('annual-pay', { amount, perYear: constant(PER_YEAR[per], 'count', 'annual-pay', 'paymentsAYear') });

/** The ends of one printed range of a band; what is printed for another period is worked out for a year. */
export function ends(guide: Guide, band: Band, range: Range, part: string, unit: Unit = 'money'): Ends {
  const what = `${bandName(guide, band)}: ${part}`;
  const currency = unit === 'money' ? (range.currency ?? band.currency) : null;
  const { stated } = range;
  const end = (value: number): Leaf => printed(guide, value, unit, currency, what, range.line ?? band.line);
  if (stated) return { low: annual(end(stated.low), stated.per), high: annual(end(stated.high), stated.per) };
  return { low: end(range.low), high: end(range.high) };
}

/** Vesting years of a band's grant: its own, else those the guide gives for grants in general, else null. */
export function grantYears(guide: Guide, band: ComponentBand): Leaf | null {
  const own = isStated(band.grant) && isStated(band.grant.years) ? band.grant.years : guide.grantYears;
  return isStated(own) ? printed(guide, own.value, 'years', null, `${band.place}: vesting`, own.line) : null;
}

/** The grant of a band as a whole and as what comes of it a year; null for what its years would be needed for. */
function grantOf(guide: Guide, band: ComponentBand): { whole: Ends | null; yearly: Ends | null } {
  if (!isStated(band.grant)) return { whole: null, yearly: null };
  const years = grantYears(guide, band);
  const stated = ends(guide, band, band.grant, 'grant');
  const each = (make: (end: Figure, years: Figure) => Figure): Ends | null =>
    years && { low: make(stated.low, years), high: make(stated.high, years) };
  return band.grant.per === 'year'
    ? { whole: each((yearly, over) => derive('grant-from-yearly', { yearly, years: over })), yearly: stated }
    : { whole: stated, yearly: each((grant, over) => derive('grant-a-year', { grant, years: over })) };
}

/** The bonus in money at one end: its ratio of that base, or the amount that the guide prints. */
function bonusAt(guide: Guide, band: ComponentBand, base: Ends, end: keyof Ends): Figure | null {
  if (isStated(band.bonus)) {
    const share = ends(guide, band, band.bonus, 'bonus', 'ratio')[end];
    return derive('target-bonus', { base: base[end], share });
  }
  return band.bonusAmount ? ends(guide, band, band.bonusAmount, 'bonus')[end] : null;
}

/**
 * The total that a component band's own parts make, at each end: base, grant a year and bonus. Null where base is not
 * stated or stands alone, where a grant is stated without its vesting years, where a part is none of these, or where
 * the parts are in several currencies: then their sum is no total.
 */
export function recomputedTotal(guide: Guide, band: ComponentBand): Ends | null {
  if (!isStated(band.base) || band.variable) return null;
  const base = ends(guide, band, band.base, 'base');
  const grant = grantOf(guide, band).yearly;
  if (isStated(band.grant) && !grant) return null;
  const total = (end: keyof Ends): Derived | null => {
    const parts: Record<string, Figure> = { base: base[end] };
    if (grant) parts.grant = grant[end];
    const bonus = bonusAt(guide, band, base, end);
    if (bonus) parts.bonus = bonus;
    const several = new Set(Object.values(parts).map(({ currency }) => currency)).size > 1;
    return several || Object.keys(parts).length < 2 ? null : derive('recurring-total', parts);
  };
  const [low, high] = [total('low'), total('high')];
  return low && high && { low, high };
}

/**
 * The range of a band on one measure, as figures; null where the band does not speak of it. A total is the sum of the
 * parts; where they make none it is the one that the guide prints.
 */
export function rangeOf(
  guide: Guide,
  band: Band,
  measure: 'base' | 'grant' | 'bonus' | 'total',
): Ends | null {
  if (band.shape === 'total') return measure === 'total' ? ends(guide, band, band.total, 'total') : null;
  if (measure === 'total')
    return (
      recomputedTotal(guide, band) ??
      (isStated(band.printedTotal) ? ends(guide, band, band.printedTotal, 'printed total') : null)
    );
  if (measure === 'grant') return grantOf(guide, band).whole;
  const part = band[measure];
  if (!isStated(part)) return null;
  return ends(guide, band, part, measure, measure === 'bonus' ? 'ratio' : 'money');
}
