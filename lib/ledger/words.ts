/** Rounds, terms and differences in words, for the panel, the options and the command line alike. */
import type { Figure } from '../figures/figure.ts';
import { formatDate } from '../words/date.ts';
import { formatFigure } from '../words/figure.ts';
import { say } from '../words/words.ts';
import type { Difference } from './differences.ts';
import type { Round } from './ledger.ts';
import type { Rate } from './rates.ts';
import type { Term, TermField } from './terms.ts';

/** The catalogue's language: plural rules follow the words, numbers and dates the reader. */
const WORDS = 'en';

/** What a term says: "$205,000 a year", "25% / 25% / 25% / 25%". */
export function termWords({ field, value }: Term, locale: string): string {
  switch (value.kind) {
    case 'figure': {
      const amount = formatFigure(value.figure, locale);
      return value.per === null ? amount : say('ledger.per', { amount, per: value.per }, WORDS);
    }
    case 'text':
      return value.text;
    case 'date':
      return formatDate(value.date, locale);
    case 'word':
      return say(`ledger.word.${field}.${value.word}`, {}, WORDS);
    case 'shares':
      return value.shares.map((share) => formatFigure(share, locale)).join(' / ');
  }
}

/** Name of a field, with its number where there are several. */
export function fieldWords(field: TermField, index: number): string {
  const name = say(`ledger.field.${field}`, {}, WORDS);
  return index === 0 ? name : say('ledger.field.another', { name, n: index + 1 }, WORDS);
}

/** The document behind terms: "the mail of March 1, 2026", "your counter of …". */
export function roundWords({ kind, source, date }: Pick<Round, 'kind' | 'source' | 'date'>, locale: string) {
  const what = kind === 'countered' ? 'counter' : source;
  return say(`ledger.source.${what}`, { date: formatDate(date, locale) }, WORDS);
}

/** How much: "5 points", "$10,000", never negative. */
function sizeWords(by: Figure, locale: string): string {
  const size = { ...by, value: Math.abs(by.value) };
  if (by.unit !== 'ratio') return formatFigure(size, locale);
  const points = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(size.value * 100);
  return say('ledger.points', { points }, WORDS);
}

/** What one difference says, in a sentence; `earlier` and `later` are the documents in words. */
export function differenceWords(
  { change, before, after }: Difference,
  { earlier, later }: { earlier: string; later: string },
  locale: string,
): string {
  const said = before ? termWords(before, locale) : '';
  const says = after ? termWords(after, locale) : '';
  const sentence = say(`ledger.difference.${change}`, { earlier, later, said, says }, WORDS);
  return sentence.replace(/(^|\. )\p{Ll}/gu, (start) => start.toUpperCase());
}

/** By how much a difference is more or less; empty where that cannot be said or is nothing. */
export function amountWords({ by }: Difference, locale: string): string {
  if (!by || by.value === 0) return '';
  const more = by.value > 0 ? 'more' : 'less';
  return say(`ledger.difference.${more}`, { by: sizeWords(by, locale) }, WORDS);
}

/** "1 EUR = 1.08 USD, your rate of March 1, 2026". */
export const rateWords = ({ from, to, value, date }: Rate, locale: string): string =>
  say(
    'ledger.rate',
    {
      from,
      to,
      value: new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 }).format(value),
      date: formatDate(date, locale),
    },
    WORDS,
  );
