/** What test runs wrote down, counted: what passed, what failed, what was skipped and why, what was not finished. */
import { stripVTControlCharacters } from 'node:util';
import type { TestEvent } from './reporters/events.ts';
import { type Result, stoppedAfter } from './run.ts';

export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  /** What a person must see at the end: failures, and why something was skipped. */
  notes: string[];
}

/** Last lines of an output, without colours and without the inside of other packages. */
export const tail = (output: string, lines = 40): string[] =>
  stripVTControlCharacters(output)
    .trim()
    .split('\n')
    .filter((line) => !/^\s+at .*node_modules/.test(line))
    .slice(-lines);

type Ended = Extract<TestEvent, { event: 'test ended' }>;

/** The tests of a run, counted; each once, by its last try. */
export function count(events: TestEvent[]): Outcome {
  const tries = new Map<string, Ended[]>();
  for (const event of events) {
    if (event.event !== 'test ended') continue;
    tries.set(event.id, [...(tries.get(event.id) ?? []), event]);
  }
  const outcome: Outcome = { passed: 0, failed: 0, skipped: 0, notes: [] };
  for (const ends of tries.values()) {
    const { name, status, message = '', reason } = ends.at(-1) as Ended;
    const before = ends.find((end) => end.status === 'failed');
    outcome[status]++;
    if (status === 'failed') outcome.notes.push(`failed: ${name}`, ...tail(message, 12));
    else if (status === 'skipped') outcome.notes.push(`skipped: ${name}${reason ? ` (${reason})` : ''}`);
    else if (before) outcome.notes.push(`needed a second try: ${name}`, ...tail(before.message ?? '', 6));
  }
  for (const event of events) {
    if (event.event !== 'broken') continue;
    outcome.failed++;
    outcome.notes.push(event.what, ...tail(event.message, 12));
  }
  return outcome;
}

/** What had begun and not ended: tests, and files that are not at any of their tests. */
export function unfinished(events: TestEvent[]): string[] {
  const tests = new Map<string, { name: string; file: string }>();
  const files = new Set<string>();
  for (const event of events) {
    if (event.event === 'test started') tests.set(event.id, event);
    else if (event.event === 'test ended') tests.delete(event.id);
    else if (event.event === 'file started') files.add(event.file);
    else if (event.event === 'file ended') files.delete(event.file);
  }
  for (const { file } of tests.values()) files.delete(file);
  return [
    ...[...tests.values()].map(({ name }) => name),
    ...[...files].map((file) => `${file} (at no test)`),
  ];
}

/**
 * Outcome of a test run from what it wrote down. A run that was stopped, or that ended badly and no test says why, has
 * one failure more: it names what was running.
 */
export function judged(name: string, result: Result, events: TestEvent[], silence: number): Outcome {
  const outcome = count(events);
  const running = unfinished(events);
  const told = outcome.passed + outcome.failed + outcome.skipped > 0;
  const explained = result.code === 0 ? told : outcome.failed > 0 && running.length === 0;
  if (explained && !result.stuck) return outcome;
  const what = running.join(', ') || (told ? 'nothing, after its last test had ended' : 'no test yet');
  const how = result.stuck
    ? stoppedAfter(silence, what)
    : `ended with code ${result.code} while running ${what}`;
  return {
    ...outcome,
    failed: outcome.failed + 1,
    notes: [...outcome.notes, `${name}: ${how}`, ...tail(result.output, 12)],
  };
}
