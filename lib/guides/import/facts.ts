/** Figures about the business that a guide's prose leans on: money, counts, times, results. Claims of the guide, kept with their lines. */
import type { Guide } from '../schema.ts';
import { amountsIn } from './amounts-in-text.ts';
import { datesIn } from './dates.ts';
import type { DialectRule, Draft } from './draft.ts';
import { slug, unused } from './slug.ts';

type Fact = Guide['facts'][number];

interface Seen {
  value: number | null;
  unit: Fact['unit'];
  currency: string | null;
  atLeast: boolean;
  label: string;
  date: string | null;
  line: number;
}

const COUNT =
  /(?<![\w$€£₹.,–—-])(\d{1,3}(?:,\d{3}){1,4}|\d{1,6}(?:\.\d{1,2})?)\s?([KMB](?![A-Za-z])|million|billion|thousand)?(\+)?\s([a-z][a-z-]{2,20}(?:\s[a-z][a-z-]{2,20})?)/gi;
/** "February 10 record earnings": a day is no count. */
const MONTH = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s$/i;
const SHORT_TIME = /(?<![\w.])(?:sub-)?(\d{1,5})\s?(?:ms|milliseconds?)\b/gi;
const SHARE = /(?<![\w.–—-])(\d{1,3}(?:\.\d{1,2})?)\s?%\s([a-z][a-z-]{2,20}(?:\s[a-z][a-z-]{2,20})?)/gi;
const RESULTS =
  /\b(january|february|march|april|may|june|july|august|september|october|november|december)\s(\d{1,2})\b[^.|]{0,40}?\b(?:earnings|results)\b|\b(?:earnings|results)\b[^.|]{0,30}?\b(january|february|march|april|may|june|july|august|september|october|november|december)\s(\d{1,2})\b/gi;
const SCALES: Record<string, number> = { K: 1e3, M: 1e6, B: 1e9, thousand: 1e3, million: 1e6, billion: 1e9 };
/** Words behind a number that make it a time or a rank, not a count of the business. */
const NOT_COUNTED =
  /^(?:years?|yrs?|months?|weeks?|days?|hours?|minutes?|percent|and|or|to|of|in|at|for|the|rsus?|options?|shares?|units?|stock|with|more|times|st|nd|rd|th)\b/i;

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

const LOOSE = /^(?:and|or|to|at|in|for|with|by|the|as|if|is|are|per|plus|base|rsus?)\b/i;

/** The words behind a figure as its name: none where they go on with the sentence. */
const labelOf = (words: string): string =>
  LOOSE.test(words) ? '' : words.replace(/ (?:to|and|or|of|in|for|at|with|the|that|is|as)$/i, '');

function moneyIn(text: string, line: number): Seen[] {
  return amountsIn(text).flatMap(({ low, high, currency, start, end, plus }) => {
    // "R2 Storage" is a product, not two rand; a range is no single figure of the business.
    if (currency === null || /^R ?\d/.test(text.slice(start)) || low !== high) return [];
    const after = /^\s(?:in |of )?([A-Za-z][\w-]{1,20}(?:\s[a-z][\w-]{1,20})?)/.exec(
      text.slice(end, end + 50),
    );
    return [
      {
        value: high,
        unit: 'money' as const,
        currency,
        atLeast: plus,
        label: labelOf(after?.[1] ?? ''),
        date: null,
        line,
      },
    ];
  });
}

