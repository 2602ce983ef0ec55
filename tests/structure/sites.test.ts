/** A site stands in `lib/sites/<id>.ts` and nowhere else: no other file lists sites by their hosts or names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allCompanies } from '../../lib/reading/who/employer/known.ts';
import { allSites, bareHost, namesOf } from '../../lib/sites/find.ts';
import { sources } from './source.ts';

const ROOT = join(import.meta.dirname, '../..');
const sites = allSites();

/** As many different sites in one place are a list of them. */
const A_LIST = 3;
/** Lines that are looked at together: a list is written in one place. */
const TOGETHER = 12;

/** Who is cited for pay is a list of publishers: some of them have jobs as well. */
const OTHER_LISTS = new Set(['lib/guides/import/sources.ts']);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A host as code writes it, dots in expressions included; a name between quotes, bars or in a sentence. */
const marks = sites.flatMap((site) => [
  ...site.hosts.map((host) => ({
    id: site.id,
    mark: new RegExp(`(?<![a-z])${bareHost(host).split('.').map(escaped).join('\\\\?\\.')}`, 'i'),
  })),
  ...namesOf(site).map((name) => ({
    id: site.id,
    // Single words of everyday language are names only with a capital.
    mark: new RegExp(`(?<![\\w$-])(?:${escaped(name)}|${escaped(name.toLowerCase())}(?=[|'"\`)]))(?![\\w-])`),
  })),
]);

/** Places of a text where several sites are named together, as line numbers. */
function lists(text: string): number[] {
  const lines = text.split('\n');
  const seen = lines.map((line) =>
    line.length > 20_000 ? [] : marks.filter(({ mark }) => mark.test(line)).map(({ id }) => id),
  );
  return seen.flatMap((_, at) =>
    new Set(seen.slice(at, at + TOGETHER).flat()).size >= A_LIST && (seen[at]?.length ?? 0) > 0
      ? [at + 1]
      : [],
  );
}

/** Comments may tell of sites. */
const code = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, '')).replace(/^\s*\/\/.*$/gm, '');

describe('the test itself', () => {
  test('finds a list in each of the ways in which there was one', () => {
    expect(lists(String.raw`const A = /(?:greenhouse\.io|lever\.co|ashbyhq\.com)$/;`)).toEqual([1]);
    expect(
      lists(
        `const A = [\n  'https://*.greenhouse.io/*',\n  'https://*.lever.co/*',\n  'https://*.linkedin.com/*',\n];`,
      ),
    ).toEqual([2]);
    expect(lists('"text": "Reads postings on Greenhouse, Lever, Ashby and Indeed."')).toEqual([1]);
    expect(lists('const A = /^(?:linkedin|indeed|glassdoor)$/i;')).toEqual([1]);
  });

  test('leaves a single site and plain words alone', () => {
    expect(lists("url: 'https://jobs.lever.co/acme', board: 'lever'")).toEqual([]);
    expect(lists('a lever, a reed and a monster in the workday of an oracle')).toEqual([]);
  });
});

test('no second list of sites', () => {
  const ours = sources
    .map(({ path, text }) => ({ path, text: code(text) }))
    .filter(
      ({ path }) =>
        /^(?:lib|entrypoints|components|cli|scripts|data\/build)\//.test(path) &&
        !path.startsWith('lib/sites/'),
    );
  const words = readdirSync(join(ROOT, 'locales'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => ({ path: `locales/${path}`, text: readFileSync(join(ROOT, 'locales', path), 'utf8') }));
  const found = [...ours, ...words]
    .filter(({ path }) => !OTHER_LISTS.has(path))
    .flatMap(({ path, text }) =>
      lists(text)
        .slice(0, 1)
        .map((line) => `${path}:${line} names several sites: ask lib/sites instead`),
    );
  expect(found).toEqual([]);
});

describe('a site', () => {
  test.each(sites.map((site) => ({ ...site })))('$id is called as its file and complete', (site) => {
    expect(readdirSync(join(ROOT, 'lib/sites'))).toContain(`${site.id}.ts`);
    expect(site.checked).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    expect(site.hosts.length, 'hosts').toBeGreaterThan(0);
    // A browser knows hosts in small letters only, and a pattern with more stars is none.
    for (const host of site.hosts) expect(host).toMatch(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?$/);
    for (const path of site.jobPaths ?? []) expect(path).toMatch(/^\//);
  });

  test('no host belongs to two', () => {
    const hosts = sites.flatMap(({ hosts }) => hosts);
    expect(hosts).toEqual([...new Set(hosts)]);
  });

  test('a board in data/companies is one that is known', () => {
    const ids = new Set(sites.map(({ id }) => id));
    const unknown = allCompanies().flatMap(({ id, boards }) =>
      boards.filter((board) => !ids.has(board.split(':')[0] as string)).map((board) => `${id}: ${board}`),
    );
    expect(unknown).toEqual([]);
  });
});
