/** What a letter states beside base, bonus, grant and sign-on: money for moving, later grants, cost to company, pension. */

import { note } from '../counter/note.ts';
import type { Note } from '../counter/plan.ts';
import type { Origin } from '../figures/figure.ts';
import { PER_YEAR } from '../money/period.ts';
import type { Finding, Reading } from '../reading/reading.ts';
import type { Offer } from '../worth/offer.ts';
import type { Origins } from '../worth/offer-leaves.ts';

export type BesidePay = Pick<Offer, 'relocation' | 'refresher' | 'ctc' | 'pension'>;

export const originOf = ({ quote, span }: Finding<unknown>): Origin => ({ from: 'page', quote, span });

/** The first of the yearly grants comes after a year, where the letter names no other day. */
const FIRST_REFRESHER = 12;

/** One origin for every field of a part. */
const under = (path: string, part: object, found: Finding<unknown>): Origins =>
  Object.fromEntries(Object.keys(part).map((field) => [`${path}.${field}`, originOf(found)]));

/** The parts, where their numbers stand, and what had to be left out because it is in another currency. */
export function besidePay(
  reading: Reading,
  currency: string | null,
): { parts: BesidePay; origins: Origins; notes: Note[] } {
  const parts: BesidePay = {};
  const origins: Origins = {};
  const notes: Note[] = [];
  const fits = (part: string, of: string | null): boolean => {
    const same = of === null || currency === null || of === currency;
    if (!same) notes.push(note('part-in-other-currency', { part, currency: of ?? '' }));
    return same;
  };
  const { relocation, refresher, ctc, pension } = reading;
  if (relocation && fits('relocation', relocation.value.currency)) {
    const { amount, clawbackMonths, clawback = null } = relocation.value;
    parts.relocation = { amount, clawbackMonths, clawback };
    Object.assign(origins, under('relocation', parts.relocation, relocation));
  }
  if (refresher && fits('refresher', refresher.value.currency)) {
    const { value, years, promised } = refresher.value;
    parts.refresher = { value, month: FIRST_REFRESHER, years, promised };
    Object.assign(origins, under('refresher', { value, years }, refresher));
  }
  if (ctc) {
    const { total, basic, providentFund, gratuity, gratuityInside } = ctc;
    parts.ctc = {
      total: total?.value ?? null,
      basic: basic?.value ?? null,
      providentFund: providentFund?.value ?? null,
      gratuity: gratuity?.value ?? null,
      gratuityInside: gratuityInside?.value ?? null,
    };
    for (const [part, found] of Object.entries(ctc)) if (found) origins[`ctc.${part}`] = originOf(found);
  }
  if (pension) {
    const { pct, amount = null, period, employee: own = null } = pension.value;
    const known = amount !== null && fits('pension', pension.value.currency ?? null);
    const yearly = known ? amount * (period ? PER_YEAR[period] : 1) : null;
    if (pct !== null || yearly !== null || own !== null)
      parts.pension = { pct, amount: pct === null ? yearly : null, ...(own === null ? {} : { own }) };
    Object.assign(origins, under('pension', parts.pension ?? {}, pension));
  }
  return { parts, origins, notes };
}
