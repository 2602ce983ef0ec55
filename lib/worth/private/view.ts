/**
 * Section 6: a grant in a private company. Ownership, three prices told apart by name, the cash to exercise at once and
 * when leaving and by when, exits that the person sets, and the exit at which it breaks even. Investors' preferences come
 * off the top and the rest goes to all shares alike; taxes are not counted.
 */
import { derive } from '../../figures/derive.ts';
import type { Figure } from '../../figures/figure.ts';
import { constant, user } from '../../figures/leaf.ts';
import { type Grant, grantOf } from '../grant.ts';
import { isMeant } from '../limits.ts';
import type { Offer, OfferEquity } from '../offer.ts';
import { type Origins, offerLeaves } from '../offer-leaves.ts';
import { vestedBy, vestingOf } from '../vesting.ts';
import { MOST_EXITS, MOST_ROUNDS, type PrivateInputs } from './company.ts';

export interface Exit {
  /** Value of the whole company. */
  exit: Figure;
  proceeds: Figure;
  /** After what exercising costs, never below 0. */
  gain: Figure;
}

export interface Leaving {
  month: Figure;
  vested: Figure;
  cost: Figure | null;
  /** Last month, counted from the start, in which the options can be exercised; null while the window is unknown. */
  until: Figure | null;
}

/** Null is unknown: some number that it needs is missing. */
export interface PrivateView {
  units: Figure;
  isOptions: boolean;
  /** Of the company today, and once the rounds to come are sold. */
  ownership: Figure | null;
  ownershipAfter: Figure | null;
  /** Three prices a share that are often taken for one another. */
  strike: Figure | null;
  fair: Figure | null;
  round: Figure | null;
  /** All units at each price. The last round's is investors' own, and not what these shares can be sold for. */
  atFair: Figure | null;
  atRound: Figure | null;
  /** Cash to exercise everything; nothing for shares that are granted. */
  exerciseCost: Figure | null;
  leaving: Leaving | null;
  exits: Exit[];
  breakEven: Figure | null;
}

const product = (units: Figure, price: Figure | null): Figure | null =>
  price && derive('value-at-price', { units, price });

/** What the grant owns once each round to come has sold its part. */
function afterRounds(ownership: Figure | null, dilution: readonly number[]): Figure | null {
  return dilution
    .filter((part) => part >= 0 && part < 1)
    .slice(0, MOST_ROUNDS)
    .reduce<Figure | null>(
      (share, part, i) =>
        share &&
        derive('share-after-round', { share, dilution: user(part, 'ratio', null, `company.dilution.${i}`) }),
      ownership,
    );
}

/** Shares that are known not to trade, options unless they are said to, or whatever the person enters numbers for. */
const isPrivate = ({ kind, listed }: OfferEquity, own: PrivateInputs): boolean =>
  Object.keys(own).length > 0 || listed === false || (kind === 'options' && listed !== true);

/** Everything that the letter and the person's own numbers give; null where the offer counts no units, or they trade. */
export function privateView(
  offer: Offer,
  own: PrivateInputs = {},
  origins: Origins = {},
): PrivateView | null {
  const { equity, currency } = offer;
  const leaf = offerLeaves(offer, origins);
  const units = equity && equity.kind !== 'none' ? leaf('equity.units', equity.units, 'units') : null;
  if (!equity || !units || units.value <= 0 || !isPrivate(equity, own)) return null;
  const money = (value: number | null | undefined, field: string): Figure | null =>
    isMeant(value) ? user(value, 'money', currency, `company.${field}`) : null;
  const isOptions = equity.kind === 'options';
  const strike = isOptions ? leaf('equity.strike', equity.strike, 'money') : null;
  const fair = leaf('equity.price', equity.price, 'money') ?? money(own.fair, 'fair');
  const round = money(own.round, 'round');
  const none = constant(0, 'money', 'exercise-cost', 'nothingToExercise', currency);
  const exerciseCost = isOptions ? strike && derive('exercise-cost', { units, strike }) : none;
  const all = isMeant(own.diluted) && own.diluted > 0 ? own.diluted : null;
  const diluted = all === null ? null : user(all, 'units', null, 'company.diluted');
  const ownership = diluted && derive('ownership', { units, diluted });
  const share = afterRounds(ownership, own.dilution ?? []);
  const preferences =
    money(own.preferences, 'preferences') ?? constant(0, 'money', 'exit-proceeds', 'noPreferences', currency);
  const exits = (own.exits ?? [])
    .filter((value) => isMeant(value))
    .slice(0, MOST_EXITS)
    .flatMap((value, i): Exit[] => {
      if (!share || !exerciseCost) return [];
      const exit = user(value, 'money', currency, `company.exits.${i}`);
      const proceeds = derive('exit-proceeds', { exit, preferences, share });
      return [{ exit, proceeds, gain: derive('exit-gain', { proceeds, cost: exerciseCost }) }];
    });
  return {
    units,
    isOptions,
    ownership,
    ownershipAfter: share,
    strike,
    fair,
    round,
    atFair: product(units, fair),
    atRound: product(units, round),
    exerciseCost,
    leaving: leavingAt(offer, own, { units, strike, grant: grantOf(equity, leaf) }, origins),
    exits,
    breakEven:
      share && share.value > 0 && exerciseCost
        ? derive('break-even-exit', { cost: exerciseCost, share, preferences })
        : null,
  };
}

interface Held {
  units: Figure;
  strike: Figure | null;
  grant: Grant;
}

/** What has vested when leaving, what it costs to keep it, and by when; null without a month or a vesting. */
function leavingAt(
  offer: Offer,
  { leaveMonth, windowMonths }: PrivateInputs,
  { units, strike, grant }: Held,
  origins: Origins,
): Leaving | null {
  const leaf = offerLeaves(offer, origins);
  const years = offer.equity?.years ? leaf('equity.years', offer.equity.years, 'years') : null;
  // Options without a fair value are of unknown worth; how they vest is known all the same.
  const counted: Grant =
    grant.state === 'unknown' && years
      ? { state: 'known', value: units, years, yearly: units, counted: null, cash: units, exerciseCost: null }
      : grant;
  const vesting = vestingOf(offer.equity, counted, leaf);
  if (!isMeant(leaveMonth) || !vesting) return null;
  const month = user(leaveMonth, 'months', null, 'company.leaveMonth');
  const vested = derive('units-vested', { units, share: vestedBy(month, vesting) });
  const window = isMeant(windowMonths) ? user(windowMonths, 'months', null, 'company.windowMonths') : null;
  return {
    month,
    vested,
    cost: strike && derive('exercise-cost', { units: vested, strike }),
    until: window && derive('months-together', { month, window }),
  };
}
