import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { staleIndexes } from '../../scripts/indexes.ts';
import { sources } from './source.ts';

const ROOT = join(import.meta.dirname, '../..');
const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** About 250 lines; a file that grows beyond this holds two ideas. A list of words is one, however long. */
const MAX_LINES = 260;
const WORD_LISTS =
  /^lib\/lexicon\/(?:languages\/|documents\/|(?:schedule|cue-phrases)\.ts$)|^lib\/evidence\/jobs\/catalogue\.ts$/;

const GENERATED = new Set(['node_modules', '.git', '.output', '.wxt', '.artifacts', '.vitest']);
const TEXT = /\.(ts|tsx|json|md|css|html|txt|eml|yml|yaml)$|(^|\/)(run|LICENSE|\.\w+)$/;

/** Every text file that belongs to the repository. */
const files = readdirSync(ROOT, { withFileTypes: true })
  .filter(({ name }) => !GENERATED.has(name))
  .flatMap((top) =>
    top.isFile()
      ? [top.name]
      : readdirSync(join(ROOT, top.name), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  )
  .filter((path) => TEXT.test(path));

/** Lines of our files that match, as `path:line`. */
const where = (pattern: RegExp, paths: string[]): string[] =>
  paths.flatMap((path) =>
    text(path)
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1} ${line.trim().slice(0, 80)}`] : [],
      ),
  );

test('the list of files is the repository', () => {
  expect(files).toEqual(expect.arrayContaining(['package.json', 'LICENSE', 'lib/money/money.ts']));
  expect(files.length).toBeGreaterThan(sources.length);
});

test('one idea, one file', () => {
  const long = sources
    .filter(({ path }) => !WORD_LISTS.test(path))
    .map(({ path, text: body }) => ({ path, lines: body.split('\n').length - 1 }))
    .filter(({ lines }) => lines > MAX_LINES)
    .map(({ path, lines }) => `${path} has ${lines} lines; over ${MAX_LINES} it is two ideas`);
  expect(long).toEqual([]);
});

test('indexes list what is in their folders', () => {
  expect(staleIndexes().map((path) => `${path} is out of date: npm run indexes`)).toEqual([]);
});

describe('nothing from outside becomes markup or code', () => {
  const code = sources.map(({ path }) => path).filter((path) => !path.startsWith('tests/'));

  test('no HTML is written', () => {
    const ways = /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(/;
    expect(where(ways, code)).toEqual([]);
  });

  test('no code is made from text', () => {
    expect(where(/\beval\(|new Function\(|Function\(['"`]/, code)).toEqual([]);
  });
});

describe('a clone is enough', () => {
  test('nothing names a place on one machine', () => {
    const places = new RegExp(
      ['/work', '/root', '/Users/[a-z]+', '/home/[a-z]+'].map((place) => `(^|[^\\w.-])${place}/`).join('|'),
    );
    const own = 'tests/structure/files.test.ts';
    expect(
      where(
        places,
        files.filter((path) => path !== own),
      ),
    ).toEqual([]);
  });

  test('the lockfile names no registry', () => {
    expect(where(/"resolved": "https?:/, ['package-lock.json'])).toEqual([]);
  });

  test('versions are exact', () => {
    const { dependencies, devDependencies } = JSON.parse(text('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-r\.\d+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});

describe('fixtures in tests/pages', () => {
  const KINDS = ['offer', 'posting', 'other'];
  const slugs = readdirSync(join(ROOT, 'tests/pages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  test.each(slugs)('%s is complete', (slug) => {
    const folder = join(ROOT, 'tests/pages', slug);
    const names = readdirSync(folder);
    const missing: string[] = [];
    if (names.filter((name) => name.startsWith('source.')).length !== 1)
      missing.push('one source file (source.html, .txt, .eml, …)');
    if (!names.includes('meta.json')) missing.push('meta.json with title, kind and note');
    if (!names.includes('expected.json')) missing.push('expected.json: what is read from it, reviewed');
    expect(missing, `tests/pages/${slug} lacks`).toEqual([]);
    const meta = JSON.parse(text(`tests/pages/${slug}/meta.json`)) as Record<string, string>;
    const expected = JSON.parse(text(`tests/pages/${slug}/expected.json`)) as Record<string, string>;
    expect(meta.title, 'meta.title').toMatch(/\S/);
    expect(meta.note, 'meta.note says what the page is there for').toMatch(/\S/);
    expect(KINDS, 'meta.kind').toContain(meta.kind);
    expect(expected.kind, 'expected.json and meta.json name the same kind').toBe(meta.kind);
  });
});
