/** Plain text (pasted, or a text file) becomes a snapshot: paragraphs on one line each, columns kept apart by tabs. */
import { plainCharacters } from '../reading/plain.ts';
import { type Hint, MAX_TEXT, type Snapshot, type SnapshotSource } from '../reading/snapshot.ts';
import { withColumns } from './text-columns.ts';

export interface TextOptions {
  source?: SnapshotSource;
  adapter?: string;
  title?: string;
  url?: string | null;
  hints?: Hint[];
  lang?: string | null;
  date?: string | null;
}

/** "SHIFT ........ 2nd", "Salary . . . . . 41,000": a form's label and its value, which dots lead to. */
const LEADER = /^(\s{0,12}\p{L}[^\n.]{1,44}?)\s?(?:\.{4,80}|…{2,40}|(?:\. ){4,60}\.?)\s{0,4}(?=\S)/u;

/** A line that starts something of its own: a bullet, a number, a label, a quoted mail line. */
const FRESH = /^(?:[-*•·▪◦‣–—]\s|o\s|\(?[0-9a-z]{1,3}[.)]\s|>|[A-Z][\w &/'’()-]{1,40}:(?:\s|$)|\t)/i;

/**
 * The column at which a text was wrapped by hand, or 0 where it was not. Wrapped prose has many lines that end just
 * before one width; the typical long line tells it.
 */
function wrapWidth(lines: string[]): number {
  const lengths = lines
    .map((line) => line.trim().length)
    .filter((length) => length >= 40)
    .sort((a, b) => a - b);
  if (lengths.length < 3) return 0;
  const long = lengths[Math.floor(lengths.length * 0.9)] as number;
  return long <= 200 ? long : 0;
}

/** A row of a form: behind a short label stands the gap before its value. */
const LONGEST_LABEL = 45;
function isRow(line: string): boolean {
  const gap = line.indexOf('\t');
  return gap > 0 && gap <= LONGEST_LABEL;
}

/** True where the line break after `line` was made by wrapping: the next word would not have fitted any more. */
function wraps(line: string, next: string, width: number, spaced: boolean): boolean {
  if (line === '' || next === '' || FRESH.test(next) || isRow(next)) return false;
  if (/^[&,]/.test(next)) return true;
  const word = next.indexOf(' ');
  const first = word < 0 ? next.length : word;
  if (line.length + 1 + first > width) return true;
  // Paragraphs stand apart by blank lines: a long line that ends in the middle of a sentence goes on below.
  if (spaced && line.length >= 50 && /[\p{L},]$/u.test(line)) return true;
  // Narrow or ragged wrapping: a sentence that goes on in lower case was not ended by its writer.
  return /[a-z,]$/.test(line) && /^[a-z(]/.test(next) && line.length > width * 0.5;
}

/** White space tidied, hand-wrapped paragraphs joined, blank lines dropped. */
export function plainText(raw: string): string {
  const raws = plainCharacters(raw.slice(0, MAX_TEXT * 2))
    .replace(/\r\n?|\f/g, '\n')
    .split('\n')
    .map((line) => line.replace(LEADER, '$1\t'));
  const lines = withColumns(raws).map((line) =>
    line
      .replace(/[^\S\t\n]+/g, ' ')
      .replace(/ ?\t[ \t]*/g, '\t')
      .trim(),
  );
  const width = wrapWidth(lines);
  const spaced = lines.filter((line) => line === '').length > lines.length * 0.15;
  const out: string[] = [];
  /** The line before, as it stood; empty after a blank line. */
  let before = '';
  for (const line of lines) {
    if (line !== '') {
      if (width > 0 && wraps(before, line, width, spaced)) out[out.length - 1] += ` ${line}`;
      else out.push(line);
    }
    before = line;
  }
  return out.join('\n');
}

/** A snapshot of plain text. */
export function fromText(raw: string, options: TextOptions = {}): Snapshot {
  const text = plainText(raw);
  return {
    source: options.source ?? 'text',
    adapter: options.adapter ?? 'text',
    url: options.url ?? null,
    title: options.title ?? '',
    text: text.slice(0, MAX_TEXT),
    hints: options.hints ?? [],
    lang: options.lang ?? null,
    date: options.date ?? null,
    truncated: text.length > MAX_TEXT || raw.length > MAX_TEXT * 2,
  };
}
