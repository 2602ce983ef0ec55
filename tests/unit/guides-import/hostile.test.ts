/** Hostile files on the command line: a reason each, in bounded time, and the guide beside them is read all the same. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importPath } from '../../../cli/guide.ts';
import { importText } from '../../../lib/guides/import/import.ts';
import { HOSTILE, SCRIPT } from './hostile.ts';
import { syntheticGuide } from './synthetic/guide.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const imported = (path: string) =>
  Object.fromEntries(
    [...importPath(path, {})].map(([file, { guide, report }]) => [
      file.slice(folder.length + 1),
      guide ? 'guide' : report.find(({ kind }) => kind === 'refused')?.code,
    ]),
  );

test.each(HOSTILE)('$what: $name', ({ name, make, refused }) => {
  const path = join(folder, name);
  writeFileSync(path, make());
  expect(imported(path)).toEqual(refused);
  rmSync(path);
});

test('all of them in one folder with a guide: the guide is read', () => {
  for (const { name, make } of HOSTILE) writeFileSync(join(folder, name), make());
  const { name, text } = syntheticGuide(1);
  writeFileSync(join(folder, name), text);
  expect(imported(folder)).toEqual({
    ...Object.assign({}, ...HOSTILE.map(({ refused }) => refused)),
    [name]: 'guide',
  });
});

test('script in Markdown reaches no field of the guide, and every line of it is reported', () => {
  const { guide, report } = importText(SCRIPT);
  expect(JSON.stringify(guide)).not.toMatch(/<|script|onerror|onload|javascript:/i);
  expect(guide?.bands.map(({ place }) => place)).toEqual(['Berlin']);
  expect(report.filter(({ code }) => code === 'markup').map(({ line }) => line)).toEqual([5, 6, 9, 12]);
});
