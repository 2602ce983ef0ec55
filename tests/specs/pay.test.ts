/** Which money is pay: the nearest words decide, and what is never pay stays out. */
import { describe, expect, test } from 'vitest';
import { pay, terms } from './_read.ts';

describe('never pay', () => {
  test.each([
    // The employer's capital and business.
    'We have raised over $118M from investors you know.',
    '$44M Series B led by a large fund',
    'Closed a €28 million Series A in 2025',
    'Our valuation has grown to $4.1 billion.',
    'We process more than $9B in payments annually',
    'Trusted by companies managing $2 trillion in assets',
    'Revenue of $310M+ and growing 40% a year',
    'Hit $11M ARR in 18 months',
    'You will own a $5M annual marketing budget',
    'Experience closing deals ($240K+ ACV)',
    'Carry an annual quota of $1.1M',
    'Average deal size of $72,000',
    'Our market is projected to hit $1.4T by 2030',
    'saving customers over $48 million a year',
    'a company with revenues of $10M-$90M',
    // Perks.
    '$1,400 annual learning stipend',
    '$1,900 home office setup budget',
    'Up to $5,250 per year in tuition reimbursement',
    '$140 monthly wellness stipend',
    '£45 per month towards gym membership',
    'a $70 monthly phone allowance',
    'Housing stipend of $1,900 per month for interns who relocate',
    'Coworking budget of up to $280 a month',
    'Remote setup: $90/month',
    'Salary packaging up to $15,900',
    'car allowance of $18,000',
    // Cover, savings and help.
    'Company-paid life insurance up to $500,000',
    'HSA with a $900 employer contribution',
    'Relocation assistance of up to $9,000',
    'a relocation bonus of $14,000',
    'severance equal to $45,000',
    'we will provide you with a $900,000 loan',
    'a retention bonus of $30,000',
    '$450 referral bonus for every hire',
    // Prices.
    'an exercise price of $7.40 per share',
    'closing share price of $30.75',
    'Application fee: $40',
    '$29 per month per user',
    '$90 gift card',
    // Counts that look like pay.
    '50k users and 200k requests per second',
    '10k stars, 150k downloads',
    'up to 350K QPS',
  ])('%s', (text) => {
    expect(pay(text)).toEqual([]);
  });
});

describe('pay among other money', () => {
  test.each<[string, string[]]>([
    ['The salary is $97,000. We have raised $31M to date.', ['97000 USD year']],
    ['Compensation: $161,000 - $192,000 + equity. Backed by $40M.', ['161000–192000 USD year']],
    ['In addition to a salary of $138,000 we provide a $2,100 learning budget.', ['138000 USD year']],
    ['Internship pays $46/hour plus a $2,900 monthly housing stipend', ['46 USD hour']],
    ['a stipend of $7,500 per month', ['7500 USD month']],
    ['$43/hr + housing stipend', ['43 USD hour']],
    ['$108k + bonus', ['108000 USD year']],
    ['$165-175k + Profit Share', ['165000–175000 USD year']],
    ['£68,500 with a joining bonus of £4,500', ['68500 GBP year', '4500 GBP']],
    ['$82,500 plus 12% superannuation', ['82500 AUD year']],
    ['REMOTE | $128–165k', ['128000–165000 USD year']],
    ['90k pro rata', ['90000 ? year']],
    ['Senior Engineer - Equity - 105k+ (based on experience)', ['≥105000 ? year']],
  ])('%s', (text, worth) => {
    expect(pay(text)).toEqual(worth);
  });
});

describe('what an amount is for', () => {
  test('each amount of one sentence goes to its own words', () => {
    const read = terms(
      'We offer a base salary of $184,000, a sign-on bonus of $22,000, an annual bonus target of $27,600 and RSUs worth $210,000 vesting over four years.',
    );
    expect(read.base.map(({ value }) => [value.min, value.basis])).toEqual([[184000, 'base']]);
    expect(read.signOn.map(({ value }) => value.amount)).toEqual([22000]);
    expect(read.bonus.map(({ value }) => value.amount)).toEqual([27600]);
    expect(read.equity.map(({ value }) => [value.kind, value.value, value.years])).toEqual([
      ['rsu', 210000, 4],
    ]);
  });

  test('words behind the amount count as well', () => {
    const read = terms(
      '$184,000 base\n$22,000 sign-on bonus\n$210,000 in restricted stock units over 4 years',
    );
    expect(read.base[0]?.value.min).toBe(184000);
    expect(read.signOn[0]?.value.amount).toBe(22000);
    expect(read.equity[0]?.value).toMatchObject({ kind: 'rsu', value: 210000 });
  });
});
