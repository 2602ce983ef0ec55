/** The vesting of `offer.json`: shares a year, a quarter or a month, or a word for even vesting. */
import type { OfferEquity } from '../lib/worth/offer.ts';
import type { EquityEntry } from './offer-schema.ts';

type Vesting = Pick<OfferEquity, 'schedule' | 'frequency'>;

/** Entries a year, and what that makes the frequency. */
const PER_YEAR = [
  { entries: 1, frequency: null },
  { entries: 4, frequency: 'quarter' },
  { entries: 12, frequency: 'month' },
] as const;

/** Shares may miss their whole by this much: 48 months of 2.083% make 99.98%. */
const SLACK = 0.005;

function asRatios(shares: number[]): number[] | null {
  const sum = shares.reduce((total, share) => total + share, 0);
  const near = (whole: number): boolean => Math.abs(sum - whole) <= whole * SLACK;
  if (near(1)) return shares;
  return near(100) ? shares.map((share) => share / 100) : null;
}

const byYear = (shares: number[], entries: number): number[] =>
  Array.from({ length: Math.ceil(shares.length / entries) }, (_, year) =>
    shares.slice(year * entries, (year + 1) * entries).reduce((total, share) => total + share, 0),
  );

/** The schedule by year and how often it vests, or what is wrong with it. */
export function vestingEntry({ schedule, years, frequency }: EquityEntry): Vesting | string {
  const stated = frequency ?? null;
  if (!schedule || schedule.length === 0) return { schedule: null, frequency: stated };
  if (typeof schedule === 'string')
    return { schedule: null, frequency: schedule === 'even' ? stated : schedule };
  const ratios = asRatios(schedule);
  if (!ratios) return `adds to ${schedule.reduce((total, share) => total + share, 0)}, not to 100 or 1`;
  const fits = PER_YEAR.find(({ entries }) => !years || Math.ceil(years * entries) === schedule.length);
  if (!fits)
    return `has ${schedule.length} entries for ${years} years; give one a year, a quarter or a month`;
  return { schedule: byYear(ratios, fits.entries), frequency: stated ?? fits.frequency };
}
