/** What `npm run fuzz` says before it begins. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const fuzz = (...args: string[]) =>
  promisify(execFile)(process.execPath, [join(ROOT, 'scripts/fuzz.ts'), ...args]);

test('its usage, when asked', async () => {
  expect((await fuzz('--help')).stdout).toMatch(/^Usage: npm run fuzz/);
});

test.each([['--nope'], ['--runs', 'many'], ['--seed', '-1']])('what is wrong with %j %j', async (...args) => {
  const failure = await fuzz(...args).catch((error: { code: number; stderr: string }) => error);
  expect(failure).toMatchObject({ code: 2 });
  expect(failure.stderr).toMatch(new RegExp(args[0] as string));
  expect(failure.stderr).toMatch(/Usage: npm run fuzz/);
});
