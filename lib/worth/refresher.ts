/** Grants that follow every year. Only what the letter promises with an amount and its vesting years is counted. */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { constant } from '../figures/leaf.ts';
import type { Offer } from './offer.ts';
import type { LeafOf } from './offer-leaves.ts';

export interface RefresherFigures {
  /** Value of each yearly grant. */
  value: Figure;
  /** Why it is counted or not. */
  state: 'counted' | 'not-promised' | 'years-unstated';
  /** Vesting years of each; null where unstated. */
  years: Figure | null;
  /** Month in which the first is granted. */
  first: Figure;
}

/** Null where the offer speaks of none. */
export function refresherFigures({ refresher }: Offer, leaf: LeafOf): RefresherFigures | null {
  const value = leaf('refresher.value', refresher?.value, 'money');
  const first = leaf('refresher.month', refresher?.month, 'months');
  if (!refresher || !value || value.value === 0 || !first) return null;
  const stated = leaf('refresher.years', refresher.years, 'years');
  const years = stated && stated.value > 0 ? stated : null;
  return {
    value,
    state: !refresher.promised ? 'not-promised' : years ? 'counted' : 'years-unstated',
    years,
    first,
  };
}

/** What of the yearly grants vests in year n, each evenly at the end of its years; null where they are not counted. */
export function refreshersInYear(year: number, refresher: RefresherFigures): Figure | null {
  const { value, state, years, first } = refresher;
  if (state !== 'counted' || !years) return null;
  const inYear = constant(year, 'count', 'refreshers-in-year', 'numberOfYear');
  return derive('refreshers-in-year', { value, years, first, year: inYear });
}
