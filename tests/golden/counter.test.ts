import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { counter } from '../../lib/counter/counter.ts';
import type { CounterResult } from '../../lib/counter/plan.ts';
import { evaluate, sides } from './_arithmetic.ts';
import { readCases } from './_case.ts';

const cases = readCases(readFileSync(new URL('./counter.md', import.meta.url), 'utf8'));

/** What the result says under the name that the table uses. */
function found(result: CounterResult, name: string): number | string | string[] | null {
  const { plan, years } = result;
  const part = (of: string) => plan?.parts.find((each) => each.part === of);
  const codes = (notes: { code: string }[]): string[] => notes.map((each) => each.code);
  const lookup: Record<string, () => number | string | string[] | null | undefined> = {
    recurring: () => result.recurring?.value,
    cash: () => result.cashView?.value,
    mode: () => plan?.mode,
    ask: () => plan?.ask?.value,
    target: () => plan?.target?.value,
    cap: () => plan?.cap?.value,
    walkAway: () => plan?.walkAway?.value,
    sayLow: () => plan?.say?.low.value,
    sayHigh: () => plan?.say?.high.value,
    base: () => part('base')?.asked.value,
    basePerPeriod: () => part('base')?.counted?.value,
    bonus: () => part('bonus')?.asked.value ?? 0,
    grant: () => part('grant')?.asked.value,
    units: () => part('grant')?.counted?.value,
    signOn: () => part('signOn')?.asked.value ?? 0,
    year1: () => years[0]?.total?.value,
    year2: () => years[1]?.total?.value,
    position: () => result.positions[0]?.word,
    advice: () => codes(result.advice),
    warning: () => codes(result.warnings),
    missing: () => codes(result.missing),
  };
  const read = lookup[name];
  if (!read) throw new Error(`The table expects "${name}", which nobody knows`);
  return read() ?? null;
}

test('the table holds at least 30 cases, each with its arithmetic and what it expects', () => {
  expect(cases.length).toBeGreaterThanOrEqual(30);
  for (const { title, arithmetic, expected } of cases) {
    expect(arithmetic.length, title).toBeGreaterThan(0);
    expect(expected.length, title).toBeGreaterThan(0);
  }
});

describe.each(cases)('$title', ({ input, arithmetic, expected }) => {
  test.each(arithmetic)('%s', (line) => {
    const [first = '', ...rest] = sides(line);
    expect(rest.length, 'an equation has two sides').toBeGreaterThan(0);
    for (const side of rest) expect(evaluate(side)).toBeCloseTo(evaluate(first), 2);
  });

  test('the counter answers so', () => {
    const result = counter(input);
    for (const { name, value } of expected) {
      if (name.startsWith('no-')) {
        const got = found(result, name.slice(3));
        if (Array.isArray(got)) expect(got, name).not.toContain(value);
        else expect(got, name).toBeNull();
        continue;
      }
      const got = found(result, name);
      if (Array.isArray(got)) expect(got, name).toContain(value);
      else if (typeof got === 'number') expect(got, name).toBeCloseTo(Number(value), 6);
      else expect(got, name).toBe(value);
    }
  });
});
