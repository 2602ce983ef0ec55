/** Test runners' JSON reports, counted: what passed, what failed, what was skipped and why. */
import { stripVTControlCharacters } from 'node:util';

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

interface VitestReport {
  testResults: {
    name: string;
    message?: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] | null }[];
  }[];
}

/** Outcome of a Vitest run from its JSON report. */
export function readVitest({ testResults }: VitestReport): Outcome {
  const outcome: Outcome = { passed: 0, failed: 0, skipped: 0, notes: [] };
  for (const { name, message, assertionResults } of testResults) {
    for (const { fullName, status, failureMessages } of assertionResults) {
      if (status === 'passed') outcome.passed++;
      else if (status === 'failed') {
        outcome.failed++;
        outcome.notes.push(`failed: ${fullName}`, ...tail(failureMessages?.join('\n') ?? '', 12));
      } else {
        outcome.skipped++;
        outcome.notes.push(`skipped: ${fullName}`);
      }
    }
    // A file that cannot be loaded has no tests at all; that is a failure, not nothing.
    if (message && assertionResults.length === 0) {
      outcome.failed++;
      outcome.notes.push(`failed to load: ${name}`, ...tail(message, 12));
    }
  }
  return outcome;
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs?: {
    title: string;
    tests: {
      projectName: string;
      status: string;
      annotations: { type: string; description?: string }[];
      results: { error?: { message?: string } }[];
    }[];
  }[];
}

/** Outcome of a Playwright run from its JSON report. */
export function readPlaywright({ suites = [] }: PlaywrightSuite): Outcome {
  const outcome: Outcome = { passed: 0, failed: 0, skipped: 0, notes: [] };
  const walk = (suite: PlaywrightSuite): void => {
    for (const inner of suite.suites ?? []) walk(inner);
    for (const { title, tests } of suite.specs ?? []) {
      for (const { projectName, status, annotations, results } of tests) {
        const name = `${projectName}: ${title}`;
        if (status === 'expected') outcome.passed++;
        else if (status === 'flaky') {
          outcome.passed++;
          outcome.notes.push(`needed a second try: ${name}`, ...tail(results[0]?.error?.message ?? '', 6));
        } else if (status === 'skipped') {
          outcome.skipped++;
          const why = annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason given';
          outcome.notes.push(`skipped: ${name} (${why})`);
        } else {
          outcome.failed++;
          outcome.notes.push(`failed: ${name}`, ...tail(results.at(-1)?.error?.message ?? '', 12));
        }
      }
    }
  };
  for (const suite of suites) walk(suite);
  return outcome;
}
