/** What letters state beside pay: clauses of paying back, money for moving, later grants, cost to company, pension. */
import { describe, expect, test } from 'vitest';
import { terms } from './_read.ts';

describe('how a sign-on is paid back', () => {
  const clause = (text: string) => {
    const { clawbackMonths, clawback } = terms(`A sign-on bonus of $25,000. ${text}`).signOn[0]?.value ?? {};
    return [clawbackMonths, clawback];
  };

  test.each<[string, [number | null, string | null]]>([
    [
      'You agree to repay the full amount if you leave within twelve (12) months of your start date.',
      [12, 'full'],
    ],
    ['If you resign within 24 months, you must repay a pro-rated portion of it.', [24, 'pro-rata']],
    ['If you leave within one year, you repay one-twelfth for each month not worked.', [12, 'pro-rata']],
    ['Should you resign within 18 months, it must be returned in full: you repay it at once.', [18, 'full']],
    ['It is recoverable if you leave within one year.', [12, null]],
    ['It is paid with your first salary.', [null, null]],
  ])('%s', (text, expected) => expect(clause(text)).toEqual(expected));
});

describe('money for moving', () => {
  const moving = (text: string) => terms(text).relocation?.value ?? null;

  test.each<[string, number]>([
    ['You will receive a relocation bonus of $15,000.', 15_000],
    ['We will reimburse moving expenses up to £8,000.', 8_000],
  ])('%s', (text, amount) => {
    expect(moving(text)?.amount).toBe(amount);
    expect(terms(text).signOn).toEqual([]);
  });

  test('has a clause of its own', () => {
    const text = 'A relocation allowance of $12,000, which you repay in full if you leave within 6 months.';
    expect(moving(text)).toMatchObject({ clawbackMonths: 6, clawback: 'full' });
  });

  test.each([
    'Relocation assistance is available.',
    'You will receive a sign-on bonus of $15,000.',
    'You will work in our relocated office and earn $150,000 a year.',
  ])('none: %s', (text) => expect(moving(text)).toBeNull());
});

describe('later grants', () => {
  const grant = 'You will be granted RSUs worth $240,000 vesting over four years. ';

  test.each<[string, boolean, number | null]>([
    ['You will receive annual refresh grants of $60,000, each vesting over four years.', true, 4],
    ['You are eligible for an annual refresh grant of $60,000.', false, null],
    ['We may award you refreshers of $60,000 a year.', false, null],
  ])('%s', (text, promised, years) => {
    const read = terms(grant + text);
    expect(read.refresher?.value).toMatchObject({ value: 60_000, promised, years });
    expect(read.equity.map(({ value }) => value.value)).toEqual([240_000]);
  });

  test('a grant is none because refreshers are spoken of elsewhere', () => {
    const read = terms(`${grant}Refreshers are discretionary.`);
    expect(read.refresher ?? null).toBeNull();
    expect(read.equity).toHaveLength(1);
  });
});

test('a second grant vests by its own words', () => {
  const { equity } = terms(
    'You will receive RSUs with a value of $240,000, vesting over 4 years, and a further stock award worth $60,000, vesting over 2 years. You will receive an annual refresh grant of $40,000, vesting over 4 years.',
  );
  expect(equity.map(({ value }) => [value.value, value.years])).toEqual([
    [240_000, 4],
    [60_000, 2],
  ]);
});

describe('the parts of a cost to company', () => {
  const parts = (text: string) => {
    const { ctc } = terms(text, { country: 'IN' });
    return ctc
      ? Object.fromEntries(Object.entries(ctc).map(([name, found]) => [name, found?.value ?? null]))
      : null;
  };

  test('are read with their labels', () => {
    expect(
      parts(
        'Your annual CTC is ₹42,00,000. It includes basic pay of ₹16,80,000, employer PF contribution of ₹2,01,600 and gratuity of ₹80,808.',
      ),
    ).toEqual({
      total: 4_200_000,
      basic: 1_680_000,
      providentFund: 201_600,
      gratuity: 80_808,
      gratuityInside: true,
    });
  });

  test('a monthly label is brought to the year', () => {
    expect(parts('Basic salary: ₹1,00,000 per month. CTC: ₹30,00,000.')?.basic).toBe(1_200_000);
  });

  test('are read from the rows of an annexure, the year beside the month', () => {
    const rows =
      'Component\tPer month (₹)\tPer annum (₹)\nBasic salary\t95,000\t11,40,000\nEmployer provident fund\t11,400\t1,36,800\nGratuity\t\t54,808\nTotal CTC\t\t28,50,000';
    const read = terms(`Your annual cost to company (CTC) will be ₹28,50,000.\n${rows}`, {
      country: 'IN',
    }).ctc;
    expect([read?.basic?.value, read?.providentFund?.value]).toEqual([1_140_000, 136_800]);
    expect(read?.basic?.quote).toContain('Basic salary');
    // One amount alone is the month's or the year's by its column.
    expect(read?.gratuity?.value).toBe(54_808);
    const monthly = terms(`CTC: ₹28,50,000.\n${rows.replace('\t\t54,808', '\t4,567\t')}`, {
      country: 'IN',
    }).ctc;
    expect(monthly?.gratuity ?? null).toBeNull();
  });

  test.each<[string, boolean | null]>([
    ['Your annual CTC of Rs. 30,00,000 includes gratuity.', true],
    ['Your fixed pay is ₹30,00,000. Gratuity is paid over and above the fixed pay.', false],
  ])('%s', (text, inside) => expect(parts(text)?.gratuityInside).toBe(inside));

  test('outside India there are none', () => {
    expect(
      terms('Your basic salary is £60,000. Gratuity of £500 is paid on leaving.').ctc ?? null,
    ).toBeNull();
  });
});

describe('the employer’s pension', () => {
  const pension = (text: string) => terms(text, { country: 'GB' }).pension?.value.pct ?? null;

  test.each<[string, number | null]>([
    ['We contribute 6% of your basic salary to the group pension; you pay 4%.', 0.06],
    ['Pension: you contribute 5% and the Company contributes 8%.', 0.08],
    ['You may join our pension and contribute 5% of your salary.', null],
    ['We pay a bonus of 10%. You are enrolled in the pension.', null],
    ['A pension scheme is available.', null],
  ])('%s', (text, share) => expect(pension(text)).toBe(share));
});
