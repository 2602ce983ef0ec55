/** Lists whose ends carry no currency of their own: "Min: 91,000 Mid: 113,750 Max: 136,500 USD per year". */
import { bareAmount } from '../amount.ts';
import type { Amount } from '../mention.ts';
import { numberCursor, readNumber } from '../number.ts';
import { MAX, MID, MIN } from './_labels.ts';

/** How far in front of its maximum a list may start. */
const REACH = 90;
const NUMBER = /\d[\d,.'’]{0,14}/g;

/**
 * The minimum of the list that `high` closes, read from the bare numbers in front of it; null where no list is.
 * `floor` is where the amount before it ends.
 */
export function listedLow(text: string, high: Amount, floor: number): Amount | null {
  const from = Math.max(floor, high.start - REACH);
  const lead = text.slice(from, high.start);
  if (high.lead || !MAX.test(lead)) return null;
  const numbers = [...lead.matchAll(NUMBER)];
  const label = (at: number, is: RegExp) => is.test(lead.slice(Math.max(0, at - 28), at));
  const last = numbers.at(-1);
  const first = last !== undefined && label(last.index, MID) ? numbers.at(-2) : last;
  if (first === undefined || !label(first.index, MIN)) return null;
  const cursor = numberCursor();
  readNumber(text, from + first.index, cursor);
  const low = { ...bareAmount(from + first.index, cursor), currency: high.currency, shared: high.shared };
  if (high.scale === 1e3 && low.value < 1000) low.scale = 1e3;
  const [least, most] = [low.value * low.scale, high.value * high.scale];
  return least <= most && most <= 25 * least ? { ...low, period: high.period } : null;
}
