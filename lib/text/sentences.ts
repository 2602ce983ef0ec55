/** Where a sentence starts and ends in text that may be hard-wrapped, bulleted or tabular. */

import { lineStart } from './lines.ts';

const BULLET = /^[ \t]?(?:[-*•·●▪◦–Ÿ]|\(?[a-z0-9ivx]{1,3}[.)])[ \t]/i;
const LABEL = /^[ \t]?(?:\*\*)?[\p{Lu}💰][^\n:]{1,40}:/u;

/** Prose goes on in lower case or with a number. */
const GOES_ON = /^[ \t]?(?:(\p{Ll})|[\d$£€(])/u;

/** Letters are wrapped at 65 to 100 characters, some exhibits at 130. */
const UNWRAPPED = 160;

/** Whether the newline at `at` only wraps a long line, so that the sentence goes on behind it. */
export function isWrap(text: string, at: number): boolean {
  const next = text.slice(at + 1, at + 90);
  if (next.split('\n', 1)[0]?.trim() === '' || BULLET.test(next)) return false;
  const line = text.slice(lineStart(text, at), at).trimEnd();
  // A short line that ends a sentence ends a paragraph, and so does one too long to have been wrapped.
  if (/[.!?:;]["”)*]?$/.test(line) && (line.length < 100 || line.length > UNWRAPPED))
    return line.endsWith(';');
  // Rows of a list with dotted leaders.
  if (line.includes('....') || next.includes('....')) return false;
  if (line.includes('\t') && next.split('\n', 1)[0]?.includes('\t')) return false;
  // A label or a heading starts anew.
  const goesOn = GOES_ON.exec(next);
  if (goesOn !== null) return line.length >= 30 || goesOn[1] !== undefined;
  // A short line that stands alone is a heading, not the rest of a sentence.
  const nextEnd = next.indexOf('\n');
  if (nextEnd >= 0 && nextEnd < 28 && !'.!?;,'.includes(next.slice(0, nextEnd).trimEnd().slice(-1) || '#'))
    return false;
  return line.length >= 55 && !LABEL.test(next);
}

const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Inc|Corp|Ltd|Co|No|Sr|Jr|St|vs|approx|ca|Rs|p\.a|[ap]\.m|e\.g|i\.e|U\.S|etc|min|max|incl|excl|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|\b\p{Lu})\.$/u;

/** "5:00 p.m. on Friday", "5 p.m. ET": a time goes on into its day or zone, or ends the sentence. */
const HOUR = /\d\s?[ap]\.m\.$/i;
const AFTER_HOUR =
  /^,?\s{1,2}(?:on |of |in |[a-z(]|[A-Z]{1,3}T\b|(?:Pacific|Eastern|Central|Mountain|local|GMT|UTC|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/;

/** Whether a sentence ends with the character at `at`. */
export function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 10) return !isWrap(text, at);
  if (code !== 46 && code !== 33 && code !== 63) return false;
  if (!/^["”’)*\]]{0,2}(?:\s|$)/.test(text.slice(at + 1, at + 5))) return false;
  if (code !== 46) return true;
  const lead = text.slice(Math.max(0, at - 8), at + 1);
  // "am 20. Januar 2027": the day's own point.
  if (/(?<!\d)\d{1,2}\.$/.test(lead) && /^ \p{L}{3,10} \d{4}/u.test(text.slice(at + 1, at + 18)))
    return false;
  if (HOUR.test(lead)) return !AFTER_HOUR.test(text.slice(at + 1, at + 14));
  return !ABBREVIATION.test(lead);
}

/** The sentence that holds `at`, no longer than `reach` characters to either side. */
export function sentenceAt(text: string, at: number, reach = 420): { start: number; end: number } {
  let start = at;
  while (start > 0 && at - start < reach && !endsSentence(text, start - 1)) start--;
  let end = at;
  while (end < text.length && end - at < reach && !endsSentence(text, end)) end++;
  return { start, end: Math.min(end + 1, text.length) };
}

/** Every sentence of a text, in order, each at most `reach` characters. */
export function* sentences(text: string, reach = 900): Generator<{ start: number; end: number }> {
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 10 && code !== 46 && code !== 33 && code !== 63 && i - start < reach) continue;
    if (i - start < reach && !endsSentence(text, i)) continue;
    if (i + 1 - start > 2) yield { start, end: i + 1 };
    start = i + 1;
  }
  if (text.length - start > 2) yield { start, end: text.length };
}
