/** Durations in words and digits: "four (4) years", "48-month", "zwölf Monate", "a three-year period", "90 days". */
import { type Cue, endsSaying } from '../lexicon/cues.ts';
import { NUMBER_WORDS, numberOf } from '../lexicon/numbers.ts';

export { numberOf } from '../lexicon/numbers.ts';

export const COUNT = `(?:\\d{1,3}|${NUMBER_WORDS.join('|')})`;

/** The words of each unit of time, by its days. "A quarter" is a part of something more often than three months. */
const UNITS: Readonly<Record<number, string>> = {
  365: 'year years yr yrs jahr jahre jahren an ans année années año años jaar jaren ano anos anno anni lat lata roku',
  91: 'quarters',
  30: 'month months mo mos monat monate monaten mois mes meses mês maand maanden mese mesi miesiąc miesiące miesiąca miesiące miesięcy miesiącach',
  7: 'week weeks wk wks woche wochen semaine semaines semana semanas weken settimana settimane tydzień tygodni tygodnie tygodnia',
  1: 'day days tag tage tagen jour jours día días dia dias dag dagen giorno giorni dzień dni',
};
const DAYS = new Map(
  Object.entries(UNITS).flatMap(([days, words]) =>
    words.split(' ').map((word) => [word, Number(days)] as const),
  ),
);

/** Days of a unit by its word; a month has 30. */
export const daysOf = (unit: string): number => DAYS.get(unit.toLowerCase()) ?? 1;

/** The words of units of at most so many days, for a pattern. */
export const unitWords = (most: number): string =>
  [...DAYS]
    .filter(([, days]) => days <= most)
    .map(([word]) => word)
    .sort((a, b) => b.length - a.length)
    .join('|');

const DURATION = new RegExp(
  `(?<![\\p{L}\\d.,$€£₹])(${COUNT})(?:\\s?\\(\\d{1,3}\\))?[\\s-]{1,2}(?:full |complete |calendar |consecutive |business |working |weitere |more |further |additional |volle |half )?(${unitWords(365)})(?!\\p{L})`,
  'giu',
);

const MONTHS: ReadonlyMap<number, number> = new Map([
  [365, 12],
  [91, 3],
  [30, 1],
]);

/** Articles that count one: "a year" says how often at least as often as how long. */
const ARTICLES = new Set('a an ein eine einem einer eines einen un une una uno um uma een'.split(' '));

export interface Duration {
  /** null for days and weeks. */
  months: number | null;
  days: number;
  /** "A year": counted by an article. */
  article: boolean;
  index: number;
  end: number;
}

/** Every duration of a text, in order. */
export function* durations(text: string): Generator<Duration> {
  for (const match of text.matchAll(DURATION)) {
    const word = (match[1] ?? '').toLowerCase();
    const count = numberOf(word);
    if (count === null || count === 0) continue;
    const days = daysOf(match[2] ?? '');
    const months = MONTHS.get(days);
    yield {
      months: months === undefined ? null : count * months,
      days: count * days,
      article: ARTICLES.has(word),
      index: match.index,
      end: match.index + match[0].length,
    };
  }
}

/** The first duration in months that such words stand before, at most `within` characters away. */
export function monthsIn(text: string, within: number, ...cues: Cue[]): number | null {
  for (const { months, index } of durations(text))
    if (months !== null && endsSaying(text.slice(Math.max(0, index - 80), index), within, '.', ...cues))
      return months;
  return null;
}
