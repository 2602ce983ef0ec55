/** How a letter's grant vests, said in plans, steps and shares. */
import { describe, expect, test } from 'vitest';
import { terms } from './_read.ts';

const grants = (text: string) => terms(text).equity.map(({ value }) => value);

describe('vesting', () => {
  test.each<[string, number, number[] | null]>([
    ['4,000 RSUs vest 5/15/40/40.', 4, [0.05, 0.15, 0.4, 0.4]],
    ['4,000 RSUs vest 38/32/20/10.', 4, [0.38, 0.32, 0.2, 0.1]],
    [
      '4,000 RSUs, vesting 5% after year 1, 15% after year 2, then 40% in year 3 and 40% in year 4.',
      4,
      [0.05, 0.15, 0.4, 0.4],
    ],
    ['4,000 RSUs. 25% vests after a year, the rest monthly over the following 36 months.', 4, null],
    [
      '4,000 RSUs. A quarter vests at month 12 and the remaining three quarters in twelve equal quarterly installments.',
      4,
      [0.25, 0.25, 0.25, 0.25],
    ],
    ['4,000 RSUs, vesting 12.5% every six months.', 4, [0.25, 0.25, 0.25, 0.25]],
    ['3,600 RSUs vesting monthly over 36 months, no cliff.', 3, null],
    [
      '4,000 RSUs. 5% vest in year one, 15% in year two, and 20% every six months thereafter.',
      4,
      [0.05, 0.15, 0.4, 0.4],
    ],
    [
      '4.000 RSUs, unverfallbar über vier Jahre, 25 % nach zwölf Monaten, der Rest in monatlichen Schritten.',
      4,
      null,
    ],
    ['4 500 BSPCE, acquisition sur quatre ans, 25 % après un an, puis 6,25 % par trimestre.', 4, null],
    [
      'RSU por valor de 40.000 USD, vesting: a los doce meses una cuarta parte; el resto, en 36 partes mensuales.',
      4,
      null,
    ],
  ])('%s', (text, years, schedule) => {
    expect(grants(text)[0] ?? terms(text).equity).toMatchObject({ years, schedule });
  });

  test('shares that do not close are no schedule', () => {
    const read = terms('4,000 RSUs vest 30% after year 1 and 30% after year 2, over three years.');
    expect(read.equity[0]?.value.schedule).toBeNull();
    expect(read.remarks.map(({ code }) => code)).toContain('vesting-open');
  });
});
