/** Everything a letter says about money reaches the offer: payments, absences, totals, conditions, tables. */
import { describe, expect, test } from 'vitest';
import { terms } from './_read.ts';

const grants = (text: string) => terms(text).equity.map(({ value }) => value);
const signOns = (text: string) => terms(text).signOn.map(({ value }) => [value.amount, value.month]);
const bonus = (text: string) => terms(text).bonus.map(({ value }) => value);
const bases = (text: string, kind: 'offer' | 'posting' = 'offer') =>
  terms(text, { kind })
    .base.filter(({ value }) => value.basis === 'base')
    .map(({ value }) => [value.min, value.max, value.currency, value.period]);

describe('payments for joining', () => {
  test.each<[string, (number | null)[][]]>([
    [
      'A sign-on bonus of $40,000, half with your first payroll and half on your first anniversary.',
      [
        [20000, 0],
        [20000, 12],
      ],
    ],
    [
      'Sign-on: $25,000 in your first paycheck and $15,000 after 12 months.',
      [
        [25000, 0],
        [15000, 12],
      ],
    ],
    [
      'You will receive a signing bonus of $30,000 in two equal instalments, on joining and after one year.',
      [
        [15000, 0],
        [15000, 12],
      ],
    ],
    ['A one-time sign-on bonus of $18,000 is paid with your first payroll.', [[18000, 0]]],
  ])('%s', (text, payments) => {
    expect(signOns(text)).toEqual(payments);
  });
});

describe('percentages of another payment are no bonus', () => {
  test.each([
    'Base salary $180,000. Signing bonus of $15,000. If you resign within 24 months you must repay the full 100% of the signing bonus.',
    'Base salary $180,000. Your relocation bonus is $10,000; 100% of the bonus is repayable on leaving within twelve months.',
    'Base salary $150,000. Sign-on bonus $20,000, of which 50% is clawed back if you leave in year two.',
    'Base salary $150,000. We refund 100% of your moving bonus on receipt.',
    'Base salary $150,000. Welcome bonus of $9,000; leavers within a year pay back 75% of it.',
  ])('%s', (text) => {
    expect(bonus(text).filter(({ pct }) => pct !== null)).toEqual([]);
  });

  test('a target beside them stays one', () => {
    const text =
      'Base salary $180,000 and a target bonus of 15% of base salary. The signing bonus of $15,000 is repayable in full.';
    expect(bonus(text)).toMatchObject([{ pct: { max: 0.15 } }]);
  });
});

describe('what is not base', () => {
  test.each<[string, 'offer' | 'posting']>([
    ['We went from $1M to nine figures in revenue in a year.', 'posting'],
    ['You will drive $500K plus land-and-expand motions.', 'posting'],
    ['Transport compensation - 300 euros net per month.', 'posting'],
    ['Meal compensation: €180 per month.', 'posting'],
    ['The on-target earnings (OTE) pay range for this role is $180,000 - $310,000.', 'posting'],
    [
      'The total cash salary range for this position, inclusive of the potential bonus, is $115,900 to $156,700.',
      'posting',
    ],
    ['Stocks: USD 95,000 over 4 years', 'offer'],
    ['Shares worth USD 95,000 over four years', 'offer'],
    ['We grew from $2M to $40M in revenue.', 'posting'],
  ])('%s', (text, kind) => {
    expect(bases(text, kind)).toEqual([]);
  });

  test('a total is no bonus either', () => {
    const text =
      'The total cash salary range for this position, inclusive of the potential bonus, is $115,900 to $156,700.';
    expect(terms(text, { kind: 'posting' }).bonus).toEqual([]);
  });
});

describe('base among other money', () => {
  test.each<[string, 'offer' | 'posting', unknown[]]>([
    [
      'Base: 56 L\nStocks: USD 95,000 over 4 years\nJoining bonus: 4 L',
      'offer',
      [5600000, 5600000, 'INR', 'year'],
    ],
    [
      'Fixed: $156,000\nStocks: $95,000 over 4 years\nSign on: $10,000',
      'offer',
      [156000, 156000, 'USD', 'year'],
    ],
    [
      'Monthly pay of 5,000 USD, made up of 3,000 USD base, 1,200 USD attendance bonus and 800 USD performance pay.',
      'posting',
      [3000, 3000, 'USD', 'month'],
    ],
    ['Salary: $94,528 - $111,507 + 14% superannuation', 'posting', [94528, 111507, 'AUD', 'year']],
    ['Salary: $120,000 plus KiwiSaver', 'posting', [120000, 120000, 'NZD', 'year']],
    [
      'The minimum salary under the collective agreement amounts to €31,514 gross per year; actual salaries are higher.',
      'posting',
      [31514, null, 'EUR', 'year'],
    ],
    ['This is a 30 CAD/hour contract rate, 16 hours per week minimum.', 'posting', [30, 30, 'CAD', 'hour']],
    ["Stipend: CHF 1'500.00 / gross per month (100%)", 'posting', [1500, 1500, 'CHF', 'month']],
    ['Salary range: £52,845 â€“ £61,466 per annum', 'posting', [52845, 61466, 'GBP', 'year']],
  ])('%s', (text, kind, base) => {
    expect(bases(text, kind)).toEqual([base]);
  });

  test('a number in a line of its own counts nothing of the next', () => {
    const read = grants('Fixed salary: 5600000 INR\nShares worth USD 95,000 over four years');
    expect(read).toMatchObject([{ units: null, value: 95000, currency: 'USD', years: 4 }]);
  });
});

