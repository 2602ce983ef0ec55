/** Every bundled guide is valid, speaks of things that exist, and has words for what it names. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REGIONS } from '../../../lib/evidence/places.ts';
import { GUIDES } from '../../../lib/guides/guides.ts';
import { guideSchema } from '../../../lib/guides/schema.ts';
import { isStated } from '../../../lib/guides/stated.ts';
import { hasWords } from '../../../lib/words/words.ts';

const root = join(import.meta.dirname, '../../../data/guides');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.json'),
);

test('every file is bundled under its own path', () => {
  expect(GUIDES.map(({ id }) => `${id}.json`).sort()).toEqual(
    files.map((path) => path.replaceAll('\\', '/')).sort(),
  );
});

describe.each(GUIDES.map((guide) => [guide.id, guide] as const))('%s', (_, guide) => {
  test('is valid', () => {
    const missing = guideSchema.safeParse(guide).error?.issues ?? [];
    const file = `data/guides/${guide.id}.json`;
    expect(missing.map(({ path }) => `${file}: ${path.join('.')} is missing or no such value`)).toEqual([]);
  });

  test('names only levels, facts, premiums, sources and regions that exist', () => {
    const levels = new Set(guide.levels.map(({ id }) => id));
    const facts = new Set(guide.facts.map(({ id }) => id));
    const premiums = new Set(guide.premiums.map(({ id }) => id));
    const sources = new Set(guide.sources.map(({ line }) => line));
    for (const band of guide.bands) {
      if (isStated(band.level)) expect(levels).toContain(band.level);
      expect(REGIONS.find(({ id }) => id === band.region)?.currency).toBe(band.currency);
    }
    for (const lever of guide.levers) {
      for (const fact of lever.facts) expect(facts).toContain(fact);
      if (lever.premium) expect(premiums).toContain(lever.premium);
    }
    for (const premium of guide.premiums) for (const line of premium.sources) expect(sources).toContain(line);
  });

  test('has our words for its character and its levers', () => {
    const keys = [
      guide.dna.textKey,
      ...guide.levers.flatMap((lever) => [lever.questionKey, lever.sentenceKey]),
    ];
    expect(keys.filter((key) => !hasWords(key))).toEqual([]);
  });
});

test('a typing error in a guide does not pass', () => {
  const guide = structuredClone(GUIDES[0]) as Record<string, unknown>;
  expect(guideSchema.safeParse({ ...guide, bandz: [] }).success).toBe(false);
  expect(guideSchema.safeParse({ ...guide, asOf: { month: 'February' } }).success).toBe(false);
});
