import { expect, test } from 'vitest';
import { readData } from '../../../cli/evidence-data.ts';
import { buildReport } from '../../../lib/report/build.ts';
import { loadReport } from '../../../lib/report/load.ts';
import { inputs } from '../counter/_ranges.ts';
import { letter } from './_reading.ts';

const input = { reading: letter(), corrections: { equity: null }, inputs: inputs() };

test('without public rows an offer whose equity is unstated is asked up by practice alone, and hears what is missing', () => {
  const only = buildReport(input).cases[0];
  expect(only?.base).toBeNull();
  expect(only?.result.plan).toMatchObject({ mode: 'known', weak: false });
  expect(only?.result.warnings.map(({ code }) => code)).toContain('by-practice-alone');
  expect(only?.result.missing.map(({ code }) => code)).toEqual(['missing-equity']);
});

test('with them its base is held against filed or market wages, marked weak and without a ceiling', async () => {
  const only = (await loadReport(input, readData)).cases[0];
  expect(['filed', 'market']).toContain(only?.base?.tier);
  expect(only?.result.recurring).toBeNull();
  expect(only?.result.plan).toMatchObject({ mode: 'known', weak: true, cap: null });
});

test('an offer whose total is known is still held against the guide alone', async () => {
  const only = (await loadReport({ ...input, corrections: {} }, readData)).cases[0];
  expect(only?.base?.tier ?? null).not.toBe('market');
  expect(only?.result.plan?.ask?.value).toBe(313_200);
});
