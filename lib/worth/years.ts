/** Year by year: base, bonus, what vests, and the one-offs paid in that year. */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { constant } from '../figures/leaf.ts';
import type { OfferFigures, OneOff } from './offer-figures.ts';
import { vestedInYear, vestingSpan } from './vesting.ts';

export interface WorthYear {
  /** 1 is the first year. */
  year: number;
  /** null where the offer does not state it; then `total` is null too. */
  base: Figure | null;
  bonus: Figure | null;
  grant: Figure | null;
  oneOff: Figure;
  total: Figure | null;
}

/** What a year is made of: an offer, or a package with other amounts in the same shape. */
export type Pay = Pick<OfferFigures, 'bonus' | 'grant' | 'vesting' | 'oneOffs' | 'currency'> & {
  annual: Figure | null;
};

const nothing = (pay: Pay): Figure => constant(0, 'money', 'year-total', 'nothing', pay.currency);

const payoutYear = (oneOff: OneOff): number => Math.floor(oneOff.month / 12) + 1;

function oneOffIn(year: number, pay: Pay): Figure {
  const paid = pay.oneOffs.filter((oneOff) => payoutYear(oneOff) === year).map((oneOff) => oneOff.amount);
  if (paid.length < 2) return paid[0] ?? nothing(pay);
  return derive('sum', Object.fromEntries(paid.map((amount, i) => [`payment${i + 1}`, amount])));
}

function grantIn(year: number, pay: Pay): Figure | null {
  if (pay.grant.state === 'none') return nothing(pay);
  if (pay.grant.state === 'unknown' || !pay.vesting) return null;
  return derive('grant-vested', { grant: pay.grant.value, share: vestedInYear(year, pay.vesting) });
}

/** One year of pay. The total leaves out nothing: where a part is unknown it is null. */
export function yearOf(year: number, pay: Pay): WorthYear {
  const { annual: base, bonus } = pay;
  const grant = grantIn(year, pay);
  const oneOff = oneOffIn(year, pay);
  const total = base && bonus && grant ? derive('year-total', { base, bonus, grant, oneOff }) : null;
  return { year, base, bonus, grant, oneOff, total };
}

/** All years in which the grant vests or a one-off is paid; four where the offer has neither. */
export function yearByYear(offer: OfferFigures): WorthYear[] {
  const pay: Pay = { ...offer, annual: offer.base?.annual ?? null };
  const last = Math.max(offer.vesting ? vestingSpan(offer.vesting) : 4, ...offer.oneOffs.map(payoutYear));
  return Array.from({ length: last }, (_, i) => yearOf(i + 1, pay));
}
