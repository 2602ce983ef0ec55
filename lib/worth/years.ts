/** Year by year: base, bonus, what vests, and the one-offs paid in that year. */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { constant } from '../figures/leaf.ts';
import { type Stock, stockInYear, together } from './granted.ts';
import { LIMITS } from './limits.ts';
import type { OfferFigures, OneOff } from './offer-figures.ts';
import { type RefresherFigures, refreshersInYear } from './refresher.ts';
import { vestingSpan } from './vesting.ts';

export interface WorthYear {
  /** 1 is the first year. */
  year: number;
  /** null where the offer does not state it; then `total` is null too. */
  base: Figure | null;
  bonus: Figure | null;
  /** Of all grants together. */
  grant: Figure | null;
  /** What vests of grants promised for later years; null where the letter promises none with an amount. */
  refresher: Figure | null;
  oneOff: Figure;
  total: Figure | null;
}

/** What a year is made of: an offer, or a package with other amounts in the same shape. */
export type Pay = Pick<OfferFigures, 'bonus' | 'oneOffs' | 'currency'> &
  Stock & {
    annual: Figure | null;
    refresher?: RefresherFigures | null;
  };

const nothing = (pay: Pay): Figure => constant(0, 'money', 'year-total', 'nothing', pay.currency);

const payoutYear = (oneOff: OneOff): number => Math.floor(oneOff.month / 12) + 1;

function oneOffIn(year: number, pay: Pay): Figure {
  const paid = pay.oneOffs.filter((oneOff) => payoutYear(oneOff) === year).map((oneOff) => oneOff.amount);
  return together(paid, 'payment') ?? nothing(pay);
}

/** One year of pay. The total leaves out nothing: where a part is unknown it is null. */
export function yearOf(year: number, pay: Pay): WorthYear {
  const { annual: base, bonus } = pay;
  const grant = stockInYear(year, pay, pay.currency);
  const refresher = pay.refresher ? refreshersInYear(year, pay.refresher) : null;
  const oneOff = oneOffIn(year, pay);
  const later: Record<string, Figure> = refresher ? { refresher } : {};
  const total =
    base && bonus && grant ? derive('year-total', { base, bonus, grant, ...later, oneOff }) : null;
  return { year, base, bonus, grant, refresher, oneOff, total };
}

/** All years in which the grant vests or a one-off is paid; four where the offer has neither. */
export function yearByYear(offer: OfferFigures): WorthYear[] {
  const pay: Pay = { ...offer, annual: offer.base?.annual ?? null };
  const spans = [offer, ...offer.further].flatMap(({ vesting }) => (vesting ? [vestingSpan(vesting)] : []));
  const last = Math.min(
    LIMITS.months / 12,
    Math.max(...(spans.length > 0 ? spans : [4]), ...offer.oneOffs.map(payoutYear)),
  );
  return Array.from({ length: last }, (_, i) => yearOf(i + 1, pay));
}
