/** Rounds, terms and differences in words, for the panel, the options and the command line alike. */
import type { Figure } from '../figures/figure.ts';
import { formatDate } from '../words/date.ts';
import { formatFigure } from '../words/figure.ts';
import { say } from '../words/words.ts';
import type { Offer } from '../worth/offer.ts';
import type { Beside } from './beside.ts';
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

type Document = Pick<Round, 'kind' | 'source' | 'date'>;

export interface Names {
  earlier: string;
  later: string;
}

/**
 * What to call two documents, as briefly as tells them apart: "the mail" and "the letter", else with their dates, else
 * by what they were ("the first offer", "the final offer").
 */
export function namesOf(earlier: Document, later: Document, locale: string): Names {
  const what = ({ kind, source }: Document): string =>
    say(`ledger.source.${kind === 'countered' ? 'counter' : source}`, {}, WORDS);
  const dated = (each: Document): string =>
    say('ledger.source.dated', { what: what(each), date: formatDate(each.date, locale) }, WORDS);
  const kind = (each: Document): string => say(`ledger.source.${each.kind}`, {}, WORDS);
  for (const name of [what, dated, kind]) {
    const names = { earlier: name(earlier), later: name(later) };
    if (names.earlier !== names.later) return names;
  }
  return { earlier: say('ledger.source.earlier', {}, WORDS), later: say('ledger.source.later', {}, WORDS) };
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
  { earlier, later }: Names,
  locale: string,
): string {
  const said = before ? termWords(before, locale) : '';
  const says = after ? termWords(after, locale) : '';
  const sentence = say(`ledger.difference.${change}`, { earlier, later, said, says }, WORDS);
  return sentence.replace(/(^|\. )(?:the|your) /g, (start) =>
    start.replace(/[ty]/, (letter) => letter.toUpperCase()),
  );
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

/** Levels that the title does not say already. */
const levelsOf = ({ role, level }: Pick<Offer, 'level' | 'role'>): string =>
  [level ?? []]
    .flat()
    .filter((each) => !role?.toLowerCase().includes(each.toLowerCase()))
    .join(' / ');

/** Title, level and place of an offer; nothing is said twice. */
export function aboutWords(offer: Offer): string[] {
  const { role, place } = offer;
  return [role, levelsOf(offer), place].flatMap((part) => (part ? [part] : []));
}

/** Which level lies beside another employer's, in a sentence; "not stated" where no guide says. */
export function besideWords(theirs: Offer, here: Pick<Offer, 'company'>, beside: Beside | null): string {
  const level = levelsOf(theirs) || theirs.role || say('ledger.beside.unnamed', {}, WORDS);
  const params = { level, theirs: theirs.company ?? '', here: here.company ?? '' };
  if (!beside) return say('ledger.beside.none', params, WORDS);
  const publisher = [
    ...new Set(
      beside.sources.map(({ publisher, library }) =>
        library ? say('panel.origin.library', { file: library }, WORDS) : publisher,
      ),
    ),
  ].join(', ');
  const { by } = beside;
  return say('ledger.beside.found', { ...params, levels: beside.levels.join(' / '), by, publisher }, WORDS);
}
