/** Each page fixture belongs to one site at most, with its address and without; the pages of a site are known as its. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { statedUrl } from '../../../lib/documents/html.ts';
import { adapters, matching } from '../../../lib/page/matching.ts';
import { slugs, sourceOf } from '../../pages/_read.ts';
import { parseHtml } from './dom.ts';

const SITES: Record<string, string> = {
  'posting-lever-page': 'lever',
  'posting-ashby-page': 'ashby',
  'posting-workday-page': 'workday',
  'posting-smartrecruiters-page': 'smartrecruiters',
  'posting-linkedin-guest': 'linkedin',
  'posting-linkedin-signed-in': 'linkedin',
  'posting-indeed-page': 'indeed',
  'posting-greenhouse-new': 'greenhouse',
  'posting-greenhouse-old': 'greenhouse',
  'offer-yahoo-mail': 'yahoo',
  'posting-greenhouse-embedded': 'greenhouse',
  'posting-seek-page': 'seek',
  'offer-proton-mail': 'proton',
  'offer-gmail-thread': 'gmail',
  'other-gmail-promotion': 'gmail',
  'offer-outlook-web': 'outlook',
  'other-outlook-interview': 'outlook',
};

const pages = slugs()
  .filter((slug) => sourceOf(slug).endsWith('.html'))
  .map((slug) => ({ slug, doc: parseHtml(readFileSync(sourceOf(slug), 'utf8')) }));

/** Adapters of single sites that take this page for theirs. */
const sites = (doc: Document, url: string): string[] =>
  matching(doc, url)
    .filter(({ rank }) => rank >= 100)
    .map(({ id }) => id);

describe.each(pages)('$slug', ({ slug, doc }) => {
  const own = SITES[slug] ? [SITES[slug]] : [];

  test('with its address', () => {
    expect(sites(doc, statedUrl(doc) ?? 'https://example.org/page')).toEqual(own);
  });

  test('saved without its address', () => {
    expect(sites(doc, '')).toEqual(own);
  });
});

test('every site has a page here', () => {
  const known = new Set(Object.values(SITES));
  expect(adapters.filter(({ rank, id }) => rank >= 100 && !known.has(id)).map(({ id }) => id)).toEqual([]);
});

test('every site named here has its page', () => {
  expect(Object.keys(SITES).filter((slug) => !pages.some((page) => page.slug === slug))).toEqual([]);
});
