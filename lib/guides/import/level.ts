/** A level as a guide words it: `Mid (L3-L4)`, `Staff+ (L6+)`, `E5 / Senior`, `SDE II`, `Level 64`. */
import { seniorityIn } from '../../reading/who/title/seniority.ts';
import type { GuideLevel } from '../schema.ts';

export interface LevelRead {
  codes: string[];
  seniority: GuideLevel['seniority'];
  /** "and above". */
  open: boolean;
}

const CODE =
  /\b(Level|Grade|Band|[A-Z]{1,4})[ -]?(\d{1,3})(?![\d%,.KMk])(\+)?(?:\s?(?:[-–—/&]|to|and)\s?(?:\1)?[ -]?(\d{1,3})(?![\d%,.KMk])(\+)?)?/g;
const ROMAN =
  /\b(SDE|SWE|MTS|PMTS|SMTS|Engineer|Scientist|Developer|Analyst|Designer|Manager)[ -](I{1,3}|IV|V)\b(\+)?/g;
/** Letters before a number that name no level. */
const NOT_LEVELS = new Set([
  'Q',
  'H',
  'FY',
  'USD',
  'EUR',
  'GBP',
  'R',
  'S',
  'AI',
  'ML',
  'F',
  'B',
  'COVID',
  'WEB',
  'GPT',
]);
const NUMERALS = ['I', 'II', 'III', 'IV', 'V'];
/** More than this many levels between two ends is no range of levels. */
const SPREAD = 5;

function named(letters: string, number: number): string {
  return /^(?:level|grade|band)$/i.test(letters) ? `L${number}` : `${letters}${number}`;
}

/** Level codes in a text with whether the last one is open (`L7+`). A range names every code inside it. */
export function codesOf(text: string): { codes: string[]; open: boolean } {
  const codes: string[] = [];
  let open = false;
  for (const [, letters = '', first, plus, second, lastPlus] of text.slice(0, 400).matchAll(CODE)) {
    if (NOT_LEVELS.has(letters)) continue;
    const low = Number(first);
    const high = second === undefined ? low : Number(second);
    if (high >= low && high - low <= SPREAD)
      for (let number = low; number <= high; number++) codes.push(named(letters, number));
    else codes.push(named(letters, low), named(letters, high));
    open = plus === '+' || lastPlus === '+';
  }
  for (const [, word = '', roman = '', plus] of text.slice(0, 400).matchAll(ROMAN)) {
    // A trade's numeral is a code only on ladders that are called by letters: SDE II.
    if (/^[A-Z]+$/.test(word)) codes.push(`${word}${NUMERALS.indexOf(roman) + 1}`);
    if (plus) open = true;
  }
  return { codes: [...new Set(codes)], open };
}

/** Words that the seniority table of the reading room leaves to its titles. */
function seniority(text: string): GuideLevel['seniority'] {
  const read = seniorityIn(text);
  if (read) return [...read.words];
  if (/\bentry\b|\bnew grad/i.test(text)) return ['junior'];
  if (/\blead\b/i.test(text)) return ['staff'];
  return [];
}

/** Codes and plain words of a level; both empty where the text is none. */
export function readLevel(text: string): LevelRead {
  const { codes, open } = codesOf(text);
  return {
    codes,
    seniority: seniority(text),
    open: open || /\+\s*\)?$|\band (?:above|up)\b/i.test(text.trim()),
  };
}

/** True where a text is a level and nothing else: few words, with a code or a word of seniority. */
export function isLevel(text: string): boolean {
  const { codes, seniority: words } = readLevel(text);
  return text.length <= 80 && (codes.length > 0 || words.length > 0);
}

const YEARS = /(\d{1,2})\s?(?:(?:[-–—]|to)\s?(\d{1,2}))?\s?(\+)?/;

/** Years of experience: `2-5 years`, `12+ yrs`, `5–8`. Null where the text states none. */
export function readYears(text: string): { min: number; max: number | null } | null {
  const match = YEARS.exec(text);
  if (!match) return null;
  const min = Number(match[1]);
  if (/^\s*(?:<|under|up to|less than)/i.test(text)) return { min: 0, max: min };
  return { min, max: match[3] ? null : match[2] === undefined ? min : Number(match[2]) };
}
