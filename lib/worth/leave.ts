/** "What if I leave after m months": what was paid, what has vested, and what may have to be paid back. */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { constant, user } from '../figures/leaf.ts';
import type { Currency } from '../money/money.ts';
import { type ClawbackQuestion, clawbackQuestions, reclaimedAt, repayAt } from './clawback.ts';
import { stockVestedBy, together } from './granted.ts';
import type { OfferFigures } from './offer-figures.ts';

export interface Leaving {
  month: number;
  /** Base paid until then; null while base is unknown. */
  base: Figure | null;
  /** Claimed value of what has vested; null while a grant is unknown. */
  vested: Figure | null;
  /** Sign-on paid until then that cannot be asked back. */
  kept: Figure;
  /** Sign-on that the letter lets the employer reclaim. */
  atRisk: Figure;
  /** Money for moving that the letter lets the employer reclaim; null without any money for moving. */
  relocationAtRisk: Figure | null;
  /** What the clauses leave open; the figures count all of a payment while the way is unstated. */
  questions: ClawbackQuestion[];
}

const total = (amounts: Figure[], currency: Currency | null): Figure =>
  together(amounts, 'payment') ?? constant(0, 'money', 'sum', 'nothing', currency);

/** What leaving at the end of month `month` means; bonuses are left out because letters rarely pay them to leavers. */
export function leaveAt(month: number, offer: OfferFigures): Leaving {
  const months = user(month, 'months', null, 'leaveAtMonth');
  const paid = offer.oneOffs.filter((oneOff) => oneOff.kind === 'signOn' && oneOff.month <= month);
  const keptOf = (payment: (typeof paid)[number]): Figure => {
    const less = reclaimedAt(months, payment);
    return less ? derive('difference', { from: payment.amount, less }) : payment.amount;
  };
  const { currency, relocation } = offer;
  return {
    month,
    base: offer.base && derive('pay-of-months', { base: offer.base.annual, months }),
    vested: stockVestedBy(months, offer, currency),
    kept: total(paid.map(keptOf), currency),
    atRisk: repayAt(months, paid, currency),
    relocationAtRisk: relocation && repayAt(months, [relocation], currency),
    questions: clawbackQuestions(relocation ? [...paid, relocation] : paid),
  };
}
