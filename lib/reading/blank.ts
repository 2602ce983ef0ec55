/**
 * Parts of a text made blank: what belongs to another offer or message is not read, and every place stays where it was.
 * The filler is a character without width that is neither space nor letter, because expressions of the reading count
 * on white space being a single character.
 */
import type { Span } from '../money/money.ts';
import { quoteAt } from './read-quote.ts';

const FILLER = '\u2060';
const FILLED = /\u2060+/g;

/** As many characters without meaning; line ends stay. */
export const blank = (text: string): string => text.replace(/[^\n]/g, FILLER);

/** The text with these parts of it blank, given in its order; what overlaps one before it is left out. */
export function blankIn(text: string, parts: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of parts) {
    if (start < at) continue;
    out += text.slice(at, start) + blank(text.slice(start, end));
    at = end;
  }
  return out + text.slice(at);
}

/**
 * A value read from a text with blank parts, every finding in it quoted from the text itself. What stands without a
 * place in the text stays as it is.
 */
export function quotedFromWhole<T>(value: T, text: string): T {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((one) => quotedFromWhole(one, text)) as T;
  const entries = Object.entries(value).map(([key, inner]) => [key, quotedFromWhole(inner, text)]);
  const { span } = value as { span?: { start: number; end: number } | null };
  if (span && 'quote' in value) entries.push(['quote', quoteAt(text, span.start, span.end)]);
  return Object.fromEntries(entries) as T;
}

/** Words quoted without a place, the blank in them as one space. */
export const withoutBlank = (quote: string | null): string | null =>
  quote?.replace(FILLED, ' ').trim() ?? null;
