import { describe, expect, test } from 'vitest';
import { buildReport } from '../../../lib/report/build.ts';
import type { Corrections } from '../../../lib/report/report.ts';
import { inputs } from '../counter/_ranges.ts';
import { letter } from './_reading.ts';

const levelsOf = (corrections: Corrections): string[] =>
  buildReport({ reading: letter(), corrections, inputs: inputs() }).cases.map(
    ({ level }) => level?.label ?? '',
  );

const bare: Corrections = { role: 'ML/AI Engineer', level: null };

describe('a title without a seniority word', () => {
  test('gives its own level while the total lies in that band', () => {
    expect(levelsOf({ ...bare, base: 120_000 })).toEqual(['Mid (L3–L4)']);
  });

  test('is shown beside the level that the total fits where the two disagree', () => {
    expect(levelsOf(bare)).toEqual(['Mid (L3–L4)', 'Senior (L5)']);
  });

  test('leaves both sides of a gap open', () => {
    expect(levelsOf({ ...bare, base: 145_000 })).toEqual(['Mid (L3–L4)', 'Senior (L5)']);
  });

  test('does not unsettle a level that was stated', () => {
    expect(levelsOf({ role: 'ML/AI Engineer', level: 'L4' })).toEqual(['Mid (L3–L4)']);
  });
});
