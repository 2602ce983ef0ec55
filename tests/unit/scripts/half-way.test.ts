/** Test runs that end half way: each runner's events, from the runner itself, say what had ended and what was running. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SILENCE } from '../../../scripts/patience.ts';
import { EVENTS_FILE, recorded } from '../../../scripts/reporters/events.ts';
import { judged } from '../../../scripts/reports.ts';
import { ROOT, tool } from '../../../scripts/run.ts';

/** A test in which everything ends at once: its runner, then its own process. */
const LAST = `process.kill(process.ppid, 'SIGKILL'); process.kill(process.pid, 'SIGKILL');`;

let folder = '';

// Inside the repository, where the packages are found; the folder is not part of it.
beforeEach(() => {
  mkdirSync(join(ROOT, '.artifacts'), { recursive: true });
  folder = mkdtempSync(join(ROOT, '.artifacts', 'half-way-'));
  mkdirSync(join(folder, 'tests'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const write = (name: string, text: string): void => writeFileSync(join(folder, 'tests', name), text);

/** Runs what was written and counts it as `npm test` does. */
async function outcomeOf(command: string, args: string[]) {
  const events = join(folder, 'events');
  const result = await tool(command, args, { silence: SILENCE, env: { [EVENTS_FILE]: events } });
  const outcome = judged('tests', result, recorded(events), SILENCE);
  const here = `.artifacts/${basename(folder)}/tests/`;
  return { ...outcome, notes: outcome.notes.map((note) => note.replaceAll(here, '')) };
}

const vitest = () => {
  const runner = JSON.stringify(join(ROOT, 'scripts/reporters/vitest-runner.ts'));
  const config = join(folder, 'vitest.config.ts');
  writeFileSync(config, `export default { test: { include: ['**/tests/*.test.ts'], runner: ${runner} } };`);
  return outcomeOf('vitest', [
    'run',
    '--root',
    ROOT,
    '--config',
    config,
    '--dir',
    folder,
    '--reporter=default',
    `--reporter=${join(ROOT, 'scripts/reporters/vitest.ts')}`,
  ]);
};

const playwright = () => {
  write('playwright.config.ts', 'export default { workers: 1, retries: 1 };');
  const reporter = join(ROOT, 'scripts/reporters/playwright.ts');
  const config = join(folder, 'tests/playwright.config.ts');
  return outcomeOf('playwright', ['test', '--config', config, `--reporter=list,${reporter}`]);
};

test('Vitest: what passed, failed and was skipped, and a file that does not load', async () => {
  write(
    'a.test.ts',
    `import { describe, expect, test } from 'vitest';
    test('fine', () => {});
    describe('group', () => test('wrong', () => expect(1).toBe(2)));
    test.skip('left out', () => {});
    test('not here', ({ skip }) => skip('no such thing'));`,
  );
  write('b.test.ts', `throw new Error('does not load');`);
  const { notes, ...counts } = await vitest();
  expect(counts).toEqual({ passed: 1, failed: 2, skipped: 2 });
  expect(notes).toEqual(
    expect.arrayContaining([
      'failed: a.test.ts: group > wrong',
      'skipped: a.test.ts: left out',
      'skipped: a.test.ts: not here (no such thing)',
      'failed to load: b.test.ts',
    ]),
  );
});

test('Vitest, stopped: the test that was running is named, and what had ended counts', async () => {
  write(
    'a.test.ts',
    `import { expect, test } from 'vitest';
    test('fine', () => {});
    test('wrong', () => expect(1).toBe(2));
    test('last', () => { ${LAST} });`,
  );
  const { notes, ...counts } = await vitest();
  expect(counts).toEqual({ passed: 1, failed: 2, skipped: 0 });
  expect(notes[0]).toBe('failed: a.test.ts: wrong');
  expect(notes).toContain('tests: ended with code null while running a.test.ts: last');
});

test('Playwright: what passed, failed, was skipped and needed a second try', async () => {
  write(
    'a.spec.ts',
    `import { expect, test } from '@playwright/test';
    test('fine', () => {});
    test('shaky', ({}, { retry }) => expect(retry).toBe(1));
    test('left out', () => test.skip(true, 'no firefox here'));
    test.describe('group', () => test('wrong', () => expect(1).toBe(2)));`,
  );
  const { notes, ...counts } = await playwright();
  expect(counts).toEqual({ passed: 2, failed: 1, skipped: 1 });
  expect(notes).toEqual(
    expect.arrayContaining([
      'needed a second try: a.spec.ts: shaky',
      'skipped: a.spec.ts: left out (no firefox here)',
      'failed: a.spec.ts: group > wrong',
    ]),
  );
});

test('Playwright: a file that does not load has failed', async () => {
  write('a.spec.ts', `throw new Error('does not load');`);
  const { notes, ...counts } = await playwright();
  expect(counts).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(notes[0]).toBe('failed to load: a.spec.ts');
});

test('Playwright, stopped: the test that was running is named, and what had ended counts', async () => {
  write(
    'a.spec.ts',
    `import { test } from '@playwright/test';
    test('fine', () => {});
    // News of the first test reaches the runner a moment after it ended.
    test('last', async () => { await new Promise((later) => setTimeout(later, 3000)); ${LAST} });`,
  );
  const { notes, ...counts } = await playwright();
  expect(counts).toEqual({ passed: 1, failed: 1, skipped: 0 });
  expect(notes).toContain('tests: ended with code null while running a.spec.ts: last');
});
