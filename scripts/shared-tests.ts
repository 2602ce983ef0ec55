/**
 * Which test files may share one process. Loading the same modules anew for every file took three quarters of the unit
 * stage; a file that changes what all files of a process share (a browser, a clock, the environment) runs alone.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What changes the process around a test: another environment, mocks and clocks, the process's own settings. */
const CHANGES_PROCESS =
  /@vitest-environment|\bvi\.|\bglobalThis\b|\bprocess\.(?:env|chdir|exitCode|stdout)\b|\bfakeBrowser\b/;

/** Paths under `root` of the test files that run alone, with `/` between folders. */
export const aloneOf = (root: string, patterns: readonly string[]): string[] =>
  globSync([...patterns], { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(
      (path) =>
        path.startsWith('tests/structure/') || CHANGES_PROCESS.test(readFileSync(join(root, path), 'utf8')),
    )
    .sort();
