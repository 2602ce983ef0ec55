import '../../../lib/words/words.ts';
/** The page about the data says what the manifests say, and no number of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement } from 'react';
import { afterEach, expect, test } from 'vitest';
import { collections, Manifests } from '../../../components/options/Manifests.tsx';
import type { Manifest } from '../../../lib/evidence/shards.ts';
import options from '../../../locales/en/options.json' with { type: 'json' };
import { mount } from './mount.ts';

afterEach(() => document.body.replaceChildren());

const DATA = join(import.meta.dirname, '../../../data');
const manifests = (['posted', 'filed', 'market'] as const).map(
  (tier) => JSON.parse(readFileSync(join(DATA, tier, 'manifest.json'), 'utf8')) as Manifest,
);

test('every count, every row left out and every licence is shown', async () => {
  const { root } = await mount(createElement(Manifests, { manifests, employers: 12345 }));
  const text = root.textContent ?? '';
  const number = new Intl.NumberFormat('en-US');
  expect(text).toContain('12,345 employers');
  for (const { counts, dropped, rowsIn, rowsOut, sources } of manifests) {
    for (const n of [...Object.values(counts), ...Object.values(dropped), rowsIn, rowsOut]) {
      expect(text).toContain(number.format(n));
    }
    for (const { licence } of sources) expect(text).toContain(licence);
  }
  expect(text).toContain('quarter 4 of 2023');
});

test('versions of one collection are one entry, and no row is lost', () => {
  for (const manifest of manifests) {
    const found = collections(manifest);
    expect(new Set(found.map(({ name }) => name)).size).toBe(found.length);
    const sum = (list: { rows: number }[]): number => list.reduce((n, { rows }) => n + rows, 0);
    expect(sum(found)).toBe(sum(manifest.sources));
  }
});

test('the words bring no number of their own', () => {
  const typed = Object.entries(options).filter(
    ([key, text]) => key.startsWith('options.facts.') && /\d/.test(text.replace(/\{[^{}]*\}/g, '')),
  );
  expect(typed).toEqual([]);
});
