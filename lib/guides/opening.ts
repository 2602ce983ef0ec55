/**
 * What a guide's strategy opens with, as yearly pay before bonus. A grant that is written "a year" although units ×
 * price is exactly that amount can be read in two ways; both are kept, neither is chosen.
 */
import { derive } from '../figures/derive.ts';
import type { Derived, Figure } from '../figures/figure.ts';
import { printed } from './figures.ts';
import type { Guide } from './schema.ts';
import { isStated } from './stated.ts';

export interface Opening {
  /** `whole`: the grant is what vests over all years. `yearly`: it comes every year. */
  reading: 'whole' | 'yearly';
  grantPerYear: Figure;
  /** Base + grant a year, without bonus. Null where the strategy opens with no base. */
  total: Derived | null;
}

/** Units × price may miss the printed value by rounding; more than this and they are different statements. */
const SAME = 0.02;

/** Units × price of the opening grant, null unless the strategy states both. */
export function grantFromUnits(guide: Guide): Derived | null {
  if (!isStated(guide.strategy) || !isStated(guide.strategy.open.grant)) return null;
  const { strategy } = guide;
  const { units, price } = guide.strategy.open.grant;
  if (!isStated(units) || !isStated(price)) return null;
  return derive('grant-from-units', {
    price: printed(guide, price.value, 'money', price.currency, 'opening: share price', strategy.line),
    units: printed(guide, units, 'units', null, 'opening: units', strategy.line),
  });
}

/** True where the grant is written per year although its own units and price give that amount once. */
export function isWrittenTwoWays(guide: Guide): boolean {
  const fromUnits = grantFromUnits(guide);
  if (!fromUnits || !isStated(guide.strategy) || !isStated(guide.strategy.open.grant)) return false;
  const { value, per } = guide.strategy.open.grant;
  return per === 'year' && Math.abs(fromUnits.value - value) <= SAME * value;
}

/** Every way the opening can be read: none without a grant, one, or two. */
export function openings(guide: Guide): Opening[] {
  if (!isStated(guide.strategy) || !isStated(guide.strategy.open.grant)) return [];
  const { strategy } = guide;
  const grant = guide.strategy.open.grant;
  const leaf = printed(guide, grant.value, 'money', strategy.currency, 'opening: grant', strategy.line);
  const base = isStated(strategy.open.base)
    ? printed(guide, strategy.open.base, 'money', strategy.currency, 'opening: base', strategy.line)
    : null;
  const years = isStated(grant.years)
    ? printed(guide, grant.years, 'years', null, 'opening: vesting', strategy.line)
    : isStated(guide.grantYears)
      ? printed(guide, guide.grantYears.value, 'years', null, 'vesting of grants', guide.grantYears.line)
      : null;
  const opening = (reading: Opening['reading'], grantPerYear: Figure): Opening => ({
    reading,
    grantPerYear,
    total: base && derive('sum', { base, grant: grantPerYear }),
  });
  const read: Opening[] = [];
  if (years && (grant.per === 'total' || isWrittenTwoWays(guide)))
    read.push(opening('whole', derive('grant-a-year', { grant: leaf, years })));
  if (grant.per === 'year') read.push(opening('yearly', leaf));
  return read;
}
