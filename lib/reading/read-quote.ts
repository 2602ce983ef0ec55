/** Helpers for findings: the words around a place in the text, and findings made from hints. */
import { hasDigit } from '../text/chars.ts';
import type { Certainty, Finding } from './reading.ts';
import type { Hint } from './snapshot.ts';

export const MAX_QUOTE = 200;

/** Where a sentence begins behind another one. */
const SENTENCE = /(?<=[.!?] )[\p{Lu}\p{N}]/u;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const MARKED = /^[.,]\d/;
/** Longest run without a gap that is taken for one word: beyond it the script writes no gaps, or it is no prose. */
const MAX_WORD = 40;

/** True where a cut at this place would split a word, a number or a character made of two units. */
function insideWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const before = text.charCodeAt(at - 1);
  if (before >= 0xd800 && before <= 0xdbff) return true;
  // "$205" is no part of "$205,000", nor "4" of "4.5".
  if (hasDigit(text[at - 1] ?? '') && MARKED.test(text.slice(at, at + 2))) return true;
  if (hasDigit(text[at] ?? '') && /\d[.,]/.test(text.slice(Math.max(0, at - 2), at))) return true;
  const left = before >= 0xdc00 && before <= 0xdfff ? text.slice(at - 2, at) : text[at - 1];
  return LETTER.test(left ?? '') && LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** The nearest place, going from `at` towards `limit`, that splits no word. */
function wordEdge(text: string, at: number, limit: number): number {
  const step = at <= limit ? 1 : -1;
  for (let i = at, n = 0; n <= MAX_WORD; i += step, n++) {
    if (!insideWord(text, i)) return i;
    if (i === limit) return limit;
  }
  // Not between the two units of one character, all the same.
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + step : at;
}

/** The first `max` characters at most, without half a word at the end. */
export function clip(text: string, max = MAX_QUOTE): string {
  return text.length <= max ? text : text.slice(0, wordEdge(text, max, 0)).trim();
}

/** The words that a match touches: a pattern may stop inside one ("layoff" of "layoffs"), a quote does not. */
export function wholeWords(text: string, start: number, end: number): string {
  let from = start;
  while (start - from < MAX_WORD && insideWord(text, from)) from--;
  let to = end;
  while (to - end < MAX_WORD && insideWord(text, to)) to++;
  return clip(text.slice(from, to).trim());
}

/**
 * The line around a place, at most `MAX_QUOTE` characters, the place itself always inside. Of a longer line the
 * quote begins with the first sentence that fits, else with a whole word, and ends with one.
 */
export function quoteAt(text: string, start: number, end: number): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const to = lineEnd < 0 ? text.length : lineEnd;
  if (to - lineStart <= MAX_QUOTE) return text.slice(lineStart, to).trim();
  if (end - start >= MAX_QUOTE) return clip(text.slice(start, end));
  const room = MAX_QUOTE - (end - start);
  const earliest = Math.max(lineStart, Math.min(start - Math.floor(room / 2), to - MAX_QUOTE));
  const sentence = earliest === lineStart ? 0 : text.slice(earliest, start).search(SENTENCE);
  const from = sentence >= 0 ? earliest + sentence : wordEdge(text, earliest, start);
  return text.slice(from, wordEdge(text, Math.min(to, from + MAX_QUOTE), end)).trim();
}

/** A finding at a place in the text. */
export function found<T>(
  value: T,
  text: string,
  start: number,
  end: number,
  rule: string,
  certainty: Certainty = 'stated',
): Finding<T> {
  return { value, quote: quoteAt(text, start, end), span: { start, end }, rule, certainty };
}

/** A finding that the container states. */
export function fromHint<T>(value: T, hint: Hint, rule: string): Finding<T> {
  return { value, quote: clip(hint.value), span: null, rule, certainty: 'stated' };
}
