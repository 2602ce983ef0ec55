/**
 * Vesting month by month and year by year: even or by a schedule, with any cliff, in monthly, quarterly or yearly
 * instalments. What the letter leaves open is assumed to the person's disadvantage and listed.
 */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { constant } from '../figures/leaf.ts';
import type { Grant } from './grant.ts';
import type { OfferEquity } from './offer.ts';
import type { LeafOf } from './offer-leaves.ts';

export interface Vesting {
  months: Figure;
  /** Months between instalments. */
  every: Figure;
  cliff: Figure;
  /** Share of each year, null for even vesting. */
  shares: Figure[] | null;
  /** What the letter does not state and this takes for granted. */
  assumed: ('even' | 'yearly' | 'no-cliff')[];
}

const NOTHING = constant(0, 'ratio', 'vested-share', 'nothing');

const EVERY = { month: 1, quarter: 3, year: 12 };

/** The vesting of a grant whose years are known, otherwise null. */
export function vestingOf(equity: OfferEquity | null, grant: Grant, leaf: LeafOf): Vesting | null {
  if (!equity || grant.state !== 'known') return null;
  const assumed: Vesting['assumed'] = [];
  const schedule = equity.schedule?.length ? equity.schedule : null;
  if (!schedule) assumed.push('even');
  if (!equity.frequency) assumed.push('yearly');
  if (equity.cliffMonths === null) assumed.push('no-cliff');
  return {
    months: derive('months-of-years', { years: grant.years }),
    every:
      leaf('equity.frequency', equity.frequency && EVERY[equity.frequency], 'months') ??
      constant(12, 'months', 'vested-share', 'frequencyUnstated'),
    cliff:
      leaf('equity.cliffMonths', equity.cliffMonths, 'months') ??
      constant(0, 'months', 'vested-share', 'cliffUnstated'),
    shares: schedule?.map((share) => leaf('equity.schedule', share, 'ratio') ?? NOTHING) ?? null,
    assumed,
  };
}

/** Share of the grant vested when leaving at the end of a month, from 0 to 1. */
export function vestedBy(month: Figure, vesting: Vesting): Figure {
  const inputs: Record<string, Figure> = {
    month,
    months: vesting.months,
    every: vesting.every,
    cliff: vesting.cliff,
  };
  vesting.shares?.forEach((share, i) => {
    inputs[`share${i + 1}`] = share;
  });
  return derive('vested-share', inputs);
}

const monthOf = (year: number): Figure => constant(year * 12, 'months', 'vested-in-year', 'endOfYear');

/** Share of the grant that vests in year n (1 is the first). */
export function vestedInYear(year: number, vesting: Vesting): Figure {
  const by = vestedBy(monthOf(year), vesting);
  return year === 1 ? by : derive('vested-in-year', { by, before: vestedBy(monthOf(year - 1), vesting) });
}

/** Years until all has vested: a cliff may lie behind the months over which the grant is earned. */
export const vestingSpan = ({ months, cliff }: Vesting): number =>
  Math.ceil(Math.max(months.value, cliff.value) / 12 - 1e-9);
