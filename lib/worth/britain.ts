/** A British offer per annum and a month, with the employer's pension beside it: a question unless the letter states it. */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { constant } from '../figures/leaf.ts';
import type { Local } from './local-rows.ts';
import type { Offer } from './offer.ts';
import type { OfferFigures } from './offer-figures.ts';
import type { LeafOf } from './offer-leaves.ts';

const MONTHS = constant(12, 'count', 'annual-pay', 'paymentsAYear');

/** A share of base, or an amount a year, as stated. */
function pensionOf({ pension }: Offer, base: Figure | null, leaf: LeafOf): Figure | null {
  const share = leaf('pension.pct', pension?.pct, 'ratio');
  if (share) return base && derive('product', { value: base, factor: share });
  return leaf('pension.amount', pension?.amount, 'money');
}

export function britishView(offer: Offer, { base }: OfferFigures, leaf: LeafOf): Local {
  const annual = base?.annual ?? null;
  const pension = pensionOf(offer, annual, leaf);
  return {
    country: 'uk',
    rows: [
      { name: 'per-annum', figure: annual },
      {
        name: 'per-month',
        figure: annual && derive('pay-per-period', { amount: annual, perYear: MONTHS }),
      },
      { name: 'pension', figure: pension },
    ],
    questions: pension ? [] : ['ask-pension'],
  };
}
