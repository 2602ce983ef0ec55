import { describe, expect, test } from 'vitest';
import { type Difference, differences } from '../../../lib/ledger/differences.ts';
import { amountWords, differenceWords, fieldWords } from '../../../lib/ledger/words.ts';
import type { Offer } from '../../../lib/worth/offer.ts';
import { equity, terms } from './_terms.ts';

const NAMES = { earlier: 'the mail', later: 'the letter' };

/** A difference as it is told, without the locale's finer points. */
const told = (found: Difference): string => {
  const amount = amountWords(found, 'en-US');
  const favours = found.favours ? ` (${found.favours})` : '';
  return `${fieldWords(found.field, found.index)}: ${differenceWords(found, NAMES, 'en-US')}${amount && ` ${amount}.`}${favours}`;
};

const between = (before: Partial<Offer>, after: Partial<Offer>): string[] =>
  differences(terms({ base: 200_000, ...before }), terms({ base: 200_000, ...after })).map(told);

const target = (pct: number) => ({ pct, amount: null, kind: 'target' }) as const;
const paid = (amount: number) => ({ pct: null, amount, kind: 'target' }) as const;
const rsu = (more = {}) => equity({ value: 240_000, years: 4, ...more });

describe('the mail, and then the letter', () => {
  test.each<[string, Partial<Offer>, Partial<Offer>, string[]]>([
    [
      'a smaller bonus',
      { bonus: target(0.15) },
      { bonus: target(0.1) },
      ['Bonus: The letter says 10%; the mail said 15%. 5 percentage points less. (before)'],
    ],
    [
      'a bonus no longer mentioned',
      { bonus: target(0.15) },
      {},
      [
        'Bonus: No longer mentioned. The mail said 15%. (before)',
        'Kind of bonus: No longer mentioned. The mail said a target.',
      ],
    ],
    [
      'a target that became discretionary',
      { bonus: target(0.1) },
      { bonus: { pct: 0.1, amount: null, kind: 'discretionary' } },
      ['Kind of bonus: The letter says at their discretion; the mail said a target.'],
    ],
    [
      'a bonus in percent that became a sum',
      { bonus: target(0.1) },
      { bonus: paid(18_000) },
      ['Bonus: The letter says $18,000 a year; the mail said 10%. $2,000 less. (before)'],
    ],
    [
      'a fixed sum is another term than the percentage that makes it today',
      { bonus: target(0.1) },
      { bonus: paid(20_000) },
      ['Bonus: The letter says $20,000 a year; the mail said 10%.'],
    ],
    [
      'more base',
      {},
      { base: 215_000 },
      ['Base: The letter says $215,000 a year; the mail said $200,000 a year. $15,000 more. (after)'],
    ],
    [
      'a thirteenth salary that is gone',
      { base: 8_000, payPeriod: 'month', instalments: 13 },
      { base: 8_000, payPeriod: 'month', instalments: 12 },
      ['Payments a year: The letter says 12; the mail said 13. 1 less. (before)'],
    ],
    ['the same base by the month, rounded to cents', {}, { base: 16_666.67, payPeriod: 'month' }, []],
    [
      'less base by the month',
      {},
      { base: 16_000, payPeriod: 'month' },
      ['Base: The letter says $16,000 a month; the mail said $200,000 a year. $8,000 less. (before)'],
    ],
    [
      'another currency: nothing is subtracted',
      {},
      { currency: 'CAD' },
      [
        'Currency: The letter says CAD; the mail said USD.',
        'Base: The letter says CA$200,000 a year; the mail said $200,000 a year.',
      ],
    ],
    [
      'a currency that is only stated now',
      { currency: null },
      {},
      ['Currency: The letter says USD. It was not mentioned before.'],
    ],
    [
      'a smaller grant over more years',
      { equity: rsu() },
      { equity: rsu({ value: 200_000, years: 5 }) },
      [
        'Grant: The letter says $200,000 in all; the mail said $240,000 in all. $40,000 less. (before)',
        'Vesting: The letter says 5 years; the mail said 4 years. 1 year more.',
      ],
    ],
    [
      'the same grant, stated by the year',
      { equity: rsu() },
      { equity: rsu({ value: 60_000, perYear: true }) },
      [],
    ],
    [
      'a grant that counts units now',
      { equity: rsu() },
      { equity: equity({ units: 1800, years: 4 }) },
      [
        'Grant: No longer mentioned. The mail said $240,000 in all. (before)',
        'Units granted: The letter says 1,800. It was not mentioned before. (after)',
      ],
    ],
    [
      'options in place of stock',
      { equity: rsu() },
      { equity: rsu({ kind: 'options' }) },
      ['Kind of equity: The letter says options; the mail said RSUs.'],
    ],
    [
      'another schedule and cliff',
      { equity: rsu({ schedule: [0.25, 0.25, 0.25, 0.25], cliffMonths: 12 }) },
      { equity: rsu({ schedule: [0.1, 0.2, 0.3, 0.4], cliffMonths: 18 }) },
      [
        'Vesting by year: The letter says 10% / 20% / 30% / 40%; the mail said 25% / 25% / 25% / 25%.',
        'Cliff: The letter says 18 months; the mail said 12 months. 6 months more. (before)',
      ],
    ],
    [
      'a sign-on with a clawback that nobody spoke of',
      { signOn: [{ amount: 20_000, month: 0, clawbackMonths: null }] },
      { signOn: [{ amount: 20_000, month: 0, clawbackMonths: 24 }] },
      ['Sign-on to be paid back within: The letter says 24 months. It was not mentioned before. (before)'],
    ],
    [
      'a clause that takes all of it',
      { signOn: [{ amount: 20_000, month: 0, clawbackMonths: 12, clawback: 'pro-rata' }] },
      { signOn: [{ amount: 20_000, month: 0, clawbackMonths: 12, clawback: 'full' }] },
      ['How sign-on is paid back: The letter says all of it; the mail said less for each month worked.'],
    ],
    [
      'a second grant, later grants only at their discretion, and money for moving',
      { equity: rsu(), refresher: { value: 50_000, month: 12, years: 4, promised: true } },
      {
        equity: rsu(),
        grants: [equity({ units: 500 })],
        refresher: { value: 50_000, month: 12, years: 4, promised: false },
        relocation: { amount: 8_000, clawbackMonths: null },
      },
      [
        'Kind of equity (2): The letter says RSUs. It was not mentioned before.',
        'Units granted (2): The letter says 500. It was not mentioned before. (after)',
        'Later grants promised: The letter says no; the mail said yes.',
        'Relocation: The letter says $8,000. It was not mentioned before. (after)',
      ],
    ],
    [
      'pension and cost to company',
      { pension: { pct: 0.05, amount: null } },
      {
        pension: { pct: 0.03, amount: null },
        ctc: { total: 300_000, basic: null, providentFund: null, gratuity: null, gratuityInside: null },
      },
      [
        'Pension from the employer: The letter says 3%; the mail said 5%. 2 percentage points less. (before)',
        'Cost to company: The letter says $300,000. It was not mentioned before.',
      ],
    ],
    [
      'a sign-on parted in two',
      { signOn: [{ amount: 40_000, month: 0, clawbackMonths: null }] },
      {
        signOn: [
          { amount: 20_000, month: 12, clawbackMonths: null },
          { amount: 20_000, month: 0, clawbackMonths: null },
        ],
      },
      [
        'Sign-on: The letter says $20,000; the mail said $40,000. $20,000 less. (before)',
        'Sign-on (2): The letter says $20,000. It was not mentioned before. (after)',
        'Sign-on paid after (2): The letter says 12 months. It was not mentioned before. (before)',
      ],
    ],
    [
      'title, level, place, start and reply-by',
      {
        role: 'Senior ML Engineer',
        level: 'L5',
        place: 'London',
        startDate: '2026-05-01',
        deadline: '2026-03-20',
      },
      { role: 'ML Engineer', level: ['L4', 'L5'], place: 'Leeds', startDate: '2026-06-01' },
      [
        'Title: The letter says ML Engineer; the mail said Senior ML Engineer.',
        'Level: The letter says L4 / L5; the mail said L5.',
        'Place: The letter says Leeds; the mail said London.',
        'Start: The letter says June 1, 2026; the mail said May 1, 2026.',
        'Reply by: No longer mentioned. The mail said March 20, 2026.',
      ],
    ],
    ['the same employer by its legal name', { company: 'Cloudflare' }, { company: 'Cloudflare, Inc.' }, []],
    [
      'another employer of the group',
      { company: 'Small Shop' },
      { company: 'Small Shop Services' },
      ['Employer: The letter says Small Shop Services; the mail said Small Shop.'],
    ],
    ['the same words in other capitals', { role: 'ML/AI Engineer' }, { role: 'ML / AI engineer' }, []],
    [
      'rupees',
      { currency: 'INR', base: 5_200_000 },
      { currency: 'INR', base: 4_900_000 },
      ['Base: The letter says ₹49 lakh a year; the mail said ₹52 lakh a year. ₹3 lakh less. (before)'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(between(before, after)).toEqual(expected);
  });
});
