/** The parts of `offer.json` beside base, bonus, equity and sign-on; a part that is absent stays absent. */
import { note } from '../lib/counter/note.ts';
import type { Note } from '../lib/counter/plan.ts';
import type { Offer, OfferSignOn } from '../lib/worth/offer.ts';
import type { OfferEntry } from './offer-schema.ts';

export const BESIDE_PAY = ['refresher', 'relocation', 'ctc', 'pension'] as const;

/** Shares that lie between half and three are odd either way: half a percent or fifty, 150% or 1.5%. */
const ODD_SHARE = { from: 0.5, to: 3 };

/** A share as a ratio: above 1 it is in percent, up to 1 a ratio. Where it could be either, a note says how it was taken. */
export function shareOf(pct: number, notes: Note[]): number {
  const share = pct > 1 ? pct / 100 : pct;
  if (pct >= ODD_SHARE.from && pct <= ODD_SHARE.to)
    notes.push(note('share-taken-as', { given: pct, percent: share * 100 }));
  return share;
}

type Clause = Pick<OfferSignOn, 'clawbackMonths' | 'clawback'>;

/** The clause about paying back, unstated where it is absent. */
export const clauseOf = (entry: {
  clawbackMonths?: number | null | undefined;
  clawback?: 'full' | 'pro-rata' | null | undefined;
}): Clause => ({ clawbackMonths: entry.clawbackMonths ?? null, clawback: entry.clawback ?? null });

/** Yearly grants begin after a year unless the file says otherwise, and count as promised where they are entered. */
const FIRST_REFRESHER = 12;

export function besidePay(entry: OfferEntry, notes: Note[]): Pick<Offer, (typeof BESIDE_PAY)[number]> {
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
    ...(pension
      ? {
          pension: {
            pct: pension.pct == null ? null : shareOf(pension.pct, notes),
            amount: pension.amount ?? null,
          },
        }
      : {}),
  };
}
