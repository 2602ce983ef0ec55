/** One offer as a column of a comparison: what it pays by part, each year of four, twice where shares cannot be sold. */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { constant } from '../figures/leaf.ts';
import type { Currency } from '../money/money.ts';
import type { Grant, MissingPart } from '../worth/grant.ts';
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

/** `oneOff` is paid once, so it is no part of what recurs. */
export const PARTS = ['base', 'bonus', 'grant', 'oneOff', 'total'] as const;
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

/** The grant at what it is worth in cash today. */
function inCash(grant: Grant): Grant {
  if (grant.state !== 'known' || grant.cash === grant.value) return grant;
  const { cash, years } = grant;
  return { ...grant, value: cash, yearly: derive('grant-a-year', { grant: cash, years }), counted: null };
}

function grantYearly(grant: Grant, currency: Currency | null): Figure | null {
  if (grant.state === 'known') return grant.yearly;
  return grant.state === 'none' ? constant(0, 'money', 'grant-a-year', 'noGrant', currency) : null;
}

function recurringOf({ base, bonus, currency }: OfferFigures, grant: Grant): Amounts['recurring'] {
  const known = base !== null && grant.state !== 'unknown';
  const yearly = grant.state === 'known' ? grant.yearly : null;
  return {
    base: base?.annual ?? null,
    bonus,
    grant: grantYearly(grant, currency),
    oneOff: null,
    total: known ? recurringTotal(base.annual, bonus, yearly) : null,
  };
}

function amountsOf(figures: OfferFigures, grant: Grant): Amounts {
  const pay = { ...figures, grant, annual: figures.base?.annual ?? null };
  const [year1, year2, year3, year4] = [yearOf(1, pay), yearOf(2, pay), yearOf(3, pay), yearOf(4, pay)];
  const together = (part: PartName): Figure | null => {
    const parts = { year1: year1[part], year2: year2[part], year3: year3[part], year4: year4[part] };
    const known = Object.entries(parts).flatMap(([name, figure]) =>
      figure ? [[name, figure] as const] : [],
    );
    return known.length === 4 ? derive('years-together', Object.fromEntries(known)) : null;
  };
  const fourYears = {
    base: together('base'),
    bonus: together('bonus'),
    grant: together('grant'),
    oneOff: together('oneOff'),
    total: together('total'),
  };
  return { recurring: recurringOf(figures, grant), year1, year2, year3, year4, fourYears };
}

/** Works an offer out as a column. */
export function sideOf({ id, name, offer, origins }: Candidate): Side {
  const figures = offerFigures(offer, origins);
  const { grant } = figures;
  const cash = inCash(grant);
  return {
    id,
    name,
    offer,
    currency: offer.currency,
    counted: amountsOf(figures, cash),
    claimed: cash === grant ? null : amountsOf(figures, grant),
    missing: [
      ...(figures.base ? [] : (['base'] as const)),
      ...(grant.state === 'unknown' ? grant.missing : []),
    ],
  };
}
