/** Base pay: one in an offer, several by zone in a posting, and never OTE, total or CTC. */
import { describe, expect, test } from 'vitest';
import { short, terms } from './_read.ts';

const bases = (text: string, reader = {}): string[] =>
  terms(text, { kind: 'posting', ...reader }).base.map(({ value }) =>
    [short(value), value.basis === 'base' ? null : value.basis, value.zone && `(${value.zone})`]
      .filter(Boolean)
      .join(' '),
  );

describe('offers', () => {
  test.each<[string, string]>([
    ['Your annual base salary will be $187,500, paid semi-monthly.', '187500 USD year'],
    ['Your starting salary will be £71,000 per annum.', '71000 GBP year'],
    ['Base Salary: €92.000 brutto per year', '92000 EUR year'],
    ['Salary\n$15,250\nper month', '15250 USD month'],
    [
      'You will be paid at an annual rate of One Hundred Ninety Thousand Dollars ($190,000).',
      '190000 USD year',
    ],
    ['BASIC SALARY\nUSD14,500 per month, paid on a 12 month basis', '14500 USD month'],
    ['We are offering you an annualized salary of $512,000 which will be paid bi-weekly.', '512000 USD year'],
    ['Fixed pay: INR 31,00,000 per annum', '3100000 INR year'],
  ])('%s', (text, worth) => {
    expect(terms(text).base.map(({ value }) => short(value))).toEqual([worth]);
  });

  test('the same pay in another period is kept beside it', () => {
    const [base] = terms(
      'You will receive a bi-weekly salary of $7,115.38, which annualizes to $185,000 a year.',
    ).base;
    expect(short(base?.value ?? ({} as never))).toBe('7115.38 USD biweek');
    expect(base?.value.alsoStated.map(short)).toEqual(['185000 USD year']);
  });

  test('one base: the surer words win over a later raise', () => {
    const text =
      'Your base salary will be $165,000. After six months it may be reviewed.\nYour car costs about $12,000 a year.';
    expect(terms(text).base.map(({ value }) => short(value))).toEqual(['165000 USD year']);
  });

  test.each([
    'Severance: nine months of your base salary.',
    'You may defer up to 25% of your salary.',
    'We are pleased to offer you the position.',
    'The company will lend you $900,000.',
  ])('no base: %s', (text) => {
    expect(terms(text).base).toEqual([]);
  });

  test('words far from a quote are found where they stand', () => {
    const text = 'Dear Ana,\nYour base salary will be $187,500 per year.';
    const [base] = terms(text).base;
    expect(text.slice(base?.span?.start, base?.span?.end)).toBe('$187,500 per year');
    expect(base?.quote).toBe('Your base salary will be $187,500 per year.');
  });
});

describe('several ranges', () => {
  test('zones by label in front', () => {
    expect(
      bases(
        'Zone A: USD $198,000 - USD $242,000\nZone B: USD $188,100 - USD $229,900\nZone C: USD $178,200 - USD $217,800',
      ),
    ).toEqual([
      '198000–242000 USD year (Zone A)',
      '188100–229900 USD year (Zone B)',
      '178200–217800 USD year (Zone C)',
    ]);
  });

  test('zones as sentences', () => {
    expect(
      bases(
        'California / New York: the pay range for this role is $186,500 - $251,000 per year.\nColorado / Washington: the pay range for this role is $168,000 - $226,000 per year.',
      ),
    ).toEqual([
      '186500–251000 USD year (California / New York)',
      '168000–226000 USD year (Colorado / Washington)',
    ]);
  });

  test('zones as bullets', () => {
    expect(
      bases(
        'Compensation\n• For Colorado-based hires: Estimated annual salary of $146,000 - $179,000\n• For Bay Area-based hires: Estimated annual salary of $171,000 - $209,000',
      ),
    ).toEqual([
      '146000–179000 USD year (Colorado-based hires)',
      '171000–209000 USD year (Bay Area-based hires)',
    ]);
  });

  test('the label on the line above', () => {
    expect(
      bases(
        'SF Bay Area and Seattle\nBase Pay Range $171,000.00 - 235,000.00 per year\nAll other cities\nBase Pay Range $139,000.00 - 191,000.00 per year',
      ),
    ).toEqual([
      '171000–235000 USD year (SF Bay Area and Seattle)',
      '139000–191000 USD year (All other cities)',
    ]);
  });

  test('currencies', () => {
    expect(bases('The target salary range is $134,000 - $149,000 USD / $167,500 - $186,000 CAD.')).toEqual([
      '134000–149000 USD year',
      '167500–186000 CAD year',
    ]);
  });

  test('levels', () => {
    expect(
      bases('Engineer I: $105,500 - $138,000 per year\nEngineer II: $121,000-$154,000 per year'),
    ).toEqual(['105500–138000 USD year (Engineer I)', '121000–154000 USD year (Engineer II)']);
  });

  test('a range stated twice is one', () => {
    expect(
      bases('$121,000 - $144,000\nAbout us\nThe base salary range for this position is $121,000 - $144,000.'),
    ).toEqual(['121000–144000 USD year']);
  });

  test('lowest to highest market is one range', () => {
    expect(
      bases(
        'The typical base pay range is USD $148,000 in the lowest geographic market and up to $177,000 per year in our highest.',
      ),
    ).toEqual(['148000–177000 USD year']);
  });
});

