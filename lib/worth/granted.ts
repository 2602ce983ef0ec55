/** Every grant of an offer with its own vesting: the main one, and those that the letter states beside it. */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { constant } from '../figures/leaf.ts';
import type { Currency } from '../money/money.ts';
import { type Grant, grantOf, type KnownGrant, type MissingPart } from './grant.ts';
import type { Offer, OfferEquity } from './offer.ts';
import type { LeafOf } from './offer-leaves.ts';
import { type Vesting, vestedBy, vestedInYear, vestingOf } from './vesting.ts';

export interface Granted {
  kind: OfferEquity['kind'];
  grant: Grant;
  /** Null while the years of the grant are unknown, or there is none. */
  vesting: Vesting | null;
}

/** The main grant, and the further ones in the order of the letter. */
export interface Stock {
  grant: Grant;
  vesting: Vesting | null;
  further?: Granted[];
}

/** Leaves of a further grant: `equity.price` of the second grant is `grants.0.price`. */
const leafOfFurther =
  (leaf: LeafOf, index: number): LeafOf =>
  (path, value, unit) =>
    leaf(path.replace(/^equity/, `grants.${index}`), value, unit);

/** The grants beside the main one; those said to be none are left out. */
export const furtherGrants = (offer: Offer, leaf: LeafOf): Granted[] =>
  (offer.grants ?? []).flatMap((equity, index) => {
    if (equity.kind === 'none') return [];
    const own = leafOfFurther(leaf, index);
    const grant = grantOf(equity, own);
    return [{ kind: equity.kind, grant, vesting: vestingOf(equity, grant, own) }];
  });

const allOf = ({ grant, vesting, further = [] }: Stock): Pick<Granted, 'grant' | 'vesting'>[] => [
  { grant, vesting },
  ...further,
];

export const knownGrants = (stock: Stock): KnownGrant[] =>
  allOf(stock).flatMap(({ grant }) => (grant.state === 'known' ? [grant] : []));

/** What is missing of any grant, each part once. */
export const missingOfGrants = (stock: Stock): MissingPart[] => [
  ...new Set(allOf(stock).flatMap(({ grant }) => (grant.state === 'unknown' ? grant.missing : []))),
];

/** Figures added up under numbered names; a single one is returned as it is. */
export function together(figures: Figure[], name: string): Figure | null {
  if (figures.length < 2) return figures[0] ?? null;
  return derive('sum', Object.fromEntries(figures.map((figure, i) => [`${name}${i + 1}`, figure])));
}

/** A year of the grants besides the main one, null where there is none that is known. */
export const othersYearly = ({ further = [] }: Stock): Figure | null =>
  together(
    further.flatMap(({ grant }) => (grant.state === 'known' ? [grant.yearly] : [])),
    'grant',
  );

/** All grants together as if they vested over so many years (null: their own); null while one of them is unknown. */
export function grantsOver(years: number | null, stock: Stock): Figure | null {
  if (missingOfGrants(stock).length > 0) return null;
  const values = knownGrants(stock).map((grant) => {
    if (years === null || years === grant.years.value) return grant.value;
    const otherYears = { ...grant.years, value: years };
    return derive('grant-over-years', { grant: grant.value, years: grant.years, otherYears });
  });
  return together(values, 'grant');
}

/** What all grants give when each gives the share that `shareOf` says; null while one of them is unknown. */
function vestedWith(
  stock: Stock,
  currency: Currency | null,
  rule: string,
  shareOf: (vesting: Vesting) => Figure,
): Figure | null {
  const found: Figure[] = [];
  for (const { grant, vesting } of allOf(stock)) {
    if (grant.state === 'none') continue;
    if (grant.state === 'unknown' || !vesting) return null;
    found.push(derive('grant-vested', { grant: grant.value, share: shareOf(vesting) }));
  }
  return together(found, 'grant') ?? constant(0, 'money', rule, 'noGrant', currency);
}

/** Claimed value of what vests in year n (1 is the first). */
export const stockInYear = (year: number, stock: Stock, currency: Currency | null): Figure | null =>
  vestedWith(stock, currency, 'year-total', (vesting) => vestedInYear(year, vesting));

/** Claimed value of what has vested after a number of months. */
export const stockVestedBy = (months: Figure, stock: Stock, currency: Currency | null): Figure | null =>
  vestedWith(stock, currency, 'grant-vested', (vesting) => vestedBy(months, vesting));
