/** A rate between two currencies as a person gives it to a command: `GBP USD 1.25 2026-03-01`. */
import type { Rate } from '../lib/ledger/rates.ts';
import { dayIn } from './days.ts';
import { BadOffer } from './offer-file.ts';

const RATE = /^([A-Z]{3}) ([A-Z]{3}) (\d{1,9}(?:\.\d{1,9})?) (\d{4}-\d{2}-\d{2})$/;

/** What one unit of the first currency is worth in the second, on that day. Throws `BadOffer` for anything else. */
export function rateOf(written: string): Rate {
  const [, from, to, value, date] = RATE.exec(written.trim().toUpperCase()) ?? [];
  if (!from || !to || !date || !(Number(value) > 0) || from === to)
    throw new BadOffer(`--rate: "${written}" is not written like "GBP USD 1.25 2026-03-01"`);
  return { from, to, value: Number(value), date: dayIn('rate', date) };
}
