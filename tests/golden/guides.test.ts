/** The golden cases of the two guides, from the guide's file to the counter: the band is found, not given. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildReport } from '../../lib/report/build.ts';
import type { Report } from '../../lib/report/report.ts';
import { reading } from '../unit/report/_reading.ts';
import { evaluate, sides } from './_arithmetic.ts';
import { type GoldenCase, readCases } from './_case.ts';
import { type Answers, answersOf, holdTo } from './_found.ts';

const cases = readCases(readFileSync(new URL('./guides.md', import.meta.url), 'utf8'));

const NAMES: Record<string, string> = { cloudflare: 'Cloudflare', confluent: 'Confluent' };

function reportOf({ guide, input }: GoldenCase): Report {
  const { company = '', place = null, level = null } = guide ?? {};
  const who = { company: NAMES[company] ?? company, role: 'ML/AI Engineer', place, level };
  const nothing = { company: null, role: null, level: null, place: null };
  const { offer, inputs } = input;
  return buildReport({ reading: reading('offer', nothing), corrections: { ...offer, ...who }, inputs });
}

function answersFor(report: Report): Answers {
  const only = report.cases[0];
  if (!only || report.cases.length > 1) throw new Error('a row names one level');
  const opinion = (name: string) => report.evidence.opinions.find((each) => each.name === name);
  const range = only.result.range ?? only.total;
  return {
    ...answersOf(only.result),
    low: () => range?.low.value,
    high: () => range?.high.value,
    printedLow: () => range?.printed?.low.value,
    printedHigh: () => range?.printed?.high.value,
    opening: () => opinion('opening')?.value.value,
    accept: () => opinion('accept')?.value.value,
    opinion: () => report.evidence.opinions.map(({ name }) => name),
    fit: () => report.fit?.how,
    finding: () => report.findings.map(({ rule }) => rule),
  };
}

const named = (company: string, place: string, level: string | null): string[] =>
  cases
    .filter(
      ({ guide: g }) => g?.company === company && g.place === place && (level === null || g.level === level),
    )
    .map(({ title }) => title);

const CELLS = [
  ...['San Francisco', 'Austin', 'London'].flatMap((place) =>
    ['L4', 'L5', 'L6'].map((level) => ['cloudflare', place, level] as const),
  ),
  ...['Mountain View', 'London', 'Bangalore'].map((place) => ['confluent', place, null] as const),
];

test.each(CELLS)('%s, %s, %s: inside, with leverage, above and below its band', (company, place, level) => {
  const titles = named(company, place, level).join('\n');
  for (const kind of ['inside the band', 'with a better offer in hand', 'above the band', 'below the band']) {
    expect(titles).toContain(kind);
  }
});

test('each gap and overlap of the levels is looked at from both sides', () => {
  for (const place of ['San Francisco', 'Austin', 'London']) {
    for (const where of [
      'at the gap, as Mid',
      'at the gap, as Senior',
      'at the overlap, as Senior',
      'at the overlap, as Staff+',
    ]) {
      expect(
        cases.some(({ title }) => title.endsWith(`Cloudflare, ${place}: ${where}`)),
        where,
      ).toBe(true);
    }
  }
});

test('every contradiction that the auditor finds in the two guides has a case', () => {
  const grave = new Set(
    cases.flatMap((row) =>
      reportOf(row)
        .findings.filter(({ severity }) => severity === 'impossible' || severity === 'contradiction')
        .map(({ rule }) => rule),
    ),
  );
  const looked = new Set(
    cases.flatMap(({ expected }) =>
      expected.flatMap(({ name, value }) => (name === 'finding' ? [value] : [])),
    ),
  );
  expect(grave.size).toBeGreaterThan(5);
  expect([...grave].filter((rule) => !looked.has(rule))).toEqual([]);
});

describe.each(cases)('$title', (row) => {
  test.each(row.arithmetic)('%s', (line) => {
    const [first = '', ...rest] = sides(line);
    expect(rest.length, 'an equation has two sides').toBeGreaterThan(0);
    for (const side of rest) expect(evaluate(side)).toBeCloseTo(evaluate(first), 2);
  });

  test('the product answers so', () => holdTo(answersFor(reportOf(row)), row.expected));
});
