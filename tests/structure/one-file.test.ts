/** What belongs to a file that was found by folder; each message says to a newcomer what to write next. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import guides from '../../data/guides/index.ts';
import audits from '../../lib/guides/audit/index.ts';
import formats from '../../lib/page/adapters/index.ts';
import terms from '../../lib/reading/terms/index.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Names of the files that a folder's index lists. */
const files = (folder: string, ending = '.ts'): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(ending) && name !== 'index.ts' && !name.startsWith('_'))
    .map((name) => basename(name, ending))
    .sort();

/** All text of the test files below a folder. */
const written = (folder: string): string =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');

test('an adapter is called as its file, and a page or a case shows what it reads', () => {
  expect(formats.map(({ id }) => id).sort(), 'id in lib/page/adapters').toEqual(files('lib/page/adapters'));
  const pages = readdirSync(join(ROOT, 'tests/pages'));
  const cases = written('tests/unit/page');
  const bare = formats
    .filter(({ id }) => id !== 'generic')
    .filter(({ id }) => !pages.some((slug) => slug.includes(id)) && !cases.includes(id))
    .map(({ id }) => `lib/page/adapters/${id}.ts needs a page in tests/pages/…-${id}-…/`);
  expect(bare).toEqual([]);
});

test('a term is called as its file, and no two are read in the same turn by accident', () => {
  expect(terms.map(({ name }) => name).sort(), 'name in lib/reading/terms').toEqual(
    files('lib/reading/terms'),
  );
  expect(terms.filter(({ order }) => !Number.isFinite(order))).toEqual([]);
});

test('a term reads something', () => {
  const idle = terms
    .filter(({ read }) => read.length === 0)
    .map(({ name }) => `lib/reading/terms/${name}.ts reads nothing yet; its cases go to tests/specs/`);
  expect(idle).toEqual([]);
});

test('an audit check is called as its file, and a guide breaks it and a mended one does not', () => {
  const names = files('lib/guides/audit');
  expect(audits).toHaveLength(names.length);
  const cases = written('tests/unit/guides');
  expect(
    names
      .filter((name) => !cases.includes(`'${name}'`))
      .map(
        (name) => `lib/guides/audit/${name}.ts needs its case in tests/unit/guides/mend-and-break.test.ts`,
      ),
  ).toEqual([]);
});

test('a guide stands in the folder of its company, under its role', () => {
  const paths = readdirSync(join(ROOT, 'data/guides'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => path.replaceAll('\\', '/').replace(/\.json$/, ''));
  expect(guides.map(({ id }) => id).sort(), 'id in data/guides').toEqual(paths.sort());
});
