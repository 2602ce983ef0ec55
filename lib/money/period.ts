/** Pay periods: the words for them and what each is a year. */
import type { Money, Pay, Period } from './money.ts';
import { endsNear } from './near.ts';

/**
 * Pay periods in a year, as payroll counts them: 12 months, 24 half months, 26 fortnights, 52 weeks, 260 working
 * days (52 × 5) and 2,080 hours (52 × 40, the divisor of 5 U.S.C. § 5504 rounded as employers print it).
 */
export const PER_YEAR: Readonly<Record<Period, number>> = {
  year: 1,
  month: 12,
  semimonth: 24,
  biweek: 26,
  week: 52,
  day: 260,
  hour: 2080,
};

/** What an amount paid each `period` is in a year, in the same currency. */
export const toAnnual = (amount: number, period: Period): number => amount * PER_YEAR[period];

/** Pay as money a year; null where the period is not known, because guessing it would be off by thousands. */
export function annual(pay: Pay, instalments?: number): Money | null {
  if (pay.period === null) return null;
  // "13 monthly instalments" are thirteen: the stated count replaces the calendar's.
  const times = instalments ?? PER_YEAR[pay.period];
  const year = (amount: number | null) => (amount === null ? null : amount * times);
  return { min: year(pay.min), max: year(pay.max), currency: pay.currency };
}

const UNIT_WORDS: Record<Period, string> = {
  year: 'years?|yrs?|annum|annually|annualized|annualised|annual|anno|yearly|jahr|jahre|année|annees?|annuel(?:s|le|les)?|ans?|años?|anuales?|ano|rok|rocznie|jaar|år|anuais|annui|annuo|jaarbasis|lat[ao]?|год|рік|vuosi|vuodessa|év|yıl|năm|tahun|年|년|שנה|ปี',
  semimonth: 'semi[- ]?monthly|semi[- ]?month|twice a month|twice[- ]monthly|half[- ]month|bi-?monthly',
  month:
    'months?|mos?|mths?|monthly|pcm|monat|monatlich|mois|mensuel(?:s|le|les)?|mes|mensuales?|mês|mensais|miesi[ąa]c|miesi[ęe]cznie|mies|mc|maand|månad(?:en)?|mån|måned(?:en)?|mese|mensili|měs[ií]c|měsíčně|měs|bulan|tháng|lun[aă]|luni|hónap|hó|mesiac|mesačne|kk|kuukausi|kuukaudessa|mánuði|mánuð|месяц|мес|місяць|міс|месец|ay|aylık|mth|月|월|חודש|เดือน',
  biweek: 'bi[- ]?weekly|bi[- ]?week|fortnightly|fortnight|two weeks|2 weeks|every other week',
  week: 'weeks?|wks?|weekly|woche|wöchentlich|semaine|semana|settimana',
  day: 'days?|daily|diem|tag|jour|journée|día|dzień|dag|md|man[- ]?day|день|päivä|日|일',
  hour: 'hours?|hrs?|h|hourly|stunde|std|heure|hora|godz(?:in[aęy])?|uur|timme|time|час|tunti|óra|saat|時間?|시간',
};

const UNITS = Object.entries(UNIT_WORDS) as [Period, string][];
const ALL_UNITS = UNITS.map(([, words]) => words).join('|');
const EXACT = UNITS.map(([period, words]) => [period, new RegExp(`^(?:${words})$`, 'i')] as const);
const SHORT: Readonly<Record<string, Period>> = {
  'p.a': 'year',
  pa: 'year',
  'p/a': 'year',
  'p/y': 'year',
  ph: 'hour',
  'p/h': 'hour',
  'p/hr': 'hour',
  'p.h': 'hour',
  pw: 'week',
  'p/w': 'week',
  'p.w': 'week',
  pd: 'day',
  'p/d': 'day',
  'p.d': 'day',
  pm: 'month',
  'p/m': 'month',
  'p.m': 'month',
};

/** The period a word names (`yr`, `hourly`, `p.a.`, `mois`), null where it names none. */
export function periodOf(word: string): Period | null {
  const plain = word.toLowerCase().replace(/\.$/, '').replace(/\s+/g, ' ');
  const short = SHORT[plain];
  if (short !== undefined) return short;
  for (const [period, words] of EXACT) if (words.test(plain)) return period;
  return null;
}

const GAP = '[\\s\\u00a0)\\]*\\\\]';
// Words that may stand between an amount and its period: "€4.000 brut per month", "18 000 PLN net + VAT monthly".
const FILLER = `(?:(?:gross|net|brutto|netto|bruts?|nets?|netos?|líquidos?|lordi|brutos?|pesos|base|salary|\\+\\s?vat|vat|usd|eur|gbp|cad|aud)\\b[\\s).,]{0,2}){0,3}`;
const BEFORE_UNIT = `(?:/\\s?(?:per\\s)?|per\\s{1,2}|p(?:er)?/|an?\\s|each\\s|every\\s|par\\s|pro\\s|por\\s|al\\s|im\\s|w\\s|i\\s|в\\s|на\\s|á\\s|pr\\.?\\s|ต่อ|all['’]|na\\s|za\\s|op\\s|se|/)`;

