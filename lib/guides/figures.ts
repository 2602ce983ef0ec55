/** A guide's numbers as figures: leaves that name the guide and the line, and the sums that its own parts make. */
import { derive } from '../figures/derive.ts';
import type { Derived, Figure, Leaf, SourceRef, Unit } from '../figures/figure.ts';
import { source } from '../figures/leaf.ts';
import type { Currency } from '../money/money.ts';
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

/** The ends of one printed range of a band. */
export function ends(
  guide: Guide,
  band: Band,
  range: { low: number; high: number },
  part: string,
  unit: Unit = 'money',
): Ends {
  const what = `${bandName(guide, band)}: ${part}`;
  const currency = unit === 'money' ? band.currency : null;
  return {
    low: printed(guide, range.low, unit, currency, what, band.line),
    high: printed(guide, range.high, unit, currency, what, band.line),
  };
}

/** Vesting years of a band's grant: its own, else those the guide gives for grants in general, else null. */
export function grantYears(guide: Guide, band: ComponentBand): Leaf | null {
  const own = isStated(band.grant) && isStated(band.grant.years) ? band.grant.years : guide.grantYears;
  return isStated(own) ? printed(guide, own.value, 'years', null, `${band.place}: vesting`, own.line) : null;
}

/** Base + grant a year + bonus on that base; null where a part that the guide names cannot be counted. */
function yearly(base: Figure, grant: Figure | null, years: Figure | null, bonus: Figure | null): Derived {
  const parts: Record<string, Figure> = { base };
  if (grant && years) parts.grant = derive('grant-a-year', { grant, years });
  if (bonus) parts.bonus = derive('target-bonus', { base, share: bonus });
  return derive('recurring-total', parts);
}

/**
 * The total that a component band's own parts make, at each end. Null where base is not stated, or where a grant is
 * stated without its vesting years: then the yearly share is unknown.
 */
export function recomputedTotal(guide: Guide, band: ComponentBand): Ends | null {
  if (!isStated(band.base)) return null;
  const years = grantYears(guide, band);
  if (isStated(band.grant) && !years) return null;
  const base = ends(guide, band, band.base, 'base');
  const grant = isStated(band.grant) ? ends(guide, band, band.grant, 'grant') : null;
  const bonus = isStated(band.bonus) ? ends(guide, band, band.bonus, 'bonus', 'ratio') : null;
  return {
    low: yearly(base.low, grant?.low ?? null, years, bonus?.low ?? null),
    high: yearly(base.high, grant?.high ?? null, years, bonus?.high ?? null),
  };
}

/** The range of a band on one measure, as figures; null where the band does not speak of it. */
export function rangeOf(
  guide: Guide,
  band: Band,
  measure: 'base' | 'grant' | 'bonus' | 'total',
): Ends | null {
  if (band.shape === 'total') return measure === 'total' ? ends(guide, band, band.total, 'total') : null;
  if (measure === 'total') return recomputedTotal(guide, band);
  const part = band[measure];
  if (!isStated(part)) return null;
  return ends(guide, band, part, measure, measure === 'bonus' ? 'ratio' : 'money');
}
