/**
 * Which test files may share one process. Loading the same modules anew for every file took three quarters of the unit
 * stage; a file that changes what all files of a process share (a browser, a clock, the environment) runs alone, and so
 * does one whose helper does so or brings hooks: a shared module runs once, and its hooks are the first file's only.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** What changes the process around a test: another environment, mocks and clocks, the process's own settings. */
const CHANGES_PROCESS =
  /@vitest-environment|\bvi\.|\bglobalThis\b|\bprocess\.(?:env|chdir|exitCode|stdout)\b|\bfakeBrowser\b/;
/** A hook at the left edge of a helper. */
const HOOKS = /^(?:before|after)(?:All|Each)\(/m;
const IMPORTS = /\bfrom '(\.{1,2}\/[^'\n]{1,200})'/g;

const slashed = (path: string): string => path.replaceAll('\\', '/');

/** Whether one of the tests' own files that `path` imports, or one that these import, needs a process of its own. */
function helpersNeedOne(root: string, path: string, seen: Set<string>): boolean {
  const text = readFileSync(join(root, path), 'utf8');
  return [...text.matchAll(IMPORTS)].some(([, from = '']) => {
    const helper = slashed(relative(root, join(root, dirname(path), from)));
    if (!helper.startsWith('tests/') || seen.has(helper) || !existsSync(join(root, helper))) return false;
    seen.add(helper);
    const words = readFileSync(join(root, helper), 'utf8');
    return CHANGES_PROCESS.test(words) || HOOKS.test(words) || helpersNeedOne(root, helper, seen);
  });
}

/** Paths under `root` of the test files that run alone, with `/` between folders. */
export const aloneOf = (root: string, patterns: readonly string[]): string[] =>
  globSync([...patterns], { cwd: root })
    .map(slashed)
    .filter(
      (path) =>
        path.startsWith('tests/structure/') ||
        CHANGES_PROCESS.test(readFileSync(join(root, path), 'utf8')) ||
        helpersNeedOne(root, path, new Set()),
    )
    .sort();
