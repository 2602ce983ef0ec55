/**
 * Words, amounts and dates for the surfaces. Sentences are in the catalogue's language; numbers and dates are written
 * for the reader's own locale.
 */
import type { Figure } from '../../lib/figures/figure.ts';
import { formatMoney, knownLocale } from '../../lib/money/format.ts';
import type { Currency } from '../../lib/money/money.ts';
import { formatDate } from '../../lib/words/date.ts';
import { formatFigure } from '../../lib/words/figure.ts';
import { hasWords, type Params, say } from '../../lib/words/say.ts';

/** Language the catalogue is written in: plural rules follow the words, not the reader's number format. */
const WORDS = 'en';

/** The reader's locale for numbers and dates. */
export const readerLocale = (): string => knownLocale(globalThis.navigator?.language ?? '');

/** The figure as the reader writes numbers. */
export const figureText = (figure: Figure): string => formatFigure(figure, readerLocale());

/** An amount in whole currency units; `compact` for pictures (`$188K`). */
export const moneyText = (amount: number, currency: Currency | null, compact = false): string =>
  formatMoney(amount, currency, { locale: readerLocale(), compact });

/** Compact form of a money figure, the full form of any other. */
export const shortText = (figure: Figure): string =>
  figure.unit === 'money' ? moneyText(figure.value, figure.currency, true) : figureText(figure);

/** "Gmail, Outlook or Yahoo Mail": names in a sentence of the catalogue. */
export const listText = (names: readonly string[], last: 'and' | 'or'): string =>
  new Intl.ListFormat(WORDS, { type: last === 'and' ? 'conjunction' : 'disjunction' }).format(names);

export const percentText = (ratio: number): string =>
  new Intl.NumberFormat(readerLocale(), { style: 'percent', maximumFractionDigits: 1 }).format(ratio);

export const numberText = (value: number): string =>
  new Intl.NumberFormat(readerLocale(), { maximumFractionDigits: 2 }).format(value);

/** `YYYY-MM-DD` as a day, `YYYY-MM` as a month, as the reader writes them. */
export const dateText = (iso: string): string => formatDate(iso, readerLocale());

/** A day near by: "Dec 7". */
export const shortDate = (iso: string): string =>
  new Intl.DateTimeFormat(readerLocale(), {
    timeZone: 'UTC',
    month: 'short',
    day: 'numeric',
  }).format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));

/** The sentence for a key, figures written for the reader. */
export function t(key: string, params: Params = {}): string {
  const plain: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params)) {
    plain[name] = typeof value === 'object' ? figureText(value) : value;
  }
  return say(key, plain, WORDS);
}

/** The sentence for a key where there is one, else the text as it stands (a guide's own name, a rule id). */
export const tOr = (key: string, otherwise: string, params: Params = {}): string =>
  hasWords(key) ? t(key, params) : otherwise;
