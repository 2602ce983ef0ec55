import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { counter } from '../../lib/counter/counter.ts';
import { evaluate, sides } from './_arithmetic.ts';
import { readCases } from './_case.ts';
import { answersOf, holdTo } from './_found.ts';

const cases = readCases(readFileSync(new URL('./counter.md', import.meta.url), 'utf8'));

test('the table holds at least 69 cases, each with its arithmetic and what it expects', () => {
  expect(cases.length).toBeGreaterThanOrEqual(69);
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

  test('the counter answers so', () => holdTo(answersOf(counter(input)), expected));
});
