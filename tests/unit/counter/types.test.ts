/** What is asked for at each type of employer, on the real command, and how the type is proposed. */
import { describe, expect, test } from 'vitest';
import { proposeType } from '../../../lib/counter/type/propose.ts';
import type { Genre, Offer } from '../../../lib/worth/offer.ts';
import { command, fileOf } from './_command.ts';
import { equity, offer } from './_ranges.ts';

interface Out {
  type: Genre;
  proposedType: Genre;
  move: string;
  mode: string | null;
  ask: number | null;
  target: number | null;
  known: number | null;
  recurring: number | null;
  exactAsk: number | null;
  parts: { part: string; offered: number | null; asked: number; counted?: number }[];
  terms: { code: string; text: string }[];
  missing: { code: string }[];
  warnings: { code: string }[];
  advice: { code: string }[];
}

const run = async (entry: object, inputs: object = {}, more: object = {}): Promise<Out> => {
  const file = fileOf({ offer: entry, inputs: { today: '2026-11-30', ...inputs }, ...more });
  const { stdout, stderr } = await command('--json', file);
  if (stderr) throw new Error(stderr);
  return JSON.parse(stdout);
};

const asked = ({ parts }: Out): Record<string, number> =>
  Object.fromEntries(parts.map(({ part, asked: amount }) => [part, amount]));

const codes = (notes: { code: string }[]): string[] => notes.map(({ code }) => code);

/** At an employer that no evidence is about. */
const nobody = { company: 'Quillmarsh', place: 'Leeds', currency: 'GBP', payPeriod: 'year' };

describe('with no range at all, each type asks for its own parts', () => {
  test('a cash employer: all of it in base, no word of stock', async () => {
    const out = await run({ ...nobody, role: 'Staff Nurse', base: 40_000 });
    expect([out.type, out.recurring, out.ask, out.target]).toEqual(['cash', 40_000, 44_000, 42_000]);
    expect(asked(out)).toEqual({ base: 44_000 });
    expect(codes(out.missing)).toEqual([]);
    expect(codes(out.warnings)).toContain('by-practice-alone');
    expect(codes(out.terms)).toEqual(['term-review-date']);
  });

  test('stock: three tenths of the gap in base, the grant the rest', async () => {
    const out = await run({
      ...nobody,
      role: 'Software Engineer',
      base: 100_000,
      equity: { kind: 'rsu', value: 80_000, years: 4 },
    });
    // O = 120,000; A = 132,000; base 100,000 + 0.30 × 12,000 → 103,500; grant (132,000 − 103,500) × 4 = 114,000.
    expect([out.type, out.ask]).toEqual(['levelled-stock', 132_000]);
    expect(asked(out)).toEqual({ base: 103_500, grant: 114_000 });
  });

  test('options: four tenths in base, the rest in units', async () => {
    const out = await run({
      ...nobody,
      role: 'Software Engineer',
      base: 100_000,
      equity: { kind: 'options', units: 20_000, price: 6, strike: 2, years: 4 },
    });
    // O = 120,000; A = 132,000; base 100,000 + 0.40 × 12,000 → 104,500; units 27,500 × 4 / 4, in steps of 500.
    expect([out.type, out.ask]).toEqual(['private-options', 132_000]);
    expect(out.parts.map(({ part, asked: amount, counted }) => [part, amount, counted])).toEqual([
      ['base', 104_500, undefined],
      ['grant', 110_000, 27_500],
    ]);
    expect(codes(out.terms)).toContain('term-exercise-window');
  });

  test('a grant of unknown value: a fifth more units beside the known part', async () => {
    const out = await run({
      ...nobody,
      role: 'Software Engineer',
      base: 100_000,
      equity: { kind: 'options', units: 20_000, strike: 2, years: 4 },
    });
    expect([out.mode, out.recurring, out.known, out.ask]).toEqual(['known', null, 100_000, 110_000]);
    expect(asked(out)).toEqual({ base: 110_000, units: 24_000 });
    expect(codes(out.missing)).toEqual(['missing-price']);
  });

  test('sales: half to base, half to variable pay, so that on-target earnings rise by a tenth', async () => {
    const out = await run({
      ...nobody,
      role: 'Account Executive',
      base: 60_000,
      bonus: { amount: 60_000, kind: 'target' },
      equity: 'none',
    });
    expect([out.type, out.ask]).toEqual(['sales', 132_000]);
    expect(asked(out)).toEqual({ base: 66_000, bonus: 66_000 });
    expect(codes(out.terms)).toEqual(['term-ramp', 'term-territory', 'term-accelerators']);
  });

  test('a contractor: the rate, and no payment for joining', async () => {
    const out = await run(
      { ...nobody, payPeriod: 'day', role: 'Data Engineer', base: 500 },
      { forfeited: [{ amount: 10_000 }] },
    );
    expect([out.type, out.recurring]).toEqual(['contractor', 130_000]);
    expect(out.parts).toEqual([{ part: 'base', offered: 130_000, asked: 143_000, counted: 550 }]);
  });

  test.each<[string, object, Genre, string]>([
    ['a pay scale', { role: 'Economist', level: 'GS-13' }, 'scale', 'term-placement'],
    ['an internship', { role: 'Software Engineering Intern' }, 'intern', 'term-return-terms'],
  ])('%s: no money, its own terms', async (_, who, type, term) => {
    const out = await run({ ...nobody, ...who, base: 60_000 });
    expect([out.type, out.move, out.ask, out.parts]).toEqual([type, 'none', null, []]);
    expect(codes(out.terms)).toContain(term);
    expect(codes(out.missing)).toEqual([]);
  });

  test('an executive: the grant first, and what happens on leaving', async () => {
    const out = await run({
      ...nobody,
      role: 'Chief Financial Officer',
      base: 300_000,
      equity: { kind: 'rsu', value: 800_000, years: 4 },
    });
    expect(out.type).toBe('executive');
    expect(codes(out.terms)).toEqual(['term-severance', 'term-acceleration', 'term-change-of-control']);
  });
});

