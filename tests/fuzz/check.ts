/**
 * Reads one input as the product does and says what is wrong with the result: a crash, a broken promise of the
 * snapshot or the reading, or output through which the document could speak to a terminal or a page.
 */
import { toLabels } from '../../cli/read-labels.ts';
import { report } from '../../cli/read-report.ts';
import { type FileDeps, fromFile, UnreadableFile } from '../../lib/documents/file.ts';
import { read } from '../../lib/reading/read.ts';
import type { Finding, Reading } from '../../lib/reading/reading.ts';
import { MAX_TEXT, type Snapshot } from '../../lib/reading/snapshot.ts';
import type { Input } from './input.ts';

/** Control characters: they move the cursor and colour a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come out
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
/** Marks that turn the direction of writing around, so that a figure shows other than it was read. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/;

/** A finding, a list of them, or a record of them by part (`ctc`), as a list. */
function findingsIn(value: unknown): Finding<unknown>[] {
  if (value === null || typeof value !== 'object') return [];
  return 'quote' in value ? [value as Finding<unknown>] : Object.values(value).flatMap(findingsIn);
}

/** All findings of a reading with the names of their fields. */
function findings(reading: Reading): [string, Finding<unknown>][] {
  const { kind: _kind, remarks: _remarks, offers: _offers, ...fields } = reading;
  return Object.entries(fields).flatMap(([field, value]) =>
    findingsIn(value).map((one): [string, Finding<unknown>] => [field, one]),
  );
}

function* numbers(value: unknown): Generator<number> {
  if (typeof value === 'number') yield value;
  else if (value !== null && typeof value === 'object')
    for (const inner of Object.values(value)) yield* numbers(inner);
}

function ofSnapshot(snapshot: Snapshot): string[] {
  const problems: string[] = [];
  const { text, title, hints } = snapshot;
  if (text.length > MAX_TEXT) problems.push(`text of ${text.length} characters`);
  if (CONTROL.test(text) || CONTROL.test(title)) problems.push('control character in the snapshot');
  if (TURNING.test(text) || TURNING.test(title)) problems.push('direction mark in the snapshot');
  // Expressions of the reading count on it: their `\s+` is one character, so none of them can linger over white space.
  if (/\s\s/.test(text)) problems.push(`two white-space characters in a row at ${text.search(/\s\s/)}`);
  for (const { field, value } of hints)
    if (typeof value !== 'string' || CONTROL.test(value)) problems.push(`hint ${field} is not plain`);
  if (snapshot.date !== null && !DATE.test(snapshot.date)) problems.push(`date ${snapshot.date}`);
  return problems;
}

function ofReading(reading: Reading, { text }: Snapshot): string[] {
  const problems: string[] = [];
  const { confidence } = reading.kind;
  if (!(confidence >= 0 && confidence <= 1)) problems.push(`confidence ${confidence}`);
  const { quotes, read: chosen } = reading.offers ?? { quotes: [''], read: 0 };
  if (quotes[chosen] === undefined) problems.push(`offer ${chosen} of ${quotes.length}`);
  for (const quote of quotes)
    if (quote.length > 200) problems.push(`offers: quote of ${quote.length} characters`);
  for (const [field, { value, quote, span }] of findings(reading)) {
    if (quote.length > 200) problems.push(`${field}: quote of ${quote.length} characters`);
    if (span && !(span.start >= 0 && span.end <= text.length && span.start < span.end))
      problems.push(`${field}: span ${span.start}–${span.end} of ${text.length}`);
    for (const number of numbers(value))
      if (!Number.isFinite(number) || number < 0) problems.push(`${field}: ${number}`);
    if ((field === 'startDate' || field === 'deadline') && !DATE.test(String(value)))
      problems.push(`${field}: ${value}`);
  }
  return problems;
}

function ofOutput(reading: Reading): string[] {
  const problems: string[] = [];
  for (const shape of [reading, toLabels(reading)]) {
    const line = JSON.stringify(shape);
    if (line.includes('\n')) problems.push('JSON of several lines');
    if (JSON.stringify(JSON.parse(line)) !== line) problems.push('JSON that does not come back');
  }
  const shown = report('input', reading);
  if (CONTROL.test(shown) || TURNING.test(shown)) problems.push('control character in the report');
  return problems;
}

/** What is wrong with the reading of an input; empty where nothing is. An answer "cannot be read, because" is right. */
export async function check({ name, bytes }: Input, deps: FileDeps): Promise<string[]> {
  let snapshot: Snapshot;
  try {
    snapshot = await fromFile(name, bytes, deps);
  } catch (error) {
    if (error instanceof UnreadableFile)
      return report(name, error.code).includes('reading.error') ? ['no words'] : [];
    return [`crash: ${error instanceof Error ? error.stack : error}`];
  }
  try {
    const reading = read(snapshot);
    return [...ofSnapshot(snapshot), ...ofReading(reading, snapshot), ...ofOutput(reading)];
  } catch (error) {
    return [`crash: ${error instanceof Error ? error.stack : error}`];
  }
}
