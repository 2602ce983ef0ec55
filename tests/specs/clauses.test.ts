/** What the clause around an amount says: its heading, another employer's pay, rows of a list, wrapped figures. */
import { describe, expect, test } from 'vitest';
import { terms } from './_read.ts';

const base = (text: string) => terms(text).base.map(({ value }) => value.max ?? value.min);
const signOn = (text: string) => terms(text).signOn.map(({ value }) => value.amount);
const bonus = (text: string) => terms(text).bonus.map(({ value }) => value.amount ?? value.pct?.max);
const units = (text: string) => terms(text).equity.map(({ value }) => value.units);

describe('headings', () => {
  test('a clause pays what its heading names', () => {
    const text =
      'SALARY. Your salary will be $210,000 per year.\n\nSIGNING BONUS. In recognition of what you forgo elsewhere, the Company will pay you $45,000 within thirty days.';
    expect(base(text)).toEqual([210000]);
    expect(signOn(text)).toEqual([45000]);
  });

  test('money of an insurance, a loan or a severance clause is no pay', () => {
    const text =
      '1. Salary. $210,000 per annum.\n2. Insurance. Term life cover of two times salary to a maximum of $400,000.\n3. Severance. If you are let go, $210,500 over twelve months.';
    expect(base(text)).toEqual([210000]);
  });
});

describe('another job’s pay', () => {
  test.each([
    'Salary. $300,000 per annum. Your compensation at your prior employer consisted of a salary of $280,000 and a bonus of $90,000.',
    'Base salary: $300,000 (up from $280,000).',
    'Your base salary will be $300,000. Your last drawn package as declared: salary $280,000.',
  ])('%s', (text) => {
    expect(base(text)).toEqual([300000]);
    expect(bonus(text)).toEqual([]);
  });

  test('what makes up for it is the offer’s own', () => {
    const text =
      'Salary: $300,000. For the bonus you lose with your prior employer, you will be paid a sign-on award of $60,000.';
    expect(signOn(text)).toEqual([60000]);
  });
});

describe('figures', () => {
  test('wrapped inside a figure', () => {
    expect(base('You will be paid a salary at an annual rate of ($310,\n000), subject to review.')).toEqual([
      310000,
    ]);
  });

  test('rows with dotted leaders are rows', () => {
    const text =
      'rate of pay ....... $33.00 / hr (approx. $68,640 annually)\nbonus ........ up to $1,500 per quarter';
    expect(bonus(text)).toEqual([1500]);
  });

  test('months, days and achievement are counts of something else', () => {
    expect(
      units('You will repay it if you resign within 24 months.\nStock Options: 500,000, ten-year term'),
    ).toEqual([500000]);
    expect(units('We grant you equity after 60 days, employee share plan included.')).not.toContain(60);
    expect(bonus('Variable pay (at 100% of quota) is described in the plan.')).toEqual([]);
    expect(
      bonus('You are eligible for a bonus.\nShare purchase plan (we match 35% up to 6% of earnings)'),
    ).toEqual([]);
  });

  test('a meal card is no bonus, a budget is no pay', () => {
    expect(bonus('Competitive pay, with a bonus on top\nSwile card (€9/day)')).toEqual([]);
    const pay = terms('Manage a €120k yearly tooling budget', { kind: 'posting' }).base;
    expect(pay).toEqual([]);
  });

  test('labels broken over two lines', () => {
    const text =
      'Annual\nBase Salary\t$\t365,000\nSigning\nBonus\t$\t100,000\nRestricted\nShares\t20,000\nStock\nOptions\t75,000\nThe restricted shares and stock options vest 25% a year.';
    expect(base(text)).toEqual([365000]);
    expect(signOn(text)).toEqual([100000]);
    expect(units(text)).toEqual([20000, 75000]);
  });

  test('how long one may wait to exercise is not how long it vests', () => {
    const { equity } = terms('- 95,000 options, 4 yr vest / 1 yr cliff, 10 yr exercise window');
    expect(equity[0]?.value.years).toBe(4);
  });

  test('a paid test is not the pay of the job', () => {
    const text = 'Quill | Engineer | REMOTE | $190,000 - $240,000 |\nOne call, one work sample (paid $750).';
    expect(terms(text, { kind: 'posting' }).base.map(({ value }) => [value.min, value.max])).toEqual([
      [190000, 240000],
    ]);
  });

  test.each([
    '€3,000 for your desk\n€1,200/year for books and courses',
    'Salary: competitive. £250 annual dental allowance',
    'You manage accounts worth $50,000 to $250,000',
  ])('no pay: %s', (text) => {
    expect(terms(text, { kind: 'posting' }).base).toEqual([]);
  });
});
