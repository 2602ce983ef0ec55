/** Budgets of what a browser loads, measured on the builds that `npm test` makes first. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const OUTPUT = join(import.meta.dirname, '../../.output');
const KB = 1024;

const size = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

/** An HTML page's scripts and styles, and every chunk that those import before they run. */
function firstLoad(folder: string, page: string): string[] {
  const loaded = new Set<string>();
  const visit = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    if (!path.endsWith('.js')) return;
    const code = readFileSync(join(folder, path), 'utf8');
    for (const [, from] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)) {
      visit(posix.join(posix.dirname(path), from as string));
    }
  };
  const html = readFileSync(join(folder, page), 'utf8');
  for (const [, path] of html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)) visit(path as string);
  return [...loaded];
}

describe.each(['chrome-mv3', 'edge-mv3', 'firefox-mv3'])('%s', (target) => {
  const folder = join(OUTPUT, target);

  test.skipIf(!existsSync(folder))('the content script is at most 15 KB gzipped', () => {
    expect(size(join(folder, 'content-scripts/scan.js'))).toBeLessThanOrEqual(15 * KB);
  });

  test.skipIf(!existsSync(folder))('the panel’s first load is at most 150 KB gzipped', () => {
    const files = firstLoad(folder, 'sidepanel.html');
    expect(files.some((path) => path.endsWith('.js'))).toBe(true);
    const total = files.reduce((sum, path) => sum + size(join(folder, path)), 0);
    expect(total).toBeLessThanOrEqual(150 * KB);
  });

  test.skipIf(!existsSync(folder))('everything with its data is at most 6 MB compressed', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
      join(folder, path),
    );
    const total = files.filter((path) => statSync(path).isFile()).reduce((sum, path) => sum + size(path), 0);
    expect(total).toBeLessThanOrEqual(6 * KB * KB);
  });
});
