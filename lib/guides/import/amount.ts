/** One amount as a guide's cell writes it: sign of the currency, number, scale, percent, plus. */
import { CODES, DOLLAR_PREFIXES, SYMBOLS } from '../../money/currencies.ts';
import { codeOf } from '../../money/currency-near.ts';
import type { Currency } from '../../money/money.ts';
import { type NumberCursor, numberCursor, readNumber } from '../../money/number.ts';

export interface Amount {
  value: number;
  /** 1e3, 1e5, … as written; null where none is. */
  scale: number | null;
  /** Written with its thousands: `188,000`. Such a number has no scale to inherit. */
  grouped: boolean;
  currency: Currency | null;
  /** A sign that several currencies share: `$`, `¥`, `kr`. */
  shared: boolean;
  percent: boolean;
  plus: boolean;
  approximate: boolean;
  end: number;
}

const ABOUT = /(?:~|≈|c\.|ca\.|approx\.?|approximately|about|around) ?/iy;
/** `C$`, `HK$`, `R$`, `CN¥`; then the plain signs; then codes and `Rs.`. */
const SIGN = /([A-Z]{1,3})?([$＄]|[€£₤₹₨¥￥₩₽₺₴₪₫₱₦฿₵₡₲₸₾])|(Rs\.?|[A-Z]{2,3}|kr|zł)(?=[ \u00a0]?[~\d])/y;
const SCALE =
  /[ \u00a0]?(?:(thousand|[kK])|(million|[mM]illion|mm|mn|MM|[mM])|(billion|bn|[bB])|(lakhs?|lacs?|LPA|lpa|Lakhs?|L)|(crores?|Crores?|Cr|cr))(?![A-Za-z])/y;
const BEHIND = /[ \u00a0]?(?:([A-Z]{3})(?![A-Za-z])|(€|£|zł|kr|₪|円|元)(?![A-Za-z]))/y;
const FACTORS = [1e3, 1e6, 1e9, 1e5, 1e7];
const CODE_SET = new Set(CODES);

const cursor: NumberCursor = numberCursor();

function signAt(text: string, at: number): { currency: Currency; shared: boolean; end: number } | null {
  SIGN.lastIndex = at;
  const match = SIGN.exec(text);
  if (!match) return null;
  const [whole, prefix, sign, letters] = match;
  const end = at + whole.length;
  if (letters) {
    const currency = letters === 'zł' ? 'PLN' : codeOf(letters.replace('.', ''));
    return currency === null ? null : { currency, shared: /^(?:kr|Rs)/.test(letters), end };
  }
  const usual = SYMBOLS.get((sign as string).charCodeAt(0)) as Currency;
  if (prefix === undefined) return { currency: usual, shared: usual === 'USD' || usual === 'JPY', end };
  const own =
    usual === 'USD' ? DOLLAR_PREFIXES[prefix] : (codeOf(prefix) ?? (prefix === 'CN' ? 'CNY' : null));
  return own ? { currency: own, shared: false, end } : null;
}

/** The amount that starts at `at`, or null. A sign without a number is none. */
export function amountAt(text: string, at: number): Amount | null {
  ABOUT.lastIndex = at;
  const about = ABOUT.exec(text);
  let i = at + (about?.[0].length ?? 0);
  const sign = signAt(text, i);
  if (sign) i = sign.end;
  while (text[i] === ' ' || text[i] === '\u00a0') i++;
  // "$~130": the mark of doubt may stand behind the sign.
  const late = sign !== null && text[i] === '~';
  if (late) i++;
  if (!/[0-9]/.test(text[i] ?? '')) return null;
  readNumber(text, i, cursor);
  const amount: Amount = {
    value: cursor.value,
    scale: null,
    grouped: cursor.grouped,
    currency: sign?.currency ?? null,
    shared: sign?.shared ?? false,
    percent: false,
    plus: false,
    approximate: about !== null || late,
    end: cursor.end,
  };
  SCALE.lastIndex = amount.end;
  const scale = SCALE.exec(text);
  if (scale) {
    amount.scale = FACTORS[scale.slice(1).findIndex((part) => part !== undefined)] ?? null;
    amount.end = SCALE.lastIndex;
  }
  const percent = /[ \u00a0]?%/y;
  percent.lastIndex = amount.end;
  if (percent.test(text)) {
    amount.percent = true;
    amount.end = percent.lastIndex;
  }
  if (text[amount.end] === '+') {
    amount.plus = true;
    amount.end++;
  }
  if (!amount.currency && !amount.percent) currencyBehind(text, amount);
  return amount;
}

/** "120K USD", "85 000 €": a currency behind the number, where none stands before it. */
function currencyBehind(text: string, amount: Amount): void {
  BEHIND.lastIndex = amount.end;
  const match = BEHIND.exec(text);
  if (!match) return;
  const [, code, sign] = match;
  const currency = code
    ? CODE_SET.has(code)
      ? code
      : null
    : sign === 'kr'
      ? 'SEK'
      : sign === 'zł'
        ? 'PLN'
        : (SYMBOLS.get((sign as string).charCodeAt(0)) ?? null);
  if (!currency) return;
  amount.currency = currency;
  amount.shared = sign === 'kr';
  amount.end = BEHIND.lastIndex;
}
