/**
 * What happens in a test run, written down as it happens, a line of JSON for each event. A run that is stopped half way
 * has thereby told what passed and failed so far, and what it was at. Vitest and Playwright write the same lines.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

export type TestEvent =
  | { event: 'file started' | 'file ended'; file: string }
  | { event: 'test started'; id: string; name: string; file: string }
  /** A second try gives a second end; the last one counts. */
  | { event: 'test ended'; id: string; name: string; status: Status; message?: string; reason?: string }
  /** Something failed that is no test; `what` says it in full: `failed to load: tests/unit/a.test.ts`. */
  | { event: 'broken'; what: string; message: string };

export type Status = 'passed' | 'failed' | 'skipped';

/** Environment variable that names the file to write to; without it nothing is written. */
export const EVENTS_FILE = 'TEST_EVENTS';

/** Writes one event. At once, so that it is on disk before whatever happens next. */
export function record(event: TestEvent): void {
  const file = process.env[EVENTS_FILE];
  if (file) appendFileSync(file, `${JSON.stringify(event)}\n`);
}

/** The events of a run; a last line that was cut short is left out. */
export function recorded(file: string): TestEvent[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as TestEvent];
      } catch {
        return [];
      }
    });
}

/** Where a test stands and what it is called: `tests/unit/a.test.ts: group > test`. */
export const nameOf = (file: string, ...titles: string[]): string => `${file}: ${titles.join(' > ')}`;

/** Path of a file as the repository names it. */
export const pathOf = (file: string): string => relative(process.cwd(), file).replaceAll('\\', '/');

/** The errors of a test as one text. */
export const textOf = (errors: readonly { message?: string; stack?: string }[] | undefined): string =>
  (errors ?? []).map(({ message, stack }) => stack ?? message ?? '').join('\n');
