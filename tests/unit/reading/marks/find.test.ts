/** What stands in a text before anybody says whose it is: shares without a sign, Indian figures, numbers as written. */
import { describe, expect, test } from 'vitest';
import { findAmounts } from '../../../../lib/marks/find.ts';

const found = (text: string) =>
  findAmounts(text).map((mark) => [
    text.slice(mark.span.start, mark.span.end),
    mark.kind,
    mark.kind === 'money'
      ? (mark.mention.max ?? mark.mention.min)
      : mark.kind === 'percent'
        ? mark.max
        : mark.value,
  ]);

describe('shares of a whole', () => {
  test.each<[string, [string, string, number][]]>([
    ['then 1/48th every month', [['1/48th', 'percent', 2.0833]]],
    ['forgiven 1/36 monthly', [['1/36', 'percent', 2.7778]]],
    ['one third on each anniversary', [['one third', 'percent', 33.3333]]],
    [
      'pay mix of 70:30, on target',
      [
        ['70', 'percent', 70],
        ['30', 'percent', 30],
      ],
    ],
    [
      'Stock vesting 10-20-30-40',
      [
        ['10', 'percent', 10],
        ['20', 'percent', 20],
        ['30', 'percent', 30],
        ['40', 'percent', 40],
      ],
    ],
    [
      'a 90-10 split',
      [
        ['90', 'percent', 90],
        ['10', 'percent', 10],
      ],
    ],
    ['.2-.5% of the company', [['.2-.5%', 'percent', 0.5]]],
    ['2,0833 % par mois', [['2,0833 %', 'percent', 2.0833]]],
  ])('%s', (text, marks) => {
    expect(found(text)).toEqual(marks);
  });

  test.each(['start 1/6', 'on 1/24 we met', 'open 24/7', 'hours 40-60 a week', 'from 10:30'])(
    '%s is none',
    (text) => {
      expect(found(text).filter(([, kind]) => kind === 'percent')).toEqual([]);
    },
  );
});

describe('numbers as they are written', () => {
  test.each<[string, [string, string, number][]]>([
    ['Basic\t5,40,000', [['5,40,000', 'money', 540_000]]],
    ['1,20,000 stock options', [['1,20,000', 'number', 120_000]]],
    ['Base:185000', [['185000', 'number', 185_000]]],
    ['insgesamt 2.980,00 im Monat', [['2.980,00', 'number', 2980]]],
    ['dépassent 1,2 M€', [['1,2 M€', 'money', 1_200_000]]],
    ['auf 6,3 Millionen Euro', [['6,3 Millionen Euro', 'money', 6_300_000]]],
    ['de 14,0287 € par heure', [['14,0287 € par heure', 'money', 14.0287]]],
    ['a 5k signing bonus', [['5k', 'money', 5000]]],
  ])('%s', (text, marks) => {
    expect(found(text)).toEqual(marks);
  });
});
