/** Helpers for findings: the words around a place in the text, and findings made from hints. */
import type { Certainty, Finding } from './reading.ts';
import type { Hint } from './snapshot.ts';

export const MAX_QUOTE = 200;

/** The line around a place, at most `MAX_QUOTE` characters, the place itself always inside. */
export function quoteAt(text: string, start: number, end: number): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const to = lineEnd < 0 ? text.length : lineEnd;
  if (to - lineStart <= MAX_QUOTE) return text.slice(lineStart, to).trim();
  const room = Math.max(0, MAX_QUOTE - (end - start));
  const from = Math.max(lineStart, start - Math.floor(room / 2));
  return text.slice(from, Math.min(to, from + MAX_QUOTE)).trim();
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
  return { value, quote: hint.value.slice(0, MAX_QUOTE), span: null, rule, certainty: 'stated' };
}
