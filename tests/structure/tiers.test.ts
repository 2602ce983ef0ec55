/** The tiers of evidence are listed once, in `lib/evidence/tiers/table.ts`; whoever needs an order makes it from there. */
import { expect, test } from 'vitest';
import { TRUST } from '../../lib/evidence/tiers/table.ts';
import { sources } from './source.ts';

const LISTED = /\[\s*((?:'[a-z-]+',?\s*){2,})\]/g;

test('no second list of tiers', () => {
  const found = sources.flatMap(({ path, text }) =>
    [...text.matchAll(LISTED)]
      .filter(() => /^(?:lib|components|cli|entrypoints)\//.test(path))
      .map(([, names = '']) => names.match(/[a-z-]+/g) ?? [])
      .filter((names) => names.every((name) => (TRUST as string[]).includes(name)))
      .map((names) => `${path} lists ${names.join(', ')}: take an order from lib/evidence/tiers/table.ts`),
  );
  expect(found).toEqual([]);
});