describe('more than base', () => {
  test.each<[string, string[]]>([
    ['$240,000 - $275,000 OTE (70/30 split)', ['240000–275000 USD year ote']],
    ['The range for this role is $175,000 - $205,000 OTE.', ['175000–205000 USD year ote']],
    ['OTE: £120,000', ['120000 GBP year ote']],
    ['Total compensation: $310,000', ['310000 USD year total']],
    ['CTC: 26 LPA', ['2600000 INR year ctc']],
    [
      'Level 3: $148,000 annual + variable (OTE $181,000)',
      ['148000 USD year (Level 3)', '181000 USD year ote (Level 3)'],
    ],
  ])('%s', (text, worth) => {
    expect(bases(text).map((base) => base.replace(/ \(annual.*/, ''))).toHaveLength(worth.length);
    expect(bases(text)[0]).toContain((worth[0] ?? '').split(' (')[0]);
  });

  const salesLine =
    'Base salary range: $150,000 - $190,000. For sales roles, the range provided is the role’s On Target Earnings ("OTE") range.';
  test('a page that says so for sales roles means its sales roles', () => {
    const title = [{ field: 'title', value: 'Enterprise Account Executive', path: 'title' }] as const;
    expect(terms(salesLine, { kind: 'posting', hints: [...title] }).base[0]?.value.basis).toBe('ote');
    expect(terms(salesLine, { kind: 'posting', title: 'Backend Engineer' }).base[0]?.value.basis).toBe(
      'base',
    );
  });
});

describe('structured pay', () => {
  const hint = (value: unknown) => ({
    field: 'pay' as const,
    value: JSON.stringify(value),
    path: 'JobPosting.baseSalary',
  });
  test('has no place in the text', () => {
    const [base] = terms('No figures here.', {
      kind: 'posting',
      hints: [hint({ min: 101000, max: 134000, currency: 'USD', period: 'YEAR', title: 'US' })],
    }).base;
    expect(base).toMatchObject({
      span: null,
      rule: 'structured-pay',
      value: { min: 101000, max: 134000, zone: 'US', period: 'year' },
    });
  });
  test.each(['', 'null', '[]', '{"min":"a"}', '{"min":0,"max":0}', '{'])(
    'nonsense is nothing: %s',
    (value) => {
      const hints = [{ field: 'pay' as const, value, path: 'x' }];
      expect(terms('No figures here.', { kind: 'posting', hints }).base).toEqual([]);
    },
  );
});

test('other jobs on the page are somebody else’s pay', () => {
  const text = `Backend Engineer\nThe salary range is $121,000 - $144,000.\n${'About the team. '.repeat(8)}\nSimilar jobs\nStaff Engineer $180,000 - $220,000`;
  expect(bases(text)).toEqual(['121000–144000 USD year']);
});

test('a page that is neither offer nor posting has no terms', () => {
  expect(terms('The salary is $121,000.', { kind: 'other' }).base).toEqual([]);
});

describe('lists whose later ranges lack the word', () => {
  test.each<[string, string[]]>([
    [
      'The base pay range depends on where you live.\nZone 1 (Berlin): €81,000 - €97,000\nZone 2 (Leipzig): €74,000 - €89,000',
      ['81000–97000 EUR year (Zone 1 (Berlin))', '74000–89000 EUR year (Zone 2 (Leipzig))'],
    ],
    [
      'US residents: $138,000 - $171,000 base + equity. Canada residents: C$119,000 - C$144,000.',
      ['138000–171000 USD year (US residents)', '119000–144000 CAD year (Canada residents)'],
    ],
    [
      'In California, the base salary ranges from $158,000 to $199,000. In New York, the range is $153,000 to $193,000.',
      ['158000–199000 USD year (California)', '153000–193000 USD year (New York)'],
    ],
  ])('%s', (text, worth) => {
    expect(bases(text)).toEqual(worth);
  });
});
