import { expect, test } from 'vitest';
import { readPlaywright, readVitest, tail } from '../../../scripts/reports.ts';

test('every test of a Vitest run is counted, and a file that does not load has failed', () => {
  const at = (fullName: string, status: string, failureMessages: string[] = []) => ({
    fullName,
    status,
    failureMessages,
  });
  const outcome = readVitest({
    testResults: [
      { name: 'a.test.ts', assertionResults: [at('one', 'passed'), at('two', 'failed', ['no\n  at x'])] },
      { name: 'b.test.ts', assertionResults: [at('three', 'skipped'), at('four', 'todo')] },
      { name: 'c.test.ts', message: 'SyntaxError', assertionResults: [] },
    ],
  });
  expect(outcome).toMatchObject({ passed: 1, failed: 2, skipped: 2 });
  expect(outcome.notes.join('\n')).toMatch(
    /failed: two[\s\S]*skipped: three[\s\S]*failed to load: c\.test\.ts/,
  );
});

test('a Playwright run tells why something was skipped, and what needed a second try', () => {
  const spec = (title: string, status: string, description?: string) => ({
    title,
    tests: [
      {
        projectName: 'firefox',
        status,
        annotations: description ? [{ type: 'skip', description }] : [],
        results: [{ error: { message: `${title} went wrong` } }],
      },
    ],
  });
  const outcome = readPlaywright({
    suites: [
      {
        specs: [spec('fine', 'expected'), spec('wrong', 'unexpected')],
        suites: [{ specs: [spec('absent', 'skipped', 'no firefox here'), spec('shaky', 'flaky')] }],
      },
    ],
  });
  expect(outcome).toMatchObject({ passed: 2, failed: 1, skipped: 1 });
  expect(outcome.notes).toContain('skipped: firefox: absent (no firefox here)');
  expect(outcome.notes).toContain('failed: firefox: wrong');
  expect(outcome.notes).toContain('needed a second try: firefox: shaky');
});

test('the end of an output comes without colours and without the inside of packages', () => {
  expect(tail('\u001b[31mred\u001b[39m\n    at node_modules/x/y.js:1:1\nlast\n')).toEqual(['red', 'last']);
});
