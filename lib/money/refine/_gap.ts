/** What may stand between the two ends of a range. */
import { endsNear } from '../near.ts';

const QUALIFIER =
  '(?:(?:gross|net|brutto|netto|bruts?|base|pa|p\\.a\\.|\\(?min(?:imum)?\\.?|\\(?low|\\((?:entry|junior|start(?:ing)?))[ )]{0,2})?';
const SEPARATOR =
  '(?:â€[“”’]|[-‐‑‒–—―−~∼～〜_→]{1,3}|\\.{2,3}|&[nm]dash;|…|to|thru|through|until|till?|up ?to|(?:rising|increasing|progressing|going up|growing|climbing) (?:(?:in|by) (?:annual )?increments )?(?:up )?to|(?:and )?(?:goes|going|rises|ranges|can go|can rise) (?:up )?to|bis(?: zu)?|à|a|al|et|do|hasta|até|až|ate|tot|och|og|und|en|and|&|y|i|e|до|đến|sampai|hingga|s\\/d|ถึง|至|到|から|〜)';
const GAP = new RegExp(
  `^[\\s*\\\\)\\u00a0\\u202f\\u200b]{0,6}${QUALIFIER}${SEPARATOR}[\\s*\\\\(\\u00a0\\u202f\\u200b]{0,6}(?:up to |to |bis |max\\.? ?)?$`,
  'iu',
);
const CONJUNCTION = /^[\s*\\)]*(?:and|&|et|und|en|y|i|e|och|og)[\s*\\(]*$/iu;
const BETWEEN =
  /(?<!\p{L})(?:between|entre|zwischen|pomi[ęe]dzy|od|mellan|mellem|mellom|między|mezi|medzi|tra|fra|tussen|range[sd]?|ranging|from|compris)(?!\p{L})/giu;

/**
 * Whether the text between two amounts joins them into a range: a dash, "to", "bis", "à"; "and" only after "between"
 * or its like, because "$10,000 and $15,000" are two amounts.
 */
export function isRangeGap(text: string, from: number, to: number): boolean {
  if (to - from > 34) return false;
  const gap = text.slice(from, to);
  if (!GAP.test(gap)) return false;
  return !CONJUNCTION.test(gap) || endsNear(text.slice(Math.max(0, from - 64), from), BETWEEN, 48, '.;\n');
}

/** "38/44 K€": a slash joins two short numbers whose thousands stand behind the second. */
export const isSlash = (text: string, from: number, to: number): boolean =>
  to - from <= 3 && text.slice(from, to).trim() === '/';
