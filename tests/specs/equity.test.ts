/** Grants: how many, of what, worth what, vesting how; and numbers of shares that nobody grants. */
import { describe, expect, test } from 'vitest';
import { terms } from './_read.ts';

const grants = (text: string) => terms(text).equity.map(({ value }) => value);

describe('by number', () => {
  test.each<[string, object]>([
    [
      'You will be granted an option to purchase 240,000 shares of Common Stock, vesting over four years.',
      { kind: 'options', units: 240000, years: 4 },
    ],
    ['We will recommend a stock option grant of 85,000 shares.', { kind: 'options', units: 85000 }],
    ['Equity: 42,000 ISOs, 4 year vest with a 1 year cliff.', { kind: 'options', units: 42000 }],
    [
      'you will be granted 90,000 options to purchase shares of the Company',
      { kind: 'options', units: 90000 },
    ],
    [
      'a one-time grant of 2,800 Acme Restricted Stock Units (RSUs), vesting 33% per year',
      { kind: 'rsu', units: 2800, years: 3 },
    ],
    ['You will receive 4,200 RSUs vesting 25% annually.', { kind: 'rsu', units: 4200, years: 4 }],
    [
      'You will receive 5,500 restricted shares of Acme, Inc. stock.',
      { kind: 'restricted-stock', units: 5500 },
    ],
    [
      'an award of 1,900 restricted stock units with a vesting period of three (3) years',
      { kind: 'rsu', units: 1900, years: 3 },
    ],
    ['You will be awarded a grant of 11,500 performance shares.', { kind: 'units', units: 11500 }],
    ['an employee stock option in the amount of 180,000\nshares.', { kind: 'options', units: 180000 }],
    [
      'an option to purchase 175,000 (post-split) shares of the Company’s common stock',
      { kind: 'options', units: 175000 },
    ],
  ])('%s', (text, grant) => {
    expect(grants(text)[0]).toMatchObject(grant);
  });

  test('pay in the sentence before is no count of what is granted after it', () => {
    const text =
      'Your base salary will be 205,000 per year.\nYou will receive restricted stock units (RSUs) with a value of $240,000, vesting over 4 years.';
    expect(grants(text).map(({ units, value }) => [units, value])).toEqual([[null, 240000]]);
  });

  test('a cliff can be said as the first months of the person', () => {
    const text =
      'RSUs with a value of $240,000, vesting over 4 years: one quarter after your first twelve months, and the rest in equal quarterly parts.';
    expect(grants(text)[0]).toMatchObject({ value: 240000, years: 4, cliffMonths: 12 });
  });

  test('a grant that vests in annual parts is stated in total', () => {
    const text =
      'You will receive RSUs to the value of £120,000, vesting in equal annual parts over four years.';
    expect(grants(text)[0]).toMatchObject({ value: 120000, years: 4, perYear: false });
  });

  test('several grants stay several, the first is the main one', () => {
    expect(
      grants(
        'The Board will grant you options to purchase 95,000 shares of Common Stock, and a grant of 48,000 shares of restricted stock.',
      ).map(({ kind, units }) => [kind, units]),
    ).toEqual([
      ['options', 95000],
      ['restricted-stock', 48000],
    ]);
  });

  test.each([
    'The company has 12,000,000 shares outstanding.',
    'He sold 40,000 shares last year.',
    'Our 2013 Equity Incentive Plan',
    'We value diversity, equity and inclusion.',
    'You are eligible to join our staff stock option plan.',
  ])('no grant: %s', (text) => {
    expect(grants(text)).toEqual([]);
  });
});

describe('by value', () => {
  test.each<[string, object]>([
    [
      '$228,000 in RSUs over 4 years',
      { kind: 'rsu', value: 228000, currency: 'USD', years: 4, perYear: false },
    ],
    [
      'RSUs valued at £96,000, vesting quarterly over four years',
      { kind: 'rsu', value: 96000, currency: 'GBP', years: 4, frequency: 'quarter' },
    ],
    [
      'We will also grant you $900,000 worth of Acme, Inc. restricted stock.',
      { kind: 'restricted-stock', value: 900000 },
    ],
    [
      'you will be granted incentive stock options to purchase $215,000 of Acme’s common stock',
      { kind: 'options', value: 215000 },
    ],
    ['An equity grant of ₹44 lakh vests over 4 years', { value: 4400000, currency: 'INR', years: 4 }],
  ])('%s', (text, grant) => {
    expect(grants(text)[0]).toMatchObject(grant);
  });

  test('units and their value are one grant', () => {
    expect(grants('You will receive 1,800 RSUs with a total value of $234,000.')).toMatchObject([
      { kind: 'rsu', units: 1800, value: 234000 },
    ]);
  });
});

