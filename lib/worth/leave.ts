/** "What if I leave after m months": what was paid, what has vested, and what may have to be paid back. */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { constant, user } from '../figures/leaf.ts';
import type { Currency } from '../money/money.ts';
import type { OfferFigures } from './offer-figures.ts';
import { vestedBy } from './vesting.ts';

export interface Leaving {
  month: number;
  /** Base paid until then; null while base is unknown. */
  base: Figure | null;
  /** Claimed value of what has vested; null while the grant is unknown. */
  vested: Figure | null;
  /** Sign-on paid until then that is past its clawback. */
  kept: Figure;
  /** Sign-on that the letter lets the employer reclaim: all of it, as long as the letter states no other way. */
  atRisk: Figure;
}

const total = (amounts: Figure[], currency: Currency | null): Figure =>
  amounts.length === 1
    ? (amounts[0] as Figure)
    : amounts.length === 0
      ? constant(0, 'money', 'sum', 'nothing', currency)
      : derive('sum', Object.fromEntries(amounts.map((amount, i) => [`payment${i + 1}`, amount])));

/** What leaving at the end of month `month` means; bonuses are left out because letters rarely pay them to leavers. */
export function leaveAt(month: number, offer: OfferFigures): Leaving {
  const months = user(month, 'months', null, 'leaveAtMonth');
  const paid = offer.oneOffs.filter((oneOff) => oneOff.kind === 'signOn' && oneOff.month <= month);
  const bound = paid.filter(
    (oneOff) => oneOff.clawbackMonths !== null && month < oneOff.month + oneOff.clawbackMonths,
  );
  const free = paid.filter((oneOff) => !bound.includes(oneOff));
  const { grant, vesting } = offer;
  return {
    month,
    base: offer.base && derive('pay-of-months', { base: offer.base.annual, months }),
    vested:
      grant.state === 'none'
        ? constant(0, 'money', 'grant-vested', 'noGrant', offer.currency)
        : grant.state === 'known' && vesting
          ? derive('grant-vested', { grant: grant.value, share: vestedBy(months, vesting) })
          : null,
    kept: total(
      free.map((oneOff) => oneOff.amount),
      offer.currency,
    ),
    atRisk: total(
      bound.map((oneOff) => oneOff.amount),
      offer.currency,
    ),
  };
}