describe('beside pay', () => {
  test('pension of the employer and of the employee', () => {
    expect(terms('Salary £60,000. Pension: we contribute 8%, you contribute 5%.').pension?.value).toEqual({
      pct: 0.08,
      employee: 0.05,
    });
  });

  test.each<[string, number]>([
    ["Monatslohn: CHF 8'370 brutto, 13 Monatslöhne.", 13],
    ['Sueldo bruto anual de 42.000 € en 14 pagas.', 14],
    ['Salaris € 4.200 × 13,92 per jaar.', 13.92],
    ['Salary of CHF 120,000 gross, paid in 13 instalments.', 13],
  ])('%s', (text, count) => {
    expect(terms(text).instalments?.value).toBe(count);
  });

  test('what is not there is said', () => {
    const { absent } = terms(
      'Base salary $120,000. There is no equity and you are not eligible for a bonus.',
    );
    expect(Object.keys(absent ?? {}).sort()).toEqual(['bonus', 'equity']);
  });

  test.each([
    'Bonus: none\nBase salary: $100,000',
    'Das Gehalt beträgt 70.000 € im Jahr, ohne variable Vergütung und ohne Zulagen.',
  ])('%s', (text) => {
    expect(terms(text).absent?.bonus?.value).toBe(true);
  });

  test('conditions are those of the offer, not of the grant', () => {
    const text =
      'This offer is contingent on a background check and satisfactory references. Subject to board approval you will be granted 4,000 RSUs.';
    expect(terms(text).conditions?.map(({ value }) => value)).toEqual(['background check', 'references']);
  });

  test('printed totals', () => {
    const text = 'Base salary $150,000. Your total first-year compensation is $215,000.';
    expect(terms(text).totals?.map(({ value }) => value)).toMatchObject([
      { amount: 215000, what: 'first-year' },
    ]);
  });

  test('prices of a share', () => {
    const text =
      'Options to purchase 20,000 shares at a strike price of $1.20 per share; the 409A is $1.10 per share, the last round was priced at $4.00 per share.';
    expect(grants(text)[0]?.prices).toMatchObject({
      strike: { amount: 1.2 },
      fair: { amount: 1.1 },
      round: { amount: 4 },
    });
  });
});

describe('pay tables', () => {
  const TABLE =
    'Annexure A\nComponent\tMonthly\tYearly\nBasic\t30,000\t3,60,000\nHRA\t12,000\t1,44,000\nSpecial allowance\t8,000\t96,000\n';
  test('rows are components, and the total holds them', () => {
    const read = terms(`Your CTC is ₹6,00,000.\n\n${TABLE}Total\t50,000\t6,00,000\n`);
    expect(read.components?.map(({ value }) => [value.name, value.amount])).toEqual([
      ['Basic', 360000],
      ['HRA', 144000],
      ['Special allowance', 96000],
    ]);
    expect(read.remarks.filter(({ code }) => code === 'table-sum')).toEqual([]);
  });

  test('a total that its rows do not make is remarked', () => {
    const read = terms(`Your CTC is ₹6,50,000.\n\n${TABLE}Total\t54,166\t6,50,000\n`);
    expect(read.remarks.map(({ code }) => code)).toContain('table-sum');
  });
});

describe('days', () => {
  const mail = (text: string, date: string) =>
    terms(text, { hints: [{ field: 'date', value: date, path: 'date' }] });
  test.each<[string, string, string]>([
    ['Feb 25, 2026, 9:52 AM', 'Please accept by Friday.', '2026-02-27'],
    ['Mon, 2 Mar 2026 at 14:05', 'Please let us know within five business days.', '2026-03-09'],
    ['25 févr. 2026', 'Please sign and return this offer by the 16th.', '2026-03-16'],
  ])('%s: %s', (date, text, day) => {
    expect(mail(text, date).deadline?.value).toBe(day);
  });

  test.each<[string, string]>([
    ['Start: Oct 20, 2026', '2026-10-20'],
    ['Wir freuen uns auf Sie und Ihr Wissen.\nEintritt: 1. Juli 2026', '2026-07-01'],
    ['Le salarié est engagé à compter du 1er décembre 2026.', '2026-12-01'],
    ['De bediende treedt in dienst op 1 maart 2026.', '2026-03-01'],
    [
      'Nos alegra que te unas al equipo con una oferta como esta. La incorporación sería el 2 de junio de 2026.',
      '2026-06-02',
    ],
    ['Please report on Monday, October 26, 2026 at 8:15 a.m.', '2026-10-26'],
  ])('%s', (text, day) => {
    expect(terms(text).startDate?.value).toBe(day);
  });
});
