/** The `compare` command, on files as a person would give them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareCommand } from '../../../cli/compare.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'compare-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: string | object): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify({ offer: content }));
  return path;
}

const cloudflare = {
  company: 'Cloudflare',
  role: 'Senior ML/AI Engineer',
  level: 'L5',
  place: 'San Francisco',
  currency: 'USD',
  payPeriod: 'year',
  base: 205_000,
  bonus: { pct: 15 },
  equity: { kind: 'rsu', value: 240_000, years: 4 },
};
const confluent = {
  company: 'Confluent',
  currency: 'GBP',
  payPeriod: 'year',
  base: 120_000,
  equity: { kind: 'options', units: 10_000, price: 12, strike: 2, years: 4 },
};
const mail = (bonus: string): string => `Dear Sam,

we are delighted to offer you the position of Senior ML/AI Engineer at Cloudflare, in our San Francisco office.

Your base salary will be $205,000 per year.

Your target annual bonus is ${bonus} of your base salary.

You will receive restricted stock units (RSUs) with a value of $240,000, vesting over 4 years.

Kind regards,
Priya Raman, Cloudflare
`;

const RATE = 'GBP USD 1.25 2026-03-01';

async function json(...args: string[]) {
  const { out, errors, code } = await compareCommand(['--json', ...args]);
  expect([errors, code]).toEqual([[], 0]);
  return JSON.parse(out[0] ?? '');
}

describe('--json', () => {
  test('amounts by offer, group and part; converted and ranked at the rate given', async () => {
    const files = [fileOf('a.json', cloudflare), fileOf('b.json', confluent)];
    const told = await json(...files, '--currency', 'usd', '--rate', RATE);
    expect(told.offers[0]).toMatchObject({
      file: files[0],
      name: 'Cloudflare',
      converted: null,
      claimed: null,
    });
    // 205,000 + 15% + 240,000 ÷ 4
    expect(told.offers[0].amounts.recurring).toEqual({
      base: 205_000,
      bonus: 30_750,
      grant: 60_000,
      total: 295_750,
    });
    // 10,000 × (12 − 2) is claimed; it cannot be sold
    expect(told.offers[1].amounts.fourYears.total).toBe(480_000);
    expect(told.offers[1].claimed.fourYears.total).toBe(725_000);
    expect(told.offers[1].converted.fourYears.total).toBe(600_000);
    expect(told.offers[1].beside).toBeNull();
    expect(told.rankings.recurring.order.map(({ offer }: { offer: number }) => offer)).toEqual([1, 2]);
    expect(told.rates).toEqual([{ from: 'GBP', to: 'USD', value: 1.25, date: '2026-03-01' }]);
    const { total } = told.derivations.offers[1].converted.recurring;
    expect(total).toMatchObject({ rule: 'converted', inputs: { rate: { origin: { date: '2026-03-01' } } } });
  });

  test('without a rate no order, and nothing converted', async () => {
    const files = [fileOf('a.json', cloudflare), fileOf('b.json', confluent)];
    const plain = await json(...files);
    expect(plain).toMatchObject({
      currency: null,
      rankings: { year1: { order: null, why: 'no-currency-chosen' } },
    });
    const asked = await json(...files, '--currency', 'GBP');
    expect(asked).toMatchObject({
      lacking: ['USD'],
      rankings: { year1: { why: 'rate-missing', offers: [1] } },
    });
    expect(asked.offers[0].converted.recurring.total).toBeNull();
  });

  test('letters of one employer are told apart, with the words of both', async () => {
    const told = await json(fileOf('mail.txt', mail('15%')), fileOf('letter.txt', mail('10%')));
    expect(told.revisions).toEqual([
      {
        employer: 'Cloudflare',
        earlier: 'mail.txt',
        later: 'letter.txt',
        differences: [
          {
            field: 'bonus',
            index: 0,
            change: 'changed',
            before: '15%',
            after: '10%',
            by: -0.05,
            favours: 'before',
            quotes: {
              before: 'Your target annual bonus is 15% of your base salary.',
              after: 'Your target annual bonus is 10% of your base salary.',
            },
            text: 'Bonus: letter.txt says 10%; mail.txt said 15%. 5 percentage points less',
          },
        ],
      },
    ]);
  });
});

test('as text: a table, the order or why there is none, and what changed', async () => {
  const files = [
    fileOf('mail.txt', mail('15%')),
    fileOf('letter.txt', mail('10%')),
    fileOf('b.json', confluent),
  ];
  const { out } = await compareCommand([...files, '--currency', 'USD', '--rate', RATE]);
  const text = out.join('\n');
  expect(text).toMatch(
    /^A year, recurring +\$295,750 +\$285,500 +\$150,000 \(£120,000, \$181,250 claimed\)$/m,
  );
  expect(text).toContain('1 GBP = 1.25 USD, your rate of March 1, 2026');
  expect(text).toContain('1. Cloudflare (');
  expect(text).toContain('Cloudflare: letter.txt against mail.txt');
  expect(text).toContain('    “Your target annual bonus is 10% of your base salary.”');
  expect(text).toContain('The level at Confluent: its equal at Cloudflare is not stated in any guide here.');
  const bare = await compareCommand([files[0] ?? '', files[2] ?? '']);
  expect(bare.out[0]?.match(/No order is given/g)).toHaveLength(1);
});

test('the same letter twice differs in nothing', async () => {
  const { out } = await compareCommand([fileOf('one.txt', mail('15%')), fileOf('two.txt', mail('15%'))]);
  expect(out[0]).toContain('Nothing differs: both say the same.');
});

test('--help tells the options and is no mistake', async () => {
  const { out, errors, code } = await compareCommand(['--help']);
  expect([errors, code]).toEqual([[], 0]);
  for (const option of ['--json', '--today', '--currency', '--rate']) expect(out[0]).toContain(option);
});

test.each([
  [['a.json'], /Usage: npm run compare/],
  [['a.json', 'a.json', '--currency', 'dollars'], /--currency: not a currency code/],
  [['a.json', 'a.json', '--rate', 'GBP 1.25'], /--rate: "GBP 1.25" is not written like/],
  [['a.json', 'a.json', '--rate', 'GBP GBP 1.25 2026-03-01'], /--rate/],
  [['a.json', 'a.json', '--rate', 'GBP USD 1.25 2026-13-01'], /--rate: not a date/],
  [['a.json', 'a.json', '--today', 'monday'], /--today/],
  [['a.json', 'nowhere.json'], /nowhere\.json: no such file/],
  [['a.json', 'news.txt'], /news\.txt: no offer was recognised in it/],
  [['a.json', '--colour', 'red'], /colour/],
])('%j ends with exit code 2 and the reason', async (args, reason) => {
  fileOf('a.json', cloudflare);
  fileOf('news.txt', 'The weather will be fine.');
  const paths = args.map((arg) => (/\.(?:json|txt)$/.test(arg) ? join(folder, arg) : arg));
  const { errors, code } = await compareCommand(paths);
  expect(code).toBe(2);
  expect(errors.join('\n')).toMatch(reason);
});
