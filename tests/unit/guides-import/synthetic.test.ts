/** Guides over all dialects, made by a generator that knows what stands in each: no figure lost, none invented. */
import { expect, test } from 'vitest';
import { importText } from '../../../lib/guides/import/import.ts';
import { errorsIn } from './synthetic/compare.ts';
import { syntheticGuide } from './synthetic/guide.ts';

/** The whole 4,500 are imported by `npm run bench:guides`. */
const COUNT = 400;
const guides = Array.from({ length: COUNT }, (_, number) => syntheticGuide(number));

test('the guides cover every family, form and hundreds of heading shapes', () => {
  expect([...new Set(guides.map(({ dialect }) => dialect))].sort()).toEqual(
    ['component', 'level', 'region'].flatMap((family) =>
      ['damaged', 'markdown', 'saved page'].map((form) => `${family}, ${form}`),
    ),
  );
  expect(new Set(guides.map(({ table }) => table.shape)).size).toBeGreaterThan(276);
});

test('every figure of every guide comes out as it stands in it', () => {
  const wrong = guides.flatMap((made) =>
    errorsIn(made, importText(made.text)).map((error) => `${made.name} (${made.dialect}): ${error}`),
  );
  expect(wrong).toEqual([]);
});

test('the same file gives the same import', () => {
  for (const { text } of guides.slice(0, 20)) expect(importText(text)).toEqual(importText(text));
});

test('a figure that is not read as written is noticed by the comparison', () => {
  const made = guides.find(({ table }) => table.bands.some(({ base }) => base)) as (typeof guides)[number];
  const imported = importText(made.text);
  for (const band of imported.guide?.bands ?? [])
    if (band.shape === 'components' && band.base !== 'not stated') band.base.high += 1000;
  expect(errorsIn(made, imported)).not.toEqual([]);
});
