/** Every command says how it is used when asked, and that is no error. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const run = promisify(execFile);

const COMMANDS = [
  ...['read', 'counter', 'playbook', 'compare', 'guide', 'lookup', 'evidence'].map(
    (name) => `cli/${name}.ts`,
  ),
  'data/build/run.ts',
  'scripts/fuzz.ts',
  'scripts/bench.ts',
];

test.each(COMMANDS)('%s --help', async (file) => {
  // A non-zero exit rejects.
  const { stdout } = await run(process.execPath, [join(ROOT, file), '--help'], { cwd: ROOT });
  expect(stdout).toMatch(/^Usage: npm run /);
});
