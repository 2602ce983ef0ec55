/** What an offer says beyond its figures: dependence, moving, shares that wait for a sale, more than twelve salaries. */
import { describe, expect, test } from 'vitest';
import { terms } from './_read.ts';

const codes = (text: string) => terms(text).remarks.map(({ code }) => code);

describe('contingent', () => {
  test("the board's approval of a grant is no condition of the offer", () => {
    expect(codes('The grant is subject to board approval.')).toEqual([]);
  });

  test.each([
    'This offer is contingent upon the results of a background check.',
    'Your employment is subject to satisfactory references.',
    'conditional on proof of your right to work in the UK',
  ])('%s', (text) => expect(codes(text)).toEqual(['contingent']));

  test.each([
    'We ran your background check already, thank you.',
    'Your salary is subject to deductions. Our board approval process is described in the handbook.',
  ])('not: %s', (text) => expect(codes(text)).toEqual([]));
});

describe('relocation', () => {
  test.each(['We pay a relocation bonus of $14,000.', 'Reasonable moving expenses are covered.'])(
    '%s',
    (text) => expect(codes(text)).toEqual(['relocation']),
  );
  test('not: a role that may need it', () => expect(codes('You may be asked to relocate.')).toEqual([]));
});

describe('double trigger', () => {
  test('of the grant', () =>
    expect(codes('You will receive 4,000 RSUs that vest on a double-trigger basis.')).toEqual([
      'double-trigger',
    ]));
  test('not: acceleration', () =>
    expect(codes('You will receive 4,000 RSUs with double-trigger acceleration after a sale.')).toEqual([]));
});

describe('instalments', () => {
  test.each([
    'Your gross salary is EUR 52,000 per year, payable in 13 monthly instalments.',
    'Salario base: 42.000 € brutos anuales en 14 pagas',
  ])('%s', (text) => expect(codes(text)).toEqual(['instalments']));
  test('not: twelve', () =>
    expect(codes('Your salary is EUR 52,000 per year in 12 monthly instalments.')).toEqual([]));
});
