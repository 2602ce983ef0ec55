/**
 * Several offers side by side: by part, recurring, each year and four years together, in each one's own currency and in
 * one that the person chose, at their own rates. Shares that cannot be sold count 0, the claimed value stands beside.
 */
import type { Figure } from '../figures/figure.ts';
import type { Currency } from '../money/money.ts';
import type { Cell } from './cell.ts';
import { type Ranking, rankingOf } from './ranking.ts';
import { inCurrency, type Rate, rateBetween } from './rates.ts';
import { type Candidate, GROUPS, type Group, PARTS, type PartName, type Side, sideOf } from './side.ts';

export interface Row {
  group: Group;
  part: PartName;
  /** One for each side, in the sides' order. */
  cells: Cell[];
}

/** Parts of what comes every year. */
const RECURRING: PartName[] = ['base', 'bonus', 'grant', 'total'];

/** Measures by which offers are ranked. */
export const RANKED = ['recurring', 'year1', 'fourYears'] as const satisfies Group[];

export interface Comparison {
  sides: Side[];
  /** The chosen currency, or the one that all offers share; null where neither. */
  currency: Currency | null;
  rows: Row[];
  rankings: Record<(typeof RANKED)[number], Ranking>;
  /** Rates that were used. */
  rates: Rate[];
  /** Currencies for which a rate to the chosen one is missing. */
  lacking: Currency[];
}

/** What the person chose. */
export interface Choice {
  currency: Currency | null;
  rates: Rate[];
}

/** The currency that all offers state, if it is one. */
export function sharedCurrency(sides: { currency: Currency | null }[]): Currency | null {
  const [first = null, ...others] = new Set(sides.map(({ currency }) => currency));
  return others.length === 0 ? first : null;
}

function cellOf(side: Side, group: Group, part: PartName, { currency, rates }: Choice): Cell {
  const converted = (amount: Figure | null): Figure | null =>
    amount && currency ? inCurrency(amount, currency, rates) : null;
  const native = side.counted[group][part];
  const claim = side.claimed?.[group][part] ?? null;
  const differs = claim !== null && claim.value !== native?.value;
  return { native, chosen: converted(native), claimed: differs ? (converted(claim) ?? claim) : null };
}

/** Compares offers; with one offer it is a table of that one, and no ranking. */
export function compare(candidates: Candidate[], choice: Choice): Comparison {
  const sides = candidates.map(sideOf);
  const currency = choice.currency ?? sharedCurrency(sides);
  const chosen = { ...choice, currency };
  const rows = GROUPS.flatMap((group) =>
    PARTS.filter((part) => group !== 'recurring' || RECURRING.includes(part)).map(
      (part): Row => ({ group, part, cells: sides.map((side) => cellOf(side, group, part, chosen)) }),
    ),
  );
  const totals = (group: Group): Cell[] =>
    rows.find((row) => row.group === group && row.part === 'total')?.cells ?? [];
  const ranked = (group: Group): Ranking => rankingOf(sides, totals(group), currency !== null);
  const others = [...new Set(sides.flatMap((side) => side.currency ?? []))].filter((own) => own !== currency);
  const between = (own: Currency): Rate | null =>
    currency === null ? null : rateBetween(own, currency, choice.rates);
  return {
    sides,
    currency,
    rows,
    rankings: { recurring: ranked('recurring'), year1: ranked('year1'), fourYears: ranked('fourYears') },
    rates: others.flatMap((own) => between(own) ?? []),
    lacking: currency === null ? [] : others.filter((own) => between(own) === null),
  };
}
