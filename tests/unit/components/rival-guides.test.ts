/** Guides of one role that are not in use: what popup and panel say of them, and how many they draw at once. */
import { createElement } from 'react';
import { afterEach, expect, test } from 'vitest';
import { RivalGuides } from '../../../components/evidence/RivalGuides.tsx';
import { OtherGuides } from '../../../entrypoints/popup/OtherGuides.tsx';
import type { RivalGuide } from '../../../lib/evidence/evidence.ts';
import { findEvidence } from '../../../lib/evidence/find.ts';
import { GUIDES } from '../../../lib/guides/guides.ts';
import type { Guide } from '../../../lib/guides/schema.ts';
import '../../../lib/words/words.ts';
import { mount } from './mount.ts';

afterEach(() => document.body.replaceChildren());

const ours = GUIDES.find(({ company }) => company.id === 'cloudflare') as Guide;
const fromFile = (file: string, times: number): Guide => ({
  ...ours,
  id: `${ours.id}-${file}`,
  library: file,
  bands: ours.bands.map((band) =>
    band.shape === 'total'
      ? { ...band, total: { ...band.total, low: band.total.low * times, high: band.total.high * times } }
      : band,
  ),
});
const rivalsOf = (others: Guide[]): RivalGuide[] =>
  findEvidence(
    {
      companyId: 'cloudflare',
      companyName: 'Cloudflare',
      family: ours.role.family,
      levels: ['L5'],
      title: null,
      place: 'san-francisco',
      currency: null,
      stated: [],
      today: '2026-11-30',
    },
    { guides: [ours], others },
  ).rivals;

test('the popup names the file of a guide that is not in use, and what it says otherwise', async () => {
  const [rival] = rivalsOf([fromFile('mine.md', 2)]) as [RivalGuide];
  expect(rival.apart.length).toBeGreaterThanOrEqual(3);
  const more = rival.apart.map((one) => ({ ...one, params: { ...one.params, level: 'L9' } }));
  const rivals = [{ ...rival, apart: [...rival.apart, ...more] }];
  const { root } = await mount(createElement(OtherGuides, { rivals }));
  expect(root.textContent).toContain('mine.md');
  expect(root.querySelectorAll('section')).toHaveLength(1);
  // Both figures stand in each line; the panel has the rest of them.
  const lines = [...root.querySelectorAll('li')].map(({ textContent }) => textContent ?? '');
  expect(lines).toHaveLength(3);
  for (const line of lines) expect(line.match(/\$[\d,.]+K?/g)?.length).toBeGreaterThanOrEqual(2);
});

test('of one that says the same it says so', async () => {
  const { root } = await mount(createElement(OtherGuides, { rivals: rivalsOf([fromFile('same.md', 1)]) }));
  expect([...root.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    'It gives the same figures as the guide in use, or none to compare.',
  ]);
});

test('without another guide there is nothing', async () => {
  const { root } = await mount(createElement(OtherGuides, { rivals: [] }));
  expect(root.textContent).toBe('');
});

test('of a hundred the panel draws a few, and more with a press', async () => {
  const rivals = rivalsOf(Array.from({ length: 100 }, (_, n) => fromFile(`${n}.md`, 2)));
  expect(rivals).toHaveLength(100);
  const { root, button, click } = await mount(createElement(RivalGuides, { rivals, inUse: [ours.id] }));
  expect(root.querySelectorAll('section')).toHaveLength(5);
  await click(button('Show more of 95'));
  expect(root.querySelectorAll('section')).toHaveLength(15);
});
