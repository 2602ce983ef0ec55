/** What the `counter` command says of worth over time: the same as the panel, from the fields of `offer.json`. */
import { describe, expect, test } from 'vitest';
import { command, fileOf } from './_command.ts';

const json = async (content: unknown, ...args: string[]) =>
  JSON.parse((await command('--json', fileOf(content), '--today', '2026-11-21', ...args)).stdout);

const usa = {
  company: 'Cloudflare',
  role: 'Senior ML/AI Engineer',
  level: 'L5',
  place: 'San Francisco',
  currency: 'USD',
  payPeriod: 'year',
  base: 205_000,
  bonus: { pct: 0.1 },
  equity: { kind: 'rsu', value: 240_000, years: 4 },
  grants: [{ kind: 'rsu', value: 60_000, years: 2 }],
  refresher: { value: 40_000, years: 4 },
  signOn: [{ amount: 24_000, clawbackMonths: 12, clawback: 'pro-rata' }],
  relocation: { amount: 12_000, clawbackMonths: 6, clawback: 'full' },
};

const codes = (notes: { code: string }[]): string[] => notes.map(({ code }) => code);

describe('an offer with more than one grant', () => {
  test('counts each over its own years, and later grants only in the years in which they vest', async () => {
    const out = await json({ offer: usa });
    expect(out.recurring).toBe(205_000 + 20_500 + 60_000 + 30_000);
    expect(out.years.map((year: { grant: number }) => year.grant)).toEqual([90_000, 90_000, 60_000, 60_000]);
    expect(out.years.map((year: { refresher: number }) => year.refresher)).toEqual([
      0, 10_000, 20_000, 30_000,
    ]);
    expect(out.split ?? {}).not.toHaveProperty('refresher');
    expect(codes(out.assumptions)).toContain('refresher-counted');
  });

  test('prints the way to the ask, and its steps lead there', async () => {
    const { way, ask, recurring, split } = await json({ offer: { ...usa, base: 190_000 } });
    expect(split.otherGrants).toBe(30_000);
    expect(way.offered).toBe(recurring);
    const steps = way.steps.reduce((sum: number, { by }: { by: number }) => sum + by, 0);
    expect(recurring + steps).toBeCloseTo(ask, 6);
  });
});

describe('the clauses', () => {
  test('give the curve month by month, and what leaving in month 5 means', async () => {
    const out = await json({ offer: usa }, '--leave', '5');
    expect(out.clawback[0]).toEqual({ month: 0, repay: 36_000 });
    expect(out.clawback[6]).toEqual({ month: 6, repay: 12_000 });
    expect(out.clawback.at(-1)).toEqual({ month: 12, repay: 0 });
    expect(out.leave).toMatchObject({ kept: 10_000, atRisk: 14_000, relocationAtRisk: 12_000 });
  });

  test('are asked about where the letter leaves them open', async () => {
    const open = { ...usa, relocation: null, signOn: [{ amount: 24_000 }] };
    expect((await json({ offer: open })).clawback).toEqual([]);
    expect(codes((await json({ offer: open })).assumptions)).toContain('clawback-unstated');
    const vague = { ...open, signOn: [{ amount: 24_000, clawbackMonths: 12 }] };
    expect(codes((await json({ offer: vague })).assumptions)).toContain('clawback-way-unstated');
  });
});

