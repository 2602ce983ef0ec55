/** Which offer pays more on one measure, where that can be said; otherwise why not. Never by a guess. */
import type { Figure } from '../figures/figure.ts';
import type { Cell } from './cell.ts';
import type { Side } from './side.ts';

export interface Place {
  id: string;
  /** 1 pays most; offers that pay the same share a place. */
  place: number;
  amount: Figure;
}

export type Ranking =
  | {
      state: 'ranked';
      places: Place[];
      /** Ids that would pay most if shares that cannot be sold were worth what is claimed; empty where that changes nothing. */
      claimedFirst: string[];
    }
  | {
      state: 'not-ranked';
      why: 'one-offer' | 'currency-unstated' | 'no-currency-chosen' | 'rate-missing' | 'amount-unknown';
      /** The offers that stand in the way. */
      ids: string[];
    };

type Ranked = { id: string; amount: Figure };

/** Twelfths of a sum added up again differ in their last digits: that is no more pay. */
const samePay = (a: Figure, b: Figure): boolean =>
  Math.abs(a.value - b.value) <= 1e-9 * Math.max(Math.abs(a.value), Math.abs(b.value));

function placed(amounts: Ranked[]): Place[] {
  const sorted = amounts.toSorted((a, b) => b.amount.value - a.amount.value);
  return sorted.map(({ id, amount }) => ({
    id,
    amount,
    place: 1 + sorted.findIndex((other) => samePay(other.amount, amount)),
  }));
}

const firstOf = (places: Place[]): string[] => places.filter(({ place }) => place === 1).map(({ id }) => id);

/** `cells` are the sides' cells of the measure, in the sides' order. */
export function rankingOf(sides: Side[], cells: Cell[], currencyChosen: boolean): Ranking {
  const where = (test: (cell: Cell, side: Side) => boolean): string[] =>
    sides.filter((side, i) => test(cells[i] as Cell, side)).map(({ id }) => id);
  const not = (why: Extract<Ranking, { state: 'not-ranked' }>['why'], ids: string[]): Ranking => ({
    state: 'not-ranked',
    why,
    ids,
  });
  if (sides.length < 2) return not('one-offer', []);
  const unstated = where((_, { currency }) => currency === null);
  if (unstated.length > 0) return not('currency-unstated', unstated);
  if (!currencyChosen) return not('no-currency-chosen', []);
  const unknown = where(({ native }) => native === null);
  if (unknown.length > 0) return not('amount-unknown', unknown);
  const unrated = where(({ chosen }) => chosen === null);
  if (unrated.length > 0) return not('rate-missing', unrated);

  const amounts = sides.map(({ id }, i) => ({ id, amount: cells[i]?.chosen as Figure }));
  const claims = sides.map(({ id }, i) => ({
    id,
    amount: (cells[i]?.claimed ?? cells[i]?.chosen) as Figure,
  }));
  const places = placed(amounts);
  const claimedFirst = firstOf(placed(claims));
  return {
    state: 'ranked',
    places,
    claimedFirst: claimedFirst.join() === firstOf(places).join() ? [] : claimedFirst,
  };
}
