/** Writes down what Playwright begins and ends, and prints a line when a long test gets on. */
import type { Reporter, Suite, TestCase, TestError, TestResult } from '@playwright/test/reporter';
import { nameOf, pathOf, record, type Status, textOf } from './events.ts';
import { Progress } from './progress.ts';

export default class PlaywrightEvents implements Reporter {
  #progress = new Progress();
  #all: TestCase[] = [];
  #begun = false;
  #broken = false;

  onBegin(_config: unknown, suite: Suite): void {
    this.#all = suite.allTests();
  }

  onTestBegin(test: TestCase): void {
    this.#begun = true;
    record({ event: 'test started', ...named(test), file: pathOf(test.location.file) });
  }

  onStepEnd(test: TestCase): void {
    this.#progress.stepEnded(named(test).name);
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const status = statusOf(test, result);
    record({
      event: 'test ended',
      ...named(test),
      status,
      message: status === 'failed' ? textOf(result.errors) : undefined,
      reason: status === 'skipped' ? reasonOf(result) : undefined,
    });
    this.#progress.othersPrinted();
  }

  onError(error: TestError): void {
    // Where a file does not load, Playwright adds that it found no tests; that is the same failure.
    if (this.#broken && /No tests found/.test(error.message ?? '')) return;
    this.#broken = true;
    const file = error.location && pathOf(error.location.file);
    const what =
      file && !this.#begun ? `failed to load: ${file}` : `failed outside any test${file ? `: ${file}` : ''}`;
    record({ event: 'broken', what, message: textOf([error]) });
  }

  onEnd(): void {
    for (const test of this.#all.filter(({ results }) => results.length === 0)) {
      const reason = 'not begun, because the run ended before its turn';
      record({ event: 'test ended', ...named(test), status: 'skipped', reason });
    }
  }
}

const named = (test: TestCase): { id: string; name: string } => {
  // Before the titles stand the root, the project and the file.
  const [, , , ...titles] = test.titlePath();
  return { id: test.id, name: nameOf(pathOf(test.location.file), ...titles) };
};

function statusOf(test: TestCase, { status }: TestResult): Status {
  if (status === 'skipped' || status === 'interrupted') return 'skipped';
  return status === test.expectedStatus ? 'passed' : 'failed';
}

const reasonOf = ({ status, annotations }: TestResult): string | undefined =>
  status === 'interrupted'
    ? 'interrupted, because the run ended'
    : annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