function countsIn(text: string, line: number): Seen[] {
  const seen: Seen[] = [];
  for (const match of text.matchAll(COUNT)) {
    const [, digits = '', scale, plus, label = ''] = match;
    if (MONTH.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
    const value = Number(digits.replaceAll(',', '')) * (scale ? (SCALES[scale] ?? 1) : 1);
    if (NOT_COUNTED.test(label) || (/^20\d\d$/.test(digits) && !plus)) continue;
    seen.push({
      value,
      unit: 'count',
      currency: null,
      atLeast: plus === '+',
      label: labelOf(label),
      date: null,
      line,
    });
  }
  for (const [, digits] of text.matchAll(SHORT_TIME))
    seen.push({
      value: Number(digits),
      unit: 'milliseconds',
      currency: null,
      atLeast: false,
      label: '',
      date: null,
      line,
    });
  return seen;
}

function sharesIn(text: string, line: number, draft: Draft): Seen[] {
  const premium = draft.premiums.some((each) => each.mentions.some((mention) => mention.line === line));
  return [...text.matchAll(SHARE)].flatMap(([, digits, label = '']) =>
    /bonus|premium|more|target/i.test(label) || premium
      ? []
      : [
          {
            value: Number(digits) / 100,
            unit: 'ratio' as const,
            currency: null,
            atLeast: false,
            label,
            date: null,
            line,
          },
        ],
  );
}

/** Results of a quarter, told by their day; the year is that of the source that cites them. */
function resultsIn(text: string, line: number, draft: Draft): Seen[] {
  return [...text.matchAll(RESULTS)].flatMap((match) => {
    const month = MONTHS.indexOf((match[1] ?? match[3] ?? '').toLowerCase()) + 1;
    const end = `-${String(month).padStart(2, '0')}-${String(match[2] ?? match[4]).padStart(2, '0')}`;
    const cited = draft.sources.find(({ date }) => date.endsWith(end));
    const own = datesIn(text).find(({ date }) => date.endsWith(end));
    const date = cited?.date ?? own?.date;
    return date
      ? [
          {
            value: null,
            unit: 'results' as const,
            currency: null,
            atLeast: false,
            label: 'results',
            date,
            line,
          },
        ]
      : [];
  });
}

function add(draft: Draft, seen: Seen): void {
  const same = (fact: Fact): boolean =>
    fact.unit === seen.unit &&
    (seen.value === null
      ? fact.date === seen.date
      : fact.value === seen.value && fact.currency === seen.currency);
  const known = draft.facts.find(same);
  if (known) {
    if (!known.lines.includes(seen.line)) known.lines.push(seen.line);
    if (seen.atLeast) known.atLeast = true;
    if (!known.label && seen.label) known.label = seen.label;
    return;
  }
  const label = seen.label.slice(0, 60);
  const id = unused(slug(label || seen.unit), (taken) => draft.facts.some((fact) => fact.id === taken));
  draft.facts.push({
    id,
    textKey:
      seen.unit === 'results' ? 'library.fact.results' : label ? 'library.fact.named' : 'library.fact.bare',
    ...(label && { label }),
    value: seen.value ?? 'not stated',
    unit: seen.unit,
    currency: seen.currency,
    atLeast: seen.atLeast,
    date: seen.date ?? 'not stated',
    lines: [seen.line],
  });
}

export default {
  id: 'facts',
  read(draft) {
    const all: Seen[] = [];
    for (const { is, part, line } of draft.blocks) {
      if (is === 'table' || line.text.length > 8000) continue;
      const { text, n } = line;
      if (part === 'strategy') {
        for (const { line: own, mention } of draft.cited) {
          if (own !== n || mention.currency === null) continue;
          all.push(...moneyIn(text, n).filter(({ value }) => value === mention.high));
        }
        all.push(...resultsIn(text, n, draft));
      } else if (part !== 'mapping' && part !== 'bands')
        all.push(
          ...moneyIn(text, n),
          ...countsIn(text, n),
          ...sharesIn(text, n, draft),
          ...resultsIn(text, n, draft),
        );
    }
    // A list of sources cites what the text says; alone it is no claim about the business.
    const citing = new Set(
      draft.sources
        .filter(({ line }) => draft.blocks.some((b) => b.line.n === line && b.part === 'sources'))
        .map(({ line }) => line),
    );
    for (const seen of all.filter(({ line }) => !citing.has(line))) add(draft, seen);
    for (const seen of all.filter(({ line }) => citing.has(line))) {
      const before = draft.facts.length;
      add(draft, seen);
      if (draft.facts.length > before) draft.facts.pop();
    }
    for (const fact of draft.facts) {
      fact.lines.sort((a, b) => a - b);
      const source = draft.sources.find(
        ({ line, date }) => fact.lines.includes(line) && date !== 'not stated',
      );
      if (source && citing.has(source.line) && fact.date === 'not stated') fact.date = source.date;
    }
  },
} satisfies DialectRule;