describe('local terms', () => {
  const india = {
    company: 'Confluent',
    role: 'ML/AI Engineer',
    place: 'Bangalore',
    currency: 'INR',
    base: 3_360_000,
    payPeriod: 'year',
    bonus: { pct: 12.5 },
    equity: 'none',
  };

  test('a cost to company is taken apart: 4.81% of basic for a gratuity that is said to be inside', async () => {
    const ctc = { total: 4_200_000, basic: 1_680_000, providentFund: 201_600, gratuityInside: true };
    const { local, derivations } = await json({ offer: { ...india, ctc } });
    expect(local.rows).toMatchObject({
      ctc: 4_200_000,
      fixed: 3_360_000,
      variable: 420_000,
      'paid-at-zero': 3_360_000,
      'paid-at-target': 3_780_000,
      'provident-fund': 201_600,
    });
    // 16.8 lakh / 12 × 15 / 26
    expect(local.rows.gratuity).toBeCloseTo(80_769.23, 2);
    expect(local.rows['ctc-rest']).toBeCloseTo(4_200_000 - 3_780_000 - 201_600 - 80_769.23, 1);
    expect(local.questions).toEqual([]);
    expect(JSON.stringify(derivations.local.gratuity)).toContain('Code on Social Security');
  });

  test('what the letter does not state is unknown, and a question', async () => {
    const { local } = await json({ offer: { ...india, bonus: null } });
    expect(local.rows).toMatchObject({ ctc: null, variable: null, 'paid-at-target': null, gratuity: null });
    expect(codes(local.questions)).toEqual(['ask-ctc', 'ask-variable', 'ask-provident-fund', 'ask-gratuity']);
  });

  test('pounds come per annum and a month, with the pension as a question until it is stated', async () => {
    const offer = { company: 'Confluent', place: 'London', currency: 'GBP', base: 90_000, payPeriod: 'year' };
    const asked = (await json({ offer })).local;
    expect(asked.rows).toEqual({ 'per-annum': 90_000, 'per-month': 7500, pension: null });
    expect(codes(asked.questions)).toEqual(['ask-pension']);
    const stated = (await json({ offer: { ...offer, pension: { pct: 6 } } })).local;
    expect([stated.rows.pension, stated.questions]).toEqual([5400, []]);
  });
});

describe('comparison', () => {
  test('names every level, the gap and the overlap between them', async () => {
    const { levels } = await json({ offer: usa });
    expect(levels.rungs.map(({ level, word }: { level: string; word: string }) => [level, word])).toEqual([
      ['Mid (L3–L4)', 'above'],
      ['Senior (L5)', 'above'],
      ['Staff+ (L6+)', 'lower'],
    ]);
    expect(levels.seams).toEqual([
      { kind: 'gap', lower: 'Mid (L3–L4)', upper: 'Senior (L5)', low: 215_000, high: 225_000 },
      { kind: 'overlap', lower: 'Senior (L5)', upper: 'Staff+ (L6+)', low: 300_000, high: 315_000 },
    ]);
  });

  test('places each part in each tier on its own measure', async () => {
    const london = { company: 'Confluent', role: 'ML/AI Engineer', place: 'London', currency: 'GBP' };
    const pay = { base: 90_000, payPeriod: 'year', bonus: { pct: 12 }, equity: { value: 110_000, years: 4 } };
    const { standings } = await json({ offer: { ...london, ...pay } });
    const guide = standings.filter(({ tier }: { tier: string }) => tier === 'guide');
    expect(guide.map(({ measure, value }: { measure: string; value: number }) => [measure, value])).toEqual([
      ['total', 128_300],
      ['base', 90_000],
      ['grant', 110_000],
      ['bonus', 0.12],
    ]);
    expect(guide[3].p).toBeCloseTo((0.12 - 0.1) / 0.05, 9);
  });
});

test('holidays of the file reach the inputs, and a passed date is told as people write it', async () => {
  const late = { offer: { ...usa, deadline: '2026-11-10' }, inputs: { holidays: ['2026-12-25'] } };
  const out = await json(late);
  expect(codes(out.warnings)).not.toContain('unknown-field');
  expect(out.warnings.map(({ text }: { text: string }) => text).join(' ')).toContain('November 10, 2026');
});

test('the text says the same', async () => {
  const { stdout } = await command(fileOf({ offer: usa }), '--today', '2026-11-21', '--leave', '5');
  for (const said of [
    'The same offer at each level',
    'No level covers $215,000 to $225,000',
    'Where each part stands',
    'To pay back when leaving',
    'Relocation, not in any total',
    'of later grants',
  ]) {
    expect(stdout).toContain(said);
  }
});
