/** The parts of `offer.json` beside base, bonus, equity and sign-on; a part that is absent stays absent. */
import type { Offer, OfferSignOn } from '../lib/worth/offer.ts';
import type { OfferEntry } from './offer-schema.ts';

export const BESIDE_PAY = ['refresher', 'relocation', 'ctc', 'pension'] as const;

type Clause = Pick<OfferSignOn, 'clawbackMonths' | 'clawback'>;

/** The clause about paying back, unstated where it is absent. */
export const clauseOf = (entry: {
  clawbackMonths?: number | null | undefined;
  clawback?: 'full' | 'pro-rata' | null | undefined;
}): Clause => ({ clawbackMonths: entry.clawbackMonths ?? null, clawback: entry.clawback ?? null });

/** Yearly grants begin after a year unless the file says otherwise, and count as promised where they are entered. */
const FIRST_REFRESHER = 12;

export function besidePay(entry: OfferEntry): Pick<Offer, (typeof BESIDE_PAY)[number]> {
  const { refresher, relocation, ctc, pension } = entry;
  return {
    ...(refresher
      ? {
          refresher: {
            value: refresher.value,
            month: refresher.month ?? FIRST_REFRESHER,
            years: refresher.years ?? null,
            promised: refresher.promised ?? true,
          },
        }
      : {}),
    ...(relocation ? { relocation: { amount: relocation.amount, ...clauseOf(relocation) } } : {}),
    ...(ctc
      ? {
          ctc: {
            total: ctc.total ?? null,
            basic: ctc.basic ?? null,
            providentFund: ctc.providentFund ?? null,
            gratuity: ctc.gratuity ?? null,
            gratuityInside: ctc.gratuityInside ?? null,
          },
        }
      : {}),
    // A share is in percent as people write it: 6 is 6%, 0.06 is the same.
    ...(pension ? { pension: { pct: shareOf(pension.pct ?? null), amount: pension.amount ?? null } } : {}),
  };
}

const shareOf = (pct: number | null): number | null => (pct !== null && pct >= 1 ? pct / 100 : pct);