describe('vesting', () => {
  test.each<[string, object]>([
    ['4,000 RSUs, vesting 40/30/20/10', { schedule: [0.4, 0.3, 0.2, 0.1], years: 4 }],
    [
      'You will receive 4,000 RSUs. 5% vests in year one, 15% in year two, 40% in year three and 40% in year four.',
      { schedule: [0.05, 0.15, 0.4, 0.4] },
    ],
    [
      'You will receive 4,000 RSUs, 25% of which vest after one year and the rest monthly over the next 36 months.',
      { cliffMonths: 12, frequency: 'month' },
    ],
    [
      'Your 4,000 RSUs award vests over four years with a one-year cliff, then quarterly.',
      { years: 4, cliffMonths: 12, frequency: 'quarter' },
    ],
    [
      'an option to purchase 40,000 shares; 1/48th of the shares will vest each month',
      { years: 4, frequency: 'month' },
    ],
    [
      'an option to purchase 40,000 shares, vesting one-third per year over the three years following the grant',
      { years: 3, frequency: 'year' },
    ],
    [
      'an option to purchase 40,000 shares. Vesting will be 20% for each year over a total of five years.',
      { years: 5 },
    ],
  ])('%s', (text, vesting) => {
    expect(grants(text)[0]).toMatchObject(vesting);
  });

  test.each([
    'RSUs with a value of $240,000, vesting over 4 years: one quarter after twelve months, the rest in equal quarterly parts.',
    'RSUs worth $240,000, which vest over four years, 25% on each anniversary of your joining date.',
    '4,000 RSUs, vesting ratably over four years',
    'an option to purchase 40,000 shares; 1/48th of the shares will vest each month',
  ])('the same share each year is a schedule that the letter states: %s', (text) => {
    expect(grants(text)[0]).toMatchObject({ years: 4, schedule: [0.25, 0.25, 0.25, 0.25] });
  });

  test.each([
    ['4,000 RSUs vesting over four years', null],
    [
      '4,000 RSUs, vesting over 4 years: 50% after the first year, the rest in equal monthly instalments.',
      [0.5, 0.1667, 0.1667, 0.1667],
    ],
    ['4,000 RSUs, vesting over 4 years: 40% in the first year and 20% a year after it', [0.4, 0.2, 0.2, 0.2]],
  ])('other shares are a schedule only where they close: %s', (text, schedule) => {
    expect(grants(text)[0]).toMatchObject({ years: 4, schedule });
  });

  test('how often the salary is paid, a row above, is not how often the grant vests', () => {
    expect(
      grants(
        'Salary\t£98,000 per annum, paid monthly in arrears\nShare award\tRSUs to the value of £120,000, vesting in equal annual parts over four years\nPension\tpaid monthly',
      )[0],
    ).toMatchObject({ years: 4, frequency: 'year', schedule: [0.25, 0.25, 0.25, 0.25] });
  });
});

describe('labels and their values', () => {
  test.each<[string, object]>([
    [
      'Stock options\t12,500, vesting over four years with a one-year cliff',
      { kind: 'options', units: 12500, years: 4, cliffMonths: 12 },
    ],
    ['RSUs: 3,400', { kind: 'rsu', units: 3400 }],
    ['- RSUs: $198,000 over 4 years', { kind: 'rsu', value: 198000, years: 4 }],
    [
      '25,500 shares of restricted stock which vest in three equal annual installments will be granted to you',
      { kind: 'restricted-stock', years: 3 },
    ],
  ])('%s', (text, grant) => {
    expect(grants(text)[0]).toMatchObject(grant);
  });
});

describe('other ways', () => {
  test('a part of the company', () => {
    expect(terms('$120-140k + 1-1.5% equity', { kind: 'posting' }).equity[0]?.value.ofCompany).toBeCloseTo(
      0.0125,
    );
  });
  test('a price a share belongs to the grant', () => {
    expect(
      grants('An option to purchase 40,000 shares at an exercise price of $2.15 per share.')[0]?.price,
    ).toEqual({ amount: 2.15, kind: 'strike', currency: 'USD' });
  });
  test('promised without a number', () => {
    expect(terms('This role is eligible for equity grants.', { kind: 'posting' }).equity[0]).toMatchObject({
      certainty: 'implied',
      value: { units: null, value: null },
    });
  });
});
