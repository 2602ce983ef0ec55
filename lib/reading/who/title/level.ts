/**
 * The level: codes (`L5`, `IC4`, `E6`, `P3`) and seniority words, from a labelled line, the title, or a bracket beside
 * it. A code without its employer's ladder stays a code; years alone leave a list of what usually fits.
 */

import { found } from '../../read-quote.ts';
import type { Finding, Kind, LevelRead, RoleRead } from '../../reading.ts';
import type { Snapshot } from '../../snapshot.ts';
import { codesIn, seniorityIn, seniorityOfYears } from './seniority.ts';

const LABEL =
  /^[ \t]?(?:(?:job|your|internal|career|starting|pay|salary)\s)?(?:level|grade|band|job\slevel|seniority(?:\slevel)?)[ \t]?(?:[:\t]|\s[–—-]\s|\n)[ \t]?(.{1,60})$/im;
/** A single letter and digit is a level only behind the word, or on the ladders that everybody knows. */
const SENTENCE =
  /\b(?:(?:at|as|is|be|to)\s(?:an?\s|the\s)?\(?((?:L|E|IC|ICT)\d{1,2}|SDE\s?(?:\d|I{1,3}))|(?:at|as|is|be|to|internal|job|your)\s((?:level|grade|band)\s(?:[A-Z]{1,3}-?)?\d{1,2}))\b/i;
const BRACKET = /\((?:level\s|grade\s)?((?:L|E|IC|P|T|M|D)-?\d{1,2}|ICT\d)\)/;
const YEARS =
  /\b(\d{1,2})\s?(?:\+|(?:-|–|to)\s?(\d{1,2})\+?)?\s?years?[’']?\s(?:of\s)?(?:[\w/,-]{1,20}\s){0,6}?experience\b/i;

/** The level, or null where nothing tells it. */
export function readLevel(
  snapshot: Snapshot,
  role: Finding<RoleRead> | null,
  kind: Kind,
): Finding<LevelRead> | null {
  const text = snapshot.text.slice(0, 40_000);
  const title = role?.value.title ?? '';
  const titled = seniorityIn(title);
  for (const [rule, pattern] of [
    ['level-label', LABEL],
    ['level-sentence', SENTENCE],
    ['level-bracket', BRACKET],
  ] as const) {
    const match = pattern.exec(text);
    const value = (match?.[1] ?? match?.[2])?.trim() ?? '';
    const codes = codesIn(value);
    const own = seniorityIn(value);
    if (!match || (codes.length === 0 && own === null)) continue;
    const start = match.index + match[0].lastIndexOf(value);
    const seniority = own?.words ?? titled?.words ?? [];
    return found({ text: value, seniority, codes }, text, start, start + value.length, rule);
  }
  const codes = codesIn(title);
  if (role && (codes.length > 0 || titled)) {
    const value = { text: codes[0] ?? titled?.text ?? title, seniority: titled?.words ?? [], codes };
    return { ...role, value, rule: 'level-title' };
  }
  // Years tell a level only on ladders that are climbed by years.
  const years = kind === 'posting' && role?.value.family !== 'other' ? YEARS.exec(text) : null;
  if (!years?.[1]) return null;
  const seniority = seniorityOfYears(Number(years[1]), years[2] ? Number(years[2]) : null);
  return found(
    { text: years[0], seniority, codes: [] },
    text,
    years.index,
    years.index + years[0].length,
    'level-years',
    'implied',
  );
}
