/** Finds every mark of a text, each once and in order: of two that overlap the one that says more stays. */
import type { Mention } from '../money/mention.ts';
import { scanMoney } from '../money/scan.ts';
import { calendarDates, mayNameDay } from './dates.ts';
import { MONTH_STEMS } from './dates-abroad.ts';
import { durations } from './durations.ts';
import { fractions } from './fractions.ts';
import type { AmountMark, Mark } from './mark.ts';
import { percents } from './percents.ts';

export interface MarkContext {
  /** ISO 3166 alpha-2, null where unknown: whose dollar a `$` is, and whether the month comes first. */
  country: string | null;
  /** The document's own date; without it only dates that state their year count. */
  reference: Date | null;
  /** Amounts where the caller has found them already. */
  amounts?: readonly Mention[];
}

/** Marks beyond this are a table of figures; the first are enough to say so. */
export const MOST_MARKS = 3000;
/** Dates are looked for in this much of a text: parsing them is dear. */
const DATED = 40_000;

const DATE_CUE = new RegExp(
  `\\p{L}{0,2}(?:${MONTH_STEMS.join('|')})\\p{L}{0,9}\\.?|\\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\\b|today|tomorrow|\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{1,2}\\/\\d{1,2}|\\d{1,2}\\. ?\\d{1,2}\\.`,
  'giu',
);
/** Parsing costs more than in line with a passage's length: a row of dates is read in parts. */
const WIDEST = 200;
/** A day before its month: "Friday, 12". */
const BEFORE = 12;
/** How far from its month or weekday a date may reach. */
const BESIDE = 30;

/** Where a passage is cut between two days: at a line's or sentence's end, never between a month and its day. */
function partedAt(text: string, from: number, to: number): number {
  const between = text.slice(from, to);
  const end = Math.max(between.lastIndexOf('\n'), between.lastIndexOf('. '));
  return end >= 0 ? from + end + 1 : Math.max(from, to - BEFORE);
}

/** Calendar dates, parsed only where something names a month or a day. */
function dates(text: string, { country, reference }: MarkContext): Mark[] {
  const found: Mark[] = [];
  const windows: [number, number][] = [];
  let before = 0;
  for (const { 0: cue, index } of text.slice(0, DATED).matchAll(DATE_CUE)) {
    const from = Math.max(0, index - BESIDE);
    const to = Math.min(text.length, index + cue.length + BESIDE);
    const last = windows.at(-1);
    if (last === undefined || from > last[1]) windows.push([from, to]);
    else if (to - last[0] <= WIDEST) last[1] = to;
    else {
      last[1] = Math.min(last[1], Math.max(last[0], partedAt(text, before, index)));
      windows.push([last[1], to]);
    }
    before = index + cue.length;
  }
  for (const [from, to] of windows) {
    const words = text.slice(from, to);
    if (!mayNameDay(words)) continue;
    for (const { iso, start, end } of calendarDates(words, reference, country))
      found.push({ kind: 'date', span: { start: from + start, end: from + end }, iso });
  }
  return found;
}

/** Articles count no duration: "a year" says how often. */
function spans(text: string): Mark[] {
  const found: Mark[] = [];
  for (const { months, days, article, index, end } of durations(text))
    if (!article) found.push({ kind: 'duration', span: { start: index, end }, months, days });
  return found;
}

/** "2.980,00", "5,40,000", "Base:185000", "40/mth"; a time, a date, an address or a version is no number. */
const NUMBER =
  /(?<![\p{L}\d.,/$€£₹#@_-]|[\d\s]:)(?:\d{1,2}(?:,\d{2}){1,3},\d{3}|\d{1,3}(?:[,.' ]\d{3}){1,3}|\d{1,10})(?:[.,]\d{1,2})?(?![\d@_]|:\d|\/(?!\p{L})|[.,]\d)/gu;
/** What groups digits: a mark with three digits behind it, or the two of an Indian number. */
const GROUPS = /[,.' ](?=(?:\d{2},)?\d{3}(?!\d))/g;

function numbers(text: string): Mark[] {
  const found: Mark[] = [];
  for (const { 0: digits, index } of text.matchAll(NUMBER)) {
    const grouped = /\d[,.' ]\d{3}(?!\d)/.test(digits);
    const value = Number((grouped ? digits.replace(GROUPS, '') : digits).replace(',', '.'));
    if (!Number.isFinite(value)) continue;
    found.push({ kind: 'number', span: { start: index, end: index + digits.length }, value, grouped });
  }
  return found;
}

/** Amounts, shares and numbers of a text, in order: what an account has lines for. */
export function findAmounts(text: string, country: string | null = null): AmountMark[] {
  const money = scanMoney(text, { country }).map(
    (mention): Mark => ({ kind: 'money', span: mention.span, mention }),
  );
  return [shares(text), fractions(text), spans(text), numbers(text)]
    .reduce(merged, money)
    .slice(0, MOST_MARKS)
    .filter((mark): mark is AmountMark => mark.kind !== 'duration' && mark.kind !== 'date');
}

function shares(text: string): Mark[] {
  const found: Mark[] = [];
  for (const { min, max, start, end } of percents(text))
    found.push({ kind: 'percent', span: { start, end }, min, max });
  return found;
}

/** Every mark of `text` in order, none overlapping. Cost grows in line with the text. */
export function findMarks(text: string, context: MarkContext): Mark[] {
  const amounts = context.amounts ?? scanMoney(text, { country: context.country });
  const money: Mark[] = amounts.map((mention) => ({ kind: 'money', span: mention.span, mention }));
  return [shares(text), fractions(text), dates(text, context), spans(text), numbers(text)]
    .reduce(merged, money)
    .slice(0, MOST_MARKS);
}

/** Two lists in order as one; what overlaps a mark of the first list is left out. */
function merged(first: Mark[], second: readonly Mark[]): Mark[] {
  const out: Mark[] = [];
  let at = 0;
  let floor = 0;
  for (const mark of second) {
    for (; at < first.length && (first[at] as Mark).span.start < mark.span.end; at++) {
      const one = first[at] as Mark;
      out.push(one);
      floor = Math.max(floor, one.span.end);
    }
    if (mark.span.start >= floor) {
      out.push(mark);
      floor = mark.span.end;
    }
  }
  for (; at < first.length; at++) out.push(first[at] as Mark);
  return out.sort((a, b) => a.span.start - b.span.start);
}
