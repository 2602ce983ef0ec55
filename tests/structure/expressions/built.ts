/**
 * Expressions that the product builds while it runs: a watched constructor notes them, and where in our files they come
 * from, while every module of the library is loaded and every page of ours is read.
 */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '../../..');

export interface Expression {
  source: string;
  flags: string;
  /** `lib/money/scale.ts:13`. */
  place: string;
}

/** Place in our files from which the current call came; null where it came from a library or a test. */
function callerOf(stack: string): string | null {
  for (const line of stack.split('\n')) {
    const match = /(file:\/\/[^\s)]{1,500}|\/[^\s:)]{1,500}):(\d{1,6}):\d{1,6}\)?$/.exec(line);
    if (!match?.[1]) continue;
    const path = match[1].startsWith('file:') ? fileURLToPath(match[1]) : match[1];
    if (path === import.meta.filename) continue;
    if (!path.startsWith(join(ROOT, 'lib'))) return null;
    return `${path.slice(ROOT.length + 1).replaceAll('\\', '/')}:${match[2]}`;
  }
  return null;
}

/** Loads the modules at `paths`, reads the pages of `tests/pages`, and gives what was built meanwhile. */
export async function builtWhileRunning(paths: readonly string[]): Promise<Expression[]> {
  const found = new Map<string, Expression>();
  const note = (args: unknown[], { source, flags }: RegExp): void => {
    const place = args.length > 0 ? callerOf(new Error().stack ?? '') : null;
    if (place) found.set(`${place} /${source}/${flags}`, { source, flags, place });
  };
  const original = globalThis.RegExp;
  const made = (regex: RegExp, args: unknown[]): RegExp => {
    note(args, regex);
    return regex;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args) => made(new target(...(args as [string, string])), args),
    apply: (target, _self, args) => made(target(...(args as [string, string])), args),
  });
  try {
    for (const path of paths) await import(pathToFileURL(join(ROOT, path)).href);
    // Loaded here and not above: what it takes along is watched too.
    const { readFixture, slugs } = await import('../../pages/_read.ts');
    for (const slug of slugs()) await readFixture(slug);
  } finally {
    globalThis.RegExp = original;
  }
  return [...found.values()];
}
