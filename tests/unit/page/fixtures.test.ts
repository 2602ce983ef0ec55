/** Each page fixture belongs to one site at most, with its address and without; the pages of a site are known as its. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { statedUrl } from '../../../lib/documents/html.ts';
import { adapters, matching } from '../../../lib/page/matching.ts';
import { allSites } from '../../../lib/sites/find.ts';
import { expectedOf, readWithout, siteOf, slugs, sourceOf } from '../../pages/_read.ts';
import { parseHtml } from './dom.ts';

const pages = slugs()
  .filter((slug) => sourceOf(slug).endsWith('.html'))
  .map((slug) => ({ slug, site: siteOf(slug), doc: parseHtml(readFileSync(sourceOf(slug), 'utf8')) }));

/** Sites that are read by selectors of their own. */
const own = new Set(adapters.filter(({ rank }) => rank >= 100).map(({ id }) => id));

/** Adapters of single sites that take this page for theirs. */
const sites = (doc: Document, url: string): string[] =>
  matching(doc, url)
    .filter(({ rank }) => rank >= 100)
    .map(({ id }) => id);

describe.each(pages)('$slug', ({ site, doc }) => {
  const known = site && own.has(site) ? [site] : [];

  test('with its address', () => {
    expect(sites(doc, statedUrl(doc) ?? 'https://example.org/page')).toEqual(known);
  });

  test('saved without its address', () => {
    expect(sites(doc, '')).toEqual(known);
  });
});

describe('what an adapter is there for', () => {
  // A page that is nothing for us is nothing with and without.
  const read = pages.filter(({ slug, site }) => site && own.has(site) && expectedOf(slug)?.kind !== 'other');

  test.each(read)('$slug reads otherwise without it', async ({ slug, site }) => {
    const expected = expectedOf(slug);
    const read = Object.entries(await readWithout(slug, site as string));
    // Only what the reviewed reading speaks of: a field that is new to all readings proves nothing.
    const without = Object.fromEntries(read.filter(([field]) => expected && field in expected));
    expect(
      without,
      `tests/pages/${slug} reads the same without lib/sites/${site}.ts: give it the noise of a real page`,
    ).not.toEqual(expected);
  });
});

test('every site that lets itself be watched has a page here', () => {
  const shown = new Set(pages.map(({ site }) => site));
  const bare = allSites()
    .filter(({ id, group }) => (group !== null || own.has(id)) && !shown.has(id))
    .map(({ id }) => `lib/sites/${id}.ts needs a page in tests/pages whose meta.json says "site": "${id}"`);
  expect(bare).toEqual([]);
});

test('every site that a page names is one', () => {
  const ids = allSites().map(({ id }) => id);
  expect(pages.filter(({ site }) => site !== null && !ids.includes(site)).map(({ slug }) => slug)).toEqual(
    [],
  );
});
