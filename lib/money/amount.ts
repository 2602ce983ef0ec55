/** Reads one amount from the number at a place: currency before or behind, scale, period. */
import { currencyAfter, currencyBefore } from './currency-near.ts';
import { isLetter } from './letters.ts';
import type { Amount, Evidence } from './mention.ts';
import { isSpace, type NumberCursor, readNumber } from './number.ts';
import { periodAfter } from './period.ts';
import { type Scale, scaleAfter } from './scale.ts';

/** The least amount that a period alone makes pay: "8 per week" is a count, "1800 weekly" is a wage. */
const LEAST: Readonly<Record<string, number>> = {
  hour: 8,
  day: 60,
  week: 150,
  biweek: 300,
  semimonth: 300,
  month: 400,
  year: 8000,
};

/** Pension plans that look like amounts: "401k", "403(b)", "457". */
const PLANS = new Set([401, 403, 457]);

const LATE_CODE = /^ ?\(?([A-Z]{3})(?:\)|(?![\p{L}]))/u;
/** A dash for cents that are none; not the dash of a range. */
const CLOSED = /^[,.][-–—]{1,2}(?![\d-])/;

const AFTERNOON = /(?<![a-z])p\.?m\.?$/i;

const OR_MORE = /^(?: base)? ?\(?(?:or|and) (?:more|above|higher|greater|up)\b/;

/** "5k signing", "2k bonus": a single digit's thousands are money where their name follows. */
const NAMED_BEHIND = /^ (?:sign|join|welcome|relo|bonus|stipend)/i;

const isYear = (value: number, grouped: boolean, decimals: number): boolean =>
  !grouped && decimals === 0 && value >= 1900 && value <= 2100;

/** "$120,000 CAD": a code may say whose shared symbol it is, but never turn one currency into another. */
const agrees = (currency: string, shared: boolean, other: string): boolean =>
  currency === other || (shared && (currency !== 'USD' || /D$|^(?:MXN|BRL|ARS|CLP|COP|UYU)$/.test(other)));

/** "lift up to 50 pounds": small pounds without a period are a weight, not a salary. */
const isWeight = (text: string, end: number, amount: number, period: Amount['period']): boolean =>
  amount < 1000 && period === null && /pounds?$/i.test(text.slice(end - 6, end));

/** "45 T€", "60 k€", "140 (k EUR)": the scale stands before the currency. */
const THOUSANDS_OF = /^ ?\(?(?:in )?([kKTM]) ?(?=€|£|\$|(?:EUR|USD|GBP|CHF|CAD|PLN)(?!\p{L}))/u;

function scaleBeforeSymbol(text: string, end: number): Scale | null {
  const match = THOUSANDS_OF.exec(text.slice(end, end + 12));
  if (match === null) return null;
  const factor = match[1] === 'M' ? 1e6 : 1e3;
  return { factor, end: end + match[0].length, currency: null, perYear: false };
}

/** "8–12M JPY": a lone letter is a scale where a currency follows it. */
function scaleBeforeCurrency(text: string, end: number): Scale | null {
  const scale = scaleAfter(text, end, 'USD');
  return scale !== null && currencyAfter(text, scale.end) !== null ? scale : null;
}

/** "25L - 35L": a lone L is a lakh where a range or a year says that it is pay. */
const bareLakh = (text: string, end: number): boolean =>
  text.charCodeAt(end) === 76 &&
  /^L ?(?:[-–,]|to\b|\/|p\.?a|per a|CTC|fixed|\+|$)/.test(text.slice(end, end + 9));

/** A number without money beside it, kept because it may be one end of a range. */
export const bareAmount = (start: number, cursor: NumberCursor): Amount => ({
  start,
  end: cursor.end,
  value: cursor.value,
  scale: 1,
  grouped: cursor.grouped,
  currency: null,
  shared: false,
  lead: false,
  evidence: null,
  period: null,
  plus: false,
});

/**
 * The amount whose number is in `cursor`; null where nothing beside it makes it money. `floor` is where the amount
 * before it ends; `partner` is that amount, where the text between joins the two into a range.
 */
export function amountAt(
  text: string,
  start: number,
  cursor: NumberCursor,
  floor: number,
  partner: Amount | null,
): Amount | null {
  let before = currencyBefore(text, start);
  if (before !== null && before.edge < floor) before = null;
  if (before !== null) readNumber(text, start, cursor, true);
  const { value, grouped, decimals } = cursor;
  const amount: Amount = { ...bareAmount(before?.edge ?? start, cursor), lead: before !== null };
  let evidence: Evidence | null = null;
  if (before !== null) {
    amount.currency = before.currency;
    amount.shared = before.shared;
    evidence = 'currency';
  }
  let scale = scaleAfter(text, cursor.end, amount.currency ?? partner?.currency ?? null);
  scale ??=
    scaleBeforeSymbol(text, cursor.end) ?? (before === null ? scaleBeforeCurrency(text, cursor.end) : null);
  if (scale === null && before === null && bareLakh(text, cursor.end)) {
    scale = { factor: 1e5, end: cursor.end + 1, currency: null, perYear: false };
    amount.currency = 'INR';
    evidence = 'scale';
  }
  if (scale?.factor === 1e3 && before === null && partner === null && PLANS.has(value)) return null;
  if (scale !== null) {
    amount.end = scale.end;
    amount.scale = scale.factor;
    if (scale.perYear) amount.period = 'year';
    if (scale.currency !== null && amount.currency === null) {
      amount.currency = scale.currency;
      evidence = 'unit';
    }
  } else if (before?.scale !== undefined && value < 1000) amount.scale = before.scale;
  const percent = text.charCodeAt(amount.end);
  if (percent === 37 || (isSpace(percent) && text.charCodeAt(amount.end + 1) === 37)) return null;
  if (text.charCodeAt(amount.end) === 43) {
    amount.plus = true;
    amount.end++;
  }
  // "Rs. 30,000/-", "KES 85,000/=": the Indian and the East African way to close an amount.
  if (text.startsWith('/-', amount.end) || text.startsWith('/=', amount.end)) amount.end += 2;
  // "€ 2.900,-", "CHF 85'000.–": the continental way.
  else amount.end += CLOSED.exec(text.slice(amount.end, amount.end + 4))?.[0].length ?? 0;
  const after = currencyAfter(text, amount.end);
  const { currency } = amount;
  if (
    after !== null &&
    (currency === null || evidence === 'unit' || agrees(currency, amount.shared, after.currency))
  ) {
    if (currency === null || !after.shared) [amount.currency, amount.shared] = [after.currency, after.shared];
    evidence = 'currency';
    amount.end = after.edge;
  }
  let stated = periodAfter(text, amount.end);
  // "1130 p.m." is a time where nothing else says that it is money.
  if (
    stated?.period === 'month' &&
    evidence === null &&
    AFTERNOON.test(text.slice(stated.end - 4, stated.end))
  )
    stated = null;
  if (stated !== null) [amount.period, amount.end] = [stated.period, stated.end];
  // "$5,500 Monthly (SGD)": the code that says whose dollar it is stands behind the period.
  const late =
    stated !== null && amount.shared ? LATE_CODE.exec(text.slice(amount.end, amount.end + 8)) : null;
  if (late?.[1] !== undefined && agrees(amount.currency ?? '', true, late[1])) {
    amount.currency = late[1];
    amount.shared = false;
    amount.end += late[0].length;
  }
  // Letters run together with a number that are no unit of money: "3rd", "10am", "5x".
  if (amount.end === cursor.end && before === null && isLetter(text.charCodeAt(amount.end))) return null;
  if (evidence === null && amount.period !== null && scale === null) {
    const plausible = value >= (LEAST[amount.period] ?? 0) && (amount.period !== 'hour' || value <= 1000);
    if (plausible && !isYear(value, grouped, decimals)) evidence = 'period';
  }
  const few =
    value < 10 && amount.period === null && !NAMED_BEHIND.test(text.slice(amount.end, amount.end + 14));
  if (evidence === null && scale?.factor === 1e3 && value < 1000 && !few) {
    evidence = 'scale';
  }
  // "600万": ten thousands of whatever money the page is in; its other end or its words say which.
  if (evidence === null && scale?.factor === 1e4 && value >= 10) evidence = 'scale';
  if (evidence === null && partner === null) return null;
  if (after !== null && before === null && isWeight(text, after.edge, value * amount.scale, amount.period))
    return null;
  if (!amount.plus && OR_MORE.test(text.slice(amount.end, amount.end + 20))) amount.plus = true;
  return { ...amount, evidence };
}
