/** One offer as a column of a comparison: what it pays by part, each year of four, twice where shares cannot be sold. */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { constant } from '../figures/leaf.ts';
import type { Currency } from '../money/money.ts';
import type { Grant, MissingPart } from '../worth/grant.ts';
import { knownGrants, missingOfGrants, type Stock, together } from '../worth/granted.ts';
import type { Offer } from '../worth/offer.ts';
import { type OfferFigures, offerFigures, recurringTotal } from '../worth/offer-figures.ts';
import type { Origins } from '../worth/offer-leaves.ts';
import { yearOf } from '../worth/years.ts';

/** An offer to compare, under the name that the person knows it by. */
export interface Candidate {
  id: string;
  name: string;
  offer: Offer;
  origins?: Origins;
}

export const GROUPS = ['recurring', 'year1', 'year2', 'year3', 'year4', 'fourYears'] as const;
export type Group = (typeof GROUPS)[number];

/** Grants of later years and what is paid once are no part of what recurs. */
export const PARTS = ['base', 'bonus', 'grant', 'refresher', 'oneOff', 'total'] as const;
export type PartName = (typeof PARTS)[number];

/** Null is unknown, and so is every total that needs it. */
export type Amounts = Record<Group, Record<PartName, Figure | null>>;

export interface Side {
  id: string;
  name: string;
  offer: Offer;
  currency: Currency | null;
  /** Shares that cannot be sold today at 0. */
  counted: Amounts;
  /** The same with what the letter claims they are worth; null where that is no different. */
  claimed: Amounts | null;
  /** What the letter would have to state for the amounts that are unknown. */
  missing: ('base' | MissingPart)[];
}

/** A grant at what it is worth in cash today. */
function inCash(grant: Grant): Grant {
  if (grant.state !== 'known' || grant.cash === grant.value) return grant;
  const { cash, years } = grant;
  return { ...grant, value: cash, yearly: derive('grant-a-year', { grant: cash, years }), counted: null };
}

const stockInCash = ({ grant, vesting, further }: OfferFigures): Required<Stock> => ({
  grant: inCash(grant),
  vesting,
  further: further.map((each) => ({ ...each, grant: inCash(each.grant) })),
});

function recurringOf({ base, bonus, currency }: OfferFigures, stock: Stock): Amounts['recurring'] {
  const known = missingOfGrants(stock).length === 0;
  const yearly = together(
    knownGrants(stock).map((grant) => grant.yearly),
    'grant',
  );
  return {
    base: base?.annual ?? null,
    bonus,
    grant: known ? (yearly ?? constant(0, 'money', 'grant-a-year', 'noGrant', currency)) : null,
    refresher: null,
    oneOff: null,
    total: known && base ? recurringTotal(base.annual, bonus, yearly) : null,
  };
}

function amountsOf(figures: OfferFigures, stock: Stock): Amounts {
  const pay = { ...figures, ...stock, annual: figures.base?.annual ?? null };
  const none = constant(0, 'money', 'year-total', 'nothing', figures.currency);
  const year = (n: number): Amounts['year1'] => {
    const { base, bonus, grant, refresher, oneOff, total } = yearOf(n, pay);
    return { base, bonus, grant, refresher: refresher ?? none, oneOff, total };
  };
  const years = { year1: year(1), year2: year(2), year3: year(3), year4: year(4) };
  const inAll = (part: PartName): Figure | null => {
    const known: Record<string, Figure> = {};
    for (const [name, each] of Object.entries(years)) {
      const figure = each[part];
      if (!figure) return null;
      known[name] = figure;
    }
    return derive('years-together', known);
  };
  const fourYears = Object.fromEntries(PARTS.map((part) => [part, inAll(part)])) as Amounts['fourYears'];
  return { recurring: recurringOf(figures, stock), ...years, fourYears };
}

/** Works an offer out as a column. */
export function sideOf({ id, name, offer, origins }: Candidate): Side {
  const figures = offerFigures(offer, origins);
  const cash = stockInCash(figures);
  const sold = knownGrants(figures).every(({ cash: today, value }) => today === value);
  return {
    id,
    name,
    offer,
    currency: offer.currency,
    counted: amountsOf(figures, cash),
    claimed: sold ? null : amountsOf(figures, figures),
    missing: [...(figures.base ? [] : (['base'] as const)), ...missingOfGrants(figures)],
  };
}