/** After an amount: `/yr`, `per hour`, `a month`, `p.a.`; the unit is group 1. */
const AFTER_WITH_LINK = new RegExp(
  `${GAP}{0,4}(?:/\\s(?=gross|net|brut))?${FILLER}(?:on\\s)?${BEFORE_UNIT}(${ALL_UNITS}|semi-monthly pay period)(?![\\p{L}])(?:(?<=yr|hr|hrs|mo|wk)\\.)?`,
  'iuy',
);
const AFTER_SHORT =
  /[\s\u00a0)]{0,3}(p\.a|p\/a|pa|ph|p\/h|p\/hr|p\.h|pw|p\/w|p\.w|p\/d|pd|hrs?|yr|pcm|p\/m|p\.?m|p\/y|hour)(?![\p{L}\d])\.?/iuy;
const ADVERB =
  'annually|annualized|annualised|annual|yearly|monthly|semi[- ]?monthly|bi[- ]?weekly|fortnightly|weekly|daily|hourly|jährlich|monatlich|rocznie|miesięcznie|annuels?|mensuel(?:le)?s?|anual(?:es)?|mensual(?:es)?|mensili|mensais|mesečno|mjesečno';
/** After an amount: `monthly`, `, annualized`, `on an annualized basis`. On a new line only in lower case. */
const AFTER_ADVERB = new RegExp(
  `[ \\u00a0\\t)*,]{0,3}${FILLER}(?:on an? |as an? |of )?(${ADVERB})(?![\\p{L}-])`,
  'iuy',
);
const AFTER_ADVERB_WRAPPED = new RegExp(`[ ]{0,4}\\n[ ]{0,8}(${ADVERB})(?![\\p{L}-])`, 'uy');
const AFTER = [AFTER_WITH_LINK, AFTER_SHORT, AFTER_ADVERB, AFTER_ADVERB_WRAPPED];

/** A period that follows an amount ending at `at`, with the index where its words end. */
export function periodAfter(text: string, at: number): { period: Period; end: number } | null {
  for (const pattern of AFTER) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const period = match?.[1] === undefined ? null : periodOf(match[1].replace(/ pay period$/i, ''));
    if (period !== null) return { period, end: pattern.lastIndex };
  }
  return null;
}

const BEFORE = new RegExp(
  `(?<![\\p{L}])(${ADVERB}|per (?:hour|annum|month|year|week|day)|hour|day|month|year)(?![\\p{L}])`,
  'giu',
);
/** Words that hold both pay and its period, in languages that run them together or put the period behind. */
const COMPOUNDS: readonly [Period, RegExp][] = [
  [
    'hour',
    /stunden(?:lohn|satz|vergütung)|taux horaire|uur(?:loon|tarief)|tuntipalkka|時給|时薪|시급|timlön|timeløn|timelønn|stawka godzinowa|(?:tarifa|salario|sueldo) por hora|paga oraria/iu,
  ],
  [
    'day',
    /tagessatz|day ?rate|(?<!\p{L})tjm(?!\p{L})|taux journalier|dagtarief|dagsats|stawka dzienna|日給|일급|(?<!\p{L})(?:md|man[- ]?day)[ -]rate/iu,
  ],
  [
    'month',
    /monats(?:brutto)?(?:gehalt|lohn|verdienst)|maand(?:salaris|loon)|månadslön|månedsløn|(?:salaire|sueldo|salario|salário|stipendio) mens|wynagrodzenie miesięczne|kuukausipalkka|月給|月薪|월급/iu,
  ],
  [
    'year',
    /jahres(?:brutto|ziel)?(?:gehalt|lohn|verdienst|einkommen)|årslønn?|årslön|jaarsalaris|(?:salaire|sueldo|salario|salário|retribuzione|stipendio)(?: brut[oa]?| lord[oa])? an|(?<!\p{L})ral(?!\p{L})|vuosipalkka|年収|年俸|年薪|연봉/iu,
  ],
];
/** Any of them: most text has none. */
const COMPOUND = new RegExp(COMPOUNDS.map(([, words]) => words.source).join('|'), 'iu');

const PAY_NOUN =
  /(?:pay|salary|rate|wages?|range|compensation|base|remuneration|earnings|stipend|income|gehalt|salaire|amount|equivalent|basis|total|retainer|fee|scale)/i;

const HOW_OFTEN =
  /paid|payable|payments?|installments?|instalments?|increments?|in accordance with|reviewed/gi;

/**
 * A period that the words before an amount state: "an hourly rate of", "annual base salary range:". `before` is the
 * part of the same sentence in front of the amount. "Payable semi-monthly" says how often, not how much.
 */
export function periodBefore(before: string): Period | null {
  let found: Period | null = null;
  for (const match of before.matchAll(BEFORE)) {
    const word = match[1] ?? '';
    const lead = before.slice(Math.max(0, match.index - 22), match.index);
    const rest = before.slice(match.index + word.length);
    // "Paid bi-weekly in the amount of": here the amount is what each payment is.
    if (
      endsNear(lead, HOW_OFTEN, 14) &&
      !/^\s(?:in (?:the amount|instal?lments) of|at|amounts? of)\s/i.test(rest)
    )
      continue;
    if (/^(?:hour|day|month|year)$/i.test(word)) {
      if (!/^(?:ly)?\s{0,2}(?:rate|pay)\b/i.test(rest)) continue;
    } else if (!/^per/i.test(word) && !PAY_NOUN.test(rest.slice(0, 48))) continue;
    found = periodOf(word.replace(/^per /i, ''));
  }
  if (found !== null || !COMPOUND.test(before)) return found;
  return COMPOUNDS.find(([, words]) => words.test(before))?.[0] ?? null;
}
