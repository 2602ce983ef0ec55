/**
 * What a grant is claimed to be worth, and what it is worth in cash today. Unstated is not zero: where a part that
 * the arithmetic needs is missing, the grant is unknown and the missing part is named.
 */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { constant } from '../figures/leaf.ts';
import type { OfferEquity } from './offer.ts';
import type { LeafOf } from './offer-leaves.ts';

export type MissingPart = 'equity' | 'value' | 'price' | 'strike' | 'years';

export interface KnownGrant {
  state: 'known';
  /** Value of the whole grant as the letter claims it. */
  value: Figure;
  years: Figure;
  /** `value / years`. */
  yearly: Figure;
  /** Where the letter counts units: how many, and what one is claimed to be worth. */
  counted: { units: Figure; worth: Figure } | null;
  /** 0 for options and shares that cannot be sold today (cash comes with liquidity), otherwise the claimed value. */
  cash: Figure;
  /** Options only: what it costs to exercise them all. */
  exerciseCost: Figure | null;
}

export type Grant =
  | KnownGrant
  | { state: 'none' }
  /** `value` is the whole grant where only the years are missing; `units` where the letter counts them. */
  | { state: 'unknown'; missing: MissingPart[]; value: Figure | null; units: Figure | null };

/** Claimed value of one unit: the price of a share, or what an option gains over its exercise price. */
function unitWorth(equity: OfferEquity, leaf: LeafOf, missing: MissingPart[]): Figure | null {
  const price = leaf('equity.price', equity.price, 'money');
  if (equity.kind !== 'options') {
    if (!price) missing.push('price');
    return price;
  }
  const strike = leaf('equity.strike', equity.strike, 'money');
  if (!price) missing.push('price');
  if (!strike) missing.push('strike');
  return price && strike ? derive('option-gain', { fair: price, strike }) : null;
}

/** The stated value of the whole grant; options are never taken at a stated value, only at what they gain. */
function statedValue(equity: OfferEquity, years: Figure | null, leaf: LeafOf): Figure | null {
  if (equity.kind === 'options') return null;
  const value = leaf('equity.value', equity.value, 'money');
  if (!value || !equity.perYear) return value;
  return years ? derive('grant-from-yearly', { yearly: value, years }) : null;
}

/** The years over which the grant vests: stated, or as many as the stated schedule has entries. */
function vestingYears(equity: OfferEquity, leaf: LeafOf): Figure | null {
  if (equity.years !== null) return equity.years > 0 ? leaf('equity.years', equity.years, 'years') : null;
  return equity.schedule?.length ? leaf('equity.schedule', equity.schedule.length, 'years') : null;
}

/** The grant of an offer, worked out from whatever the letter states of it. */
export function grantOf(equity: OfferEquity | null, leaf: LeafOf): Grant {
  if (equity === null) return { state: 'unknown', missing: ['equity'], value: null, units: null };
  if (equity.kind === 'none') return { state: 'none' };

  const missing: MissingPart[] = [];
  const years = vestingYears(equity, leaf);
  const units = leaf('equity.units', equity.units, 'units');
  let value = statedValue(equity, years, leaf);
  let worth: Figure | null = null;
  if (units && units.value > 0) {
    worth = value ? derive('value-a-unit', { value, units }) : unitWorth(equity, leaf, missing);
    if (worth && !value) value = derive('grant-from-units', { units, price: worth });
  } else if (!value && !(equity.perYear && equity.value !== null)) missing.push('value');
  if (!years) missing.push('years');
  if (!value || !years) return { state: 'unknown', missing, value, units };

  // Options are taken for a private employer's unless the shares are known to trade.
  const unsold = equity.listed === false || (equity.kind === 'options' && equity.listed !== true);
  return {
    state: 'known',
    value,
    years,
    yearly: derive('grant-a-year', { grant: value, years }),
    counted: units && worth ? { units, worth } : null,
    cash: unsold ? constant(0, 'money', 'grant-a-year', 'untilLiquidity', value.currency) : value,
    exerciseCost: exerciseCost(equity, units, leaf),
  };
}

function exerciseCost(equity: OfferEquity, units: Figure | null, leaf: LeafOf): Figure | null {
  const strike = equity.kind === 'options' ? leaf('equity.strike', equity.strike, 'money') : null;
  return units && strike ? derive('exercise-cost', { units, strike }) : null;
}
