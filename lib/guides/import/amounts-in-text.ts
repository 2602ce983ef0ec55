/** Amounts of money in a guide's sentences: single ones and ranges joined by a dash, with what stands right behind them. */
import type { Currency } from '../../money/money.ts';
import { type Amount, amountAt } from './amount.ts';

export interface MoneySaid {
  low: number;
  high: number;
  currency: Currency | null;
  start: number;
  end: number;
  plus: boolean;
  approximate: boolean;
  /** "/yr", "a year". */
  yearly: boolean;
  /** "/4yr": years that the amount is spread over. */
  years: number | null;
}

/** Where an amount can start: a sign, a code before a digit, or a number with a `K`. */
const START =
  /(?<![\w.,])~?(?:[A-Z]{0,3}[$€£₹¥₩₪]|(?:USD|EUR|GBP|INR|CAD|AUD|SGD|AED|CHF|PLN|SEK|NOK|DKK|ILS|JPY|KRW|CNY|IDR|BRL|HKD|SAR|Rs\.?) ?(?=~?\d)|(?=\d{1,4}(?:\.\d{1,2})?[Kk]\b))/g;
const DASH = /\s?(?:[-–—]|to)\s?/y;
const PER = /^(?:\s?\/\s?(\d{1,2})?-?\s?(?:yrs?|years?|annum)\b|\s(?:per|a) year\b|\sannually\b)/i;

const value = ({ value: number, scale }: Amount, inherited: number | null = null): number =>
  Number((number * (scale ?? inherited ?? 1)).toPrecision(12));

const isMoney = (amount: Amount | null): amount is Amount =>
  amount !== null && !amount.percent && (amount.currency !== null || amount.scale === 1e3);

/** Every amount in order, none overlapping. */
export function amountsIn(text: string): MoneySaid[] {
  const found: MoneySaid[] = [];
  let from = 0;
  for (const { index } of text.matchAll(START)) {
    if (index < from) continue;
    const low = amountAt(text, index);
    if (!isMoney(low)) continue;
    DASH.lastIndex = low.end;
    const dash = DASH.exec(text);
    const second = dash ? amountAt(text, low.end + dash[0].length) : null;
    const high =
      second && !second.percent && (second.currency ?? low.currency) === low.currency ? second : low;
    const inherited = low.scale === null && !low.grouped && low.value < 1000 ? high.scale : null;
    const per = PER.exec(text.slice(high.end, high.end + 20));
    const years = per?.[1] === undefined ? null : Number(per[1]);
    from = high.end + (per?.[0].length ?? 0);
    found.push({
      low: value(low, inherited),
      high: value(high, high.grouped || high.value >= 1000 ? null : low.scale),
      currency: low.currency ?? high.currency,
      start: index,
      end: high.end,
      plus: high.plus,
      approximate: low.approximate || high.approximate,
      yearly: per !== null && (years === null || years === 1),
      years: years !== null && years > 1 ? years : null,
    });
  }
  return found;
}
