/** What the surfaces say of public rows: while they are looked up, where there are some, and where there are none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { baseRanges } from '../../../components/band/BaseAgainstFacts.tsx';
import { ChooseGuideContext } from '../../../components/evidence/choose-guide.ts';
import { EvidenceList } from '../../../components/evidence/EvidenceList.tsx';
import { type Lookup, LookupContext } from '../../../components/evidence/lookup.ts';
import { Steps } from '../../../components/figure/Derivation.tsx';
import { choicesFor } from '../../../components/lookup/choices.ts';
import { optionOf } from '../../../components/lookup/options.ts';
import { rolesOf } from '../../../components/lookup/roles.ts';
import { news } from '../../../entrypoints/sidepanel/Announce.tsx';
import { makeEmployerLookup } from '../../../lib/evidence/employers.ts';
import { findEvidence } from '../../../lib/evidence/find.ts';
import { loadRows } from '../../../lib/evidence/load.ts';
import { lookup } from '../../../lib/evidence/lookup.ts';
import type { EmployerIndex } from '../../../lib/evidence/shards.ts';
import { typedAfter } from '../../../lib/evidence/typed.ts';
import { GUIDES } from '../../../lib/guides/guides.ts';
import { buildReport } from '../../../lib/report/build.ts';
import { sampleDoc, TODAY } from './fixtures.ts';
import { mount } from './mount.ts';

afterEach(() => document.body.replaceChildren());

const DATA = join(import.meta.dirname, '../../../data');
const readData = async (path: string): Promise<unknown> => JSON.parse(readFileSync(join(DATA, path), 'utf8'));
const rowsOf = (companyId: string | null, companyName: string) =>
  loadRows({ companyId, companyName }, readData);

async function evidenceFor(company: string, id: string | null, title: string, place: string) {
  const query = {
    companyId: id,
    companyName: company,
    family: 'software',
    levels: [],
    title,
    place,
    currency: null,
    stated: [],
    today: TODAY,
  };
  return findEvidence(query, { guides: GUIDES, rows: await rowsOf(id, company) });
}

const cloudflare = () => evidenceFor('Cloudflare', 'cloudflare', 'Senior Software Engineer', 'San Francisco');

/** The text of the section that has this heading. */
function tierText(root: HTMLElement, name: string): string {
  const heading = [...root.querySelectorAll('h3')].find(({ textContent }) => textContent === name);
  return (heading?.closest('.tier')?.textContent ?? '').replace(/\s+/g, ' ');
}

describe('a guide of the library beside the bundled one', () => {
  test('is shown as such, with its file at its numbers, and one press uses it', async () => {
    const [bundled] = GUIDES.filter(({ company }) => company.id === 'cloudflare');
    if (!bundled) throw new Error('no guide');
    const other = { ...bundled, library: 'mine.md', bands: bundled.bands.slice(0, 6) };
    const query = { ...(await cloudflare()).query, family: bundled.role.family, levels: [] };
    const evidence = findEvidence(query, { guides: [bundled], others: [other] });
    const pressed: unknown[] = [];
    const choose = (...choice: unknown[]) => void pressed.push(choice);
    const list = createElement(EvidenceList, evidence);
    const screen = await mount(createElement(ChooseGuideContext, { value: choose }, list));
    const guide = tierText(screen.root, 'Guide’s estimate, unverified');
    expect(guide).toContain('from your library, mine.md');
    await screen.click(screen.button(`Use this guide (${bundled.publisher}, from your library, mine.md)`));
    expect(pressed).toEqual([[bundled.id, [bundled.id]]]);
  });

  test('where it is in use, names its file in the derivation of its numbers', async () => {
    const [bundled] = GUIDES.filter(({ company }) => company.id === 'cloudflare');
    if (!bundled) throw new Error('no guide');
    const query = { ...(await cloudflare()).query, family: bundled.role.family, levels: [] };
    const { ranges } = findEvidence(query, { guides: [{ ...bundled, library: 'mine.md' }] });
    const low = ranges.find(({ tier }) => tier === 'guide')?.low;
    if (!low) throw new Error('no range');
    const { root } = await mount(createElement(Steps, { figure: low }));
    expect(root.textContent).toContain('from your library, mine.md');
  });
});