describe('limits', () => {
  const posted = { kind: 'rsu', value: 80_000, years: 4 };

  test('base goes up by at most 12%, and what is left is a sign-on', async () => {
    const strength = { wanted: true, urgent: true, otherProcess: true, contentToStay: true };
    const out = await run({ ...nobody, role: 'Accountant', base: 100_000 }, { strength });
    // A = 118,000; base 112,000; 6,000 once, in steps of 1,000.
    expect([out.exactAsk, out.ask]).toEqual([118_000, 112_000]);
    expect(asked(out)).toEqual({ base: 112_000, signOn: 6000 });
  });

  test('a minimum is reached whatever the limits say, and marked', async () => {
    const out = await run({ ...nobody, role: 'Accountant', base: 100_000 }, { walkAway: 140_000 });
    expect(out.ask).toBe(140_000);
    expect(codes(out.warnings)).toContain('minimum-beyond-usual');
    expect(codes(out.advice)).toContain('ask-once-or-decline');
  });

  test('the grant goes up by at most half', async () => {
    const out = await run(
      { ...nobody, role: 'Software Engineer', base: 190_000, equity: { ...posted, value: 20_000 } },
      { strength: { wanted: true, urgent: true, otherProcess: true, contentToStay: true } },
    );
    expect(asked(out).grant).toBe(30_000);
  });
});

describe('what is left behind', () => {
  const accountant = { ...nobody, role: 'Accountant', base: 100_000 };

  test('is asked to be made good, to the unit', async () => {
    const out = await run(accountant, {
      forfeited: [{ what: 'bonus', amount: 12_300, date: '2027-03' }, { amount: 5000 }],
    });
    expect(asked(out)).toEqual({ base: 110_000, signOn: 17_300 });
  });

  test('counts the sign-on that is offered', async () => {
    const out = await run(
      { ...accountant, signOn: [{ amount: 20_000 }] },
      { forfeited: [{ amount: 12_300 }] },
    );
    expect(asked(out)).toEqual({ base: 110_000, signOn: 20_000 });
  });
});

describe('the type', () => {
  test.each<[Genre, Partial<Offer>]>([
    ['levelled-stock', { role: 'Software Engineer', equity: equity({ value: 1, years: 4 }) }],
    ['levelled-stock', { role: 'Software Engineer' }],
    ['private-options', { role: 'Software Engineer', equity: equity({ kind: 'options' }) }],
    ['private-options', { role: 'Designer', equity: equity({ listed: false }) }],
    ['cash', { role: 'Software Engineer', equity: equity({ kind: 'none' }) }],
    ['cash', { role: 'Civil Engineer Grade', equity: equity({ kind: 'none' }) }],
    ['cash', { role: 'Staff Nurse' }],
    ['sales', { role: 'Regional Sales Manager' }],
    ['sales', { role: 'SDR' }],
    ['contractor', { role: 'Electrician (contract)' }],
    ['contractor', { role: 'Developer', payPeriod: 'day' }],
    ['scale', { role: 'Teacher', level: 'Step 4' }],
    ['scale', { role: 'Staff Nurse', level: 'Band 6' }],
    ['scale', { role: 'Sachbearbeiter', level: 'TVöD E9' }],
    ['executive', { role: 'Chief Executive Officer' }],
    ['executive', { role: 'VP of Engineering', equity: equity({ value: 1 }) }],
    ['cash', { role: 'Vice President, Compliance' }],
    ['intern', { role: 'Data Science Intern', equity: equity({ value: 1 }) }],
    ['intern', { role: 'New Graduate Software Engineer' }],
  ])('%s is proposed for %j', (type, facts) => {
    expect(proposeType({ offer: offer(facts), inputs: {}, stockKnown: false })).toBe(type);
  });

  test.each([
    ['Sales Engineer', 'levelled-stock'],
    ['Salesforce Developer', 'levelled-stock'],
    ['Sales Operations Analyst', 'cash'],
    ['Software Engineer, Internal Tools', 'levelled-stock'],
    ['International Trade Lawyer', 'cash'],
    ['Contracts Manager', 'cash'],
  ])('%s is not mistaken for another', (role, type) => {
    expect(proposeType({ offer: offer({ role }), inputs: {}, stockKnown: false })).toBe(type);
  });

  test('is set by the person, in either place, and printed beside the proposal', async () => {
    const nurse = { ...nobody, role: 'Staff Nurse', base: 40_000 };
    for (const [inputs, more] of [
      [{ type: 'scale' }, {}],
      [{}, { type: 'scale' }],
    ]) {
      const out = await run(nurse, inputs, more);
      expect([out.type, out.proposedType, out.ask]).toEqual(['scale', 'cash', null]);
    }
  });

  test.each([
    [{ type: 'magic' }, /inputs\.type: /],
    [{ strength: { wanted: 'very' } }, /inputs\.strength\.wanted: /],
    [{ forfeited: [{ amount: -1 }] }, /inputs\.forfeited\.0\.amount: /],
    [{ forfeited: Array(21).fill({ amount: 1 }) }, /inputs\.forfeited: /],
    [{ forfeited: [{ amount: 5, date: 'spring' }] }, /inputs\.forfeited\.0\.date: /],
  ])('%j is refused in words', async (inputs, reason) => {
    const { code, stderr } = await command('--json', fileOf({ offer: nobody, inputs }));
    expect(code).toBe(2);
    expect(stderr).toMatch(reason);
  });
});
