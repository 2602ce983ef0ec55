/** Bonuses as share or amount, sign-on with clawback; and percentages that are no bonus. */
import { describe, expect, test } from 'vitest';
import { terms } from './_read.ts';

const bonus = (text: string) => terms(text).bonus[0]?.value;
const share = (min: number, max = min) => ({ min: min / 100, max: max / 100 });

describe('a share of base', () => {
  test.each<[string, object]>([
    [
      'You are eligible for an annual bonus with a target of 12% of your base salary.',
      { kind: 'target', pct: share(12) },
    ],
    [
      'Your performance bonus target percentage will be 35% of the base salary paid to you.',
      { pct: share(35) },
    ],
    ['a target bonus of 10–15%', { pct: share(10, 15) }],
    ['Bonus: 15% target', { pct: share(15) }],
    ['plus a 20% annual bonus', { pct: share(20) }],
    ['a bonus in an amount equivalent to fifty percent of your annual salary', { pct: share(50) }],
    ['an annual bonus of fifty five percent (55%) of your base salary', { pct: share(55) }],
    ['Your bonus ranges from 0% - 75%, with a targeted payout of 35%.', { pct: share(35) }],
    ['a “Target Bonus” equal to 35% (and a “Maximum Bonus” of 70%) of your\nbase salary', { pct: share(35) }],
    ['yearly bonus approx 15 percent annual salary', { pct: share(15) }],
    ['a guaranteed first-year bonus of 10% of base', { kind: 'guaranteed', pct: share(10) }],
    ['This position is also eligible for a bonus of 5% of the base salary.', { pct: share(5) }],
  ])('%s', (text, found) => {
    expect(bonus(text)).toMatchObject(found);
  });

  test.each([
    '25% of the shares vest after one year',
    'We match 4% of your 401(k) contributions. Bonus points for Rust.',
    'up to 10-15% travel',
    'options for 0.5% of the company',
    'You may defer 100% of your annual cash bonus.',
    'We cover 90% of medical premiums.',
    'Sales roles are eligible for incentive pay targeted at up to 100% of base salary.',
    'We pay bonuses and cover 12% superannuation on top.',
  ])('no bonus: %s', (text) => {
    expect(bonus(text)?.pct ?? null).toBeNull();
  });
});

describe('an amount', () => {
  test.each<[string, object]>([
    [
      'You would be eligible for a bonus of $24,000 based on goals.',
      { kind: 'target', amount: 24000, currency: 'USD' },
    ],
    ['You will be paid a minimum of a $45,000 annual bonus.', { kind: 'guaranteed', amount: 45000 }],
    ['an annual discretionary bonus of up to $90,000', { kind: 'discretionary', amount: 90000 }],
    ['Target bonus: £11,000', { amount: 11000, currency: 'GBP' }],
  ])('%s', (text, found) => {
    expect(bonus(text)).toMatchObject(found);
  });
});

describe('sign-on', () => {
  const signOn = (text: string) => terms(text).signOn.map(({ value }) => value);
  test.each<[string, number]>([
    ['You will receive a sign-on bonus of $21,000.', 21000],
    ['a $21,000 signing bonus', 21000],
    ['a joining bonus of £4,500', 4500],
    ['One-time sign on bonus: $30K', 30000],
    ['a one-time cash bonus of $12,500, payable with your first paycheck', 12500],
  ])('%s', (text, amount) => {
    expect(signOn(text)[0]?.amount).toBe(amount);
  });

  test('instalments are not more money', () => {
    expect(
      signOn(
        'a $150,000 signing bonus in two installments. The first payment of $75,000 will be paid in May.',
      ),
    ).toHaveLength(1);
  });

  test('a second year’s payment is', () => {
    const read = signOn(
      'a sign-on bonus of $40,000 payable within 30 days of your start date, and a second sign-on bonus of $25,000 on your first anniversary',
    );
    expect(read.map(({ amount, month }) => [amount, month])).toEqual([
      [40000, 0],
      [25000, 12],
    ]);
  });

  test('clawback', () => {
    const text =
      'a sign-on bonus of $25,000. You agree to repay the full amount if you leave within twelve (12) months of your start date.';
    expect(signOn(text)[0]?.clawbackMonths).toBe(12);
  });

  test.each([
    'a relocation bonus of $14,000',
    'a retention bonus of $30,000',
    'an initial "sign-on" option to purchase 50,000 shares',
    'May be eligible for a sign-on bonus.',
    '$450 referral bonus',
  ])('no sign-on: %s', (text) => {
    expect(signOn(text)).toEqual([]);
  });
});