describe('the evidence by tier', () => {
  test('posted: range, count, nearness, that no place is stated, and the rows behind it', async () => {
    const { ranges, tiers } = await cloudflare();
    const { root } = await mount(createElement(EvidenceList, { ranges, tiers }));
    const posted = tierText(root, 'Posted by the employer');
    expect(posted).toContain('$185K–$254K');
    expect(posted).toContain('7 postings');
    expect(posted).toContain('this level, place not stated');
    expect(posted).toContain('7 of 7 name no city');
    expect(posted).not.toContain('$168K–$266K');
    const links = [...root.querySelectorAll<HTMLAnchorElement>('details a')];
    expect(links.length).toBeGreaterThanOrEqual(7);
    expect(links.every(({ href, rel }) => href.startsWith('https://') && rel === 'noreferrer')).toBe(true);
  });

  test('a row whose address is no web address gives no link', async () => {
    const { ranges, tiers } = await cloudflare();
    const hostile = tiers.map((tier) => ({
      ...tier,
      rows: tier.rows.map((row) => ({ ...row, url: 'javascript:alert(1)', title: '<b>x</b>' })),
    }));
    const { root } = await mount(createElement(EvidenceList, { ranges, tiers: hostile }));
    expect(root.querySelectorAll('a')).toHaveLength(0);
    expect(root.querySelectorAll('b')).toHaveLength(0);
  });

  test.each<[Lookup, RegExp]>([
    ['looking', /looked up/],
    ['failed', /could not be read/],
    ['done', /No posted range is known here/],
  ])('without rows, %s: says so', async (state, says) => {
    const list = createElement(EvidenceList, { ranges: [], tiers: [] });
    const { root } = await mount(createElement(LookupContext.Provider, { value: state }, list));
    expect(tierText(root, 'Posted by the employer')).toMatch(says);
    // The page was searched at once: nothing about it is still on its way.
    expect(tierText(root, 'On this page')).toContain('No pay range on this page');
  });
});

test('base against facts: one range a tier, most trusted first, no wider field where the role has its own', async () => {
  const doc = sampleDoc('sample-cloudflare-sf-offer');
  const report = buildReport({
    reading: doc.reading,
    corrections: { role: 'Senior Software Engineer' },
    inputs: doc.inputs,
    stock: { guides: GUIDES, rows: await rowsOf('cloudflare', 'Cloudflare') },
  });
  const [levelCase] = report.cases;
  const rows = levelCase ? baseRanges(report, levelCase) : [];
  expect(rows.map(({ tier }) => tier)).toEqual(['posted', 'filed', 'market']);
  expect(rows.some(({ marks }) => marks.includes('other-role'))).toBe(false);
  expect(rows.every(({ measure }) => measure === 'base')).toBe(true);
});

describe('what is announced', () => {
  const doc = sampleDoc('sample-cloudflare-sf-offer');
  const report = buildReport({ reading: doc.reading, corrections: {}, inputs: doc.inputs });
  const { snapshot, corrections, inputs } = doc;
  const now = { snapshot, corrections, inputs, lookup: 'done' as const };

  test('evidence that arrives is said once, with the ask', () => {
    expect(news({ ...now, lookup: 'looking' }, now, report)).toMatch(
      /No public evidence was found\. Ask \$313,200/,
    );
    expect(news(now, now, report)).toBe('');
  });
  test('another document says nothing, a correction says what it changed', () => {
    expect(news({ ...now, snapshot: null }, now, report)).toBe('');
    expect(news({ ...now, corrections: { level: 'L5' } }, now, report)).toMatch(/^Updated/);
  });
});

describe('the lookup over all employers', async () => {
  const index = (await readData('employers/index.json')) as EmployerIndex;
  const employers = makeEmployerLookup(index, GUIDES);
  const choices = (text: string) => choicesFor(text, 8, { bands: lookup, employers }, TODAY);
  const titles = (text: string) => choices(text).map((choice) => optionOf(choice));

  test('bands of guides first, then employers with what speaks of each', () => {
    const found = titles('cloudflare');
    expect(found[0]?.title).toBe('Cloudflare, ML/AI Engineer');
    expect(found.find(({ title }) => title === 'Cloudflare')?.detail).toMatch(
      /^1 guide · \d+ postings · \d+ filings$/,
    );
  });
  test('a misspelt employer without a guide is found', () => {
    expect(titles('databriks').map(({ title }) => title)).toContain('Databricks');
  });
  test('never more than asked for, and no id twice', () => {
    for (const text of ['', 'c', 'engineer', 'cloud', 'london']) {
      const ids = choices(text).map(({ id }) => id);
      expect(ids.length).toBeLessThanOrEqual(8);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
  test('what follows the name is the role; roles come from the employer’s own titles', async () => {
    expect(typedAfter('google software engineer', 'Google')).toEqual({
      role: 'software engineer',
      place: '',
    });
    expect(typedAfter('goog', 'Google').role).toBe('');
    const roles = rolesOf(await rowsOf('cloudflare', 'Cloudflare'), 40);
    expect(roles).toContain('Senior Software Engineer');
    expect(roles.some((role) => /[,:(]/.test(role))).toBe(false);
  });
});
