/** The `counter` command, run as a person runs it: files in, JSON or text out. */
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { reevaluate } from '../../../lib/figures/derive.ts';
import type { Figure } from '../../../lib/figures/figure.ts';
import { command, fileOf } from './_command.ts';

const json = async (content: unknown, ...args: string[]) =>
  JSON.parse((await command('--json', fileOf(content), ...args)).stdout);

/** What stands under a dotted name. */
const at = (tree: Printed, name: string): Printed => {
  let node: unknown = tree;
  for (const step of name.split('.')) node = (node as Record<string, unknown>)[step];
  return node as Printed;
};

type Printed = Figure & { see?: string };

/** A printed figure with everything it points at put in its place. */
function whole(figure: Printed, derivations: Printed): Figure {
  if (figure.see) return whole(at(derivations, figure.see), derivations);
  if (!('inputs' in figure)) return figure;
  const inputs = Object.entries(figure.inputs).map(([name, input]) => [name, whole(input, derivations)]);
  return { ...figure, inputs: Object.fromEntries(inputs) };
}

const codes = (notes: { code: string }[]): string[] => notes.map(({ code }) => code);

const worked = {
  offer: {
    company: 'Cloudflare',
    role: 'Senior ML/AI Engineer',
    level: 'L5',
    place: 'San Francisco',
    currency: 'USD',
    payPeriod: 'year',
    base: 205_000,
    bonus: { pct: 0.1, kind: 'target' },
    equity: { kind: 'rsu', value: 240_000, years: 4, schedule: [25, 25, 25, 25], cliffMonths: 12 },
    signOn: [{ amount: 20_000, month: 0, clawbackMonths: 12 }],
  },
  inputs: { today: '2026-11-21' },
};

describe('counter --json offer.json', () => {
  test('gives the worked example with plain numbers and figures under the same names', async () => {
    const out = await json(worked);
    expect(out).toMatchObject({
      recurring: 285_500,
      ask: 313_200,
      target: 299_000,
      cap: 315_000,
      walkAway: null,
      split: { base: 212_000, bonus: 21_200, grant: 320_000, signOn: 20_000 },
      band: { low: 225_000, high: 315_000, measure: 'total', tier: 'guide' },
      mode: 'total',
    });
    expect(out.position).toBeCloseTo(0.672, 3);
    expect(out.packages.map(({ name }: { name: string }) => name)).toEqual(['base-led', 'grant-led']);
    for (const each of out.packages) expect(Math.abs(each.total / 313_200 - 1)).toBeLessThanOrEqual(0.01);
    expect(out.years.map(({ total }: { total: number }) => total)).toEqual([
      305_500, 285_500, 285_500, 285_500,
    ]);
    const { derivations } = out;
    for (const name of [
      'ask',
      'target',
      'cap',
      'position',
      'split.base',
      'split.grant',
      'packages.1.yearOne',
    ]) {
      const figure = whole(at(derivations, name), derivations);
      expect(reevaluate(figure), name).toBe(figure.value);
    }
  });

  test('prints each figure once, points at it from elsewhere, and stays small', async () => {
    const { stdout } = await command(
      '--json',
      '--today',
      '2026-11-21',
      'tests/pages/sample-confluent-bangalore-offer/source.html',
    );
    expect(stdout.length).toBeLessThan(250_000);
    const { derivations, ask } = JSON.parse(stdout);
    expect(whole(derivations.ask, derivations).value).toBe(ask);
  });

  test('vests by the schedule without needing anything else', async () => {
    const out = await json({ offer: { equity: { kind: 'rsu', value: 400_000, schedule: [5, 15, 40, 40] } } });
    expect(out.years.map(({ grant }: { grant: number }) => grant)).toEqual([
      20_000, 60_000, 160_000, 160_000,
    ]);
    expect(codes(out.missing)).toEqual(['missing-currency', 'missing-base']);
    expect(out.ask).toBeNull();
  });

  test.each([
    [0.1, 20_500],
    [10, 20_500],
    [12.5, 25_625],
  ])('takes a bonus of %d above 1 as percent and up to 1 as a ratio', async (pct, bonus) => {
    const out = await json({ offer: { ...worked.offer, bonus: { pct } } });
    expect(out.years[0].bonus).toBe(bonus);
    expect(codes(out.warnings)).not.toContain('share-taken-as');
  });

  test.each([0.5, 1, 1.5])('says how it took an odd share of %d', async (pct) => {
    expect(codes((await json({ offer: { ...worked.offer, bonus: { pct } } })).warnings)).toContain(
      'share-taken-as',
    );
  });

  test('takes the share of a pension by the same rule', async () => {
    const british = { currency: 'GBP', base: 100_000, payPeriod: 'year' };
    const out = await json({ offer: { ...british, pension: { pct: 1 } } });
    expect(codes(out.warnings)).toContain('share-taken-as');
    for (const pct of [0.06, 6]) {
      const { local, warnings } = await json({ offer: { ...british, pension: { pct } } });
      expect(local.rows.pension).toBe(6000);
      expect(codes(warnings)).not.toContain('share-taken-as');
    }
  });

  test.each<[unknown, string]>([
    [Array(48).fill(2.0833), 'month'],
    [Array(16).fill(6.25), 'quarter'],
    ['monthly', 'month'],
  ])('takes %s for the schedule, vesting by the %s', async (schedule, every) => {
    const grant = { kind: 'rsu', value: 480_000, years: 4, cliffMonths: 12, schedule };
    const out = await json({ offer: { equity: grant } }, '--leave', '13');
    expect(out.years.map((year: { grant: number }) => Math.round(year.grant / 100))).toEqual([
      1200, 1200, 1200, 1200,
    ]);
    expect(Math.round(out.leave.vested / 1000)).toBe(every === 'month' ? 130 : 120);
  });

  test('names fields that nobody reads', async () => {
    const out = await json({ offer: { ...worked.offer, bonusPct: 10 }, input: {} });
    expect(out.warnings.map(({ text }: { text: string }) => text).join(' ')).toMatch(
      /input.*offer\.bonusPct/,
    );
  });

  test('gives a case for each level while the level is unsure, and no ask until it is known', async () => {
    const out = await json({ offer: { ...worked.offer, level: ['L4', 'L5'] } });
    expect(out.ask).toBeNull();
    expect(codes(out.warnings)).toContain('level-unsure');
    expect(out.cases.map(({ ask }: { ask: number | null }) => ask)).toEqual([298_800, 313_200]);
    expect(out.recurring).toBe(285_500);
  });

  test('asks for what is known while equity is unstated, and for the total when there is none', async () => {
    const { equity: _, ...unstated } = worked.offer;
    const open = await json({ offer: unstated });
    expect([open.recurring, open.known, open.mode]).toEqual([null, 225_500, 'known']);
    expect([codes(open.missing), open.band.measure, open.split.grant]).toEqual([
      ['missing-equity'],
      'base',
      null,
    ]);
    expect(open.ask).toBeGreaterThan(225_500);
    const none = await json({ offer: { ...unstated, base: 250_000, equity: 'none' } });
    expect([none.recurring, none.ask, none.split.grant]).toEqual([275_000, 302_500, 0]);
  });

  test('takes the date from the command line, then from the file', async () => {
    const late = { ...worked, offer: { ...worked.offer, deadline: '2026-11-28' } };
    expect((await json(late, '--today', '2026-12-01')).states).toContain('deadline-passed');
    expect((await json(late)).states).not.toContain('deadline-passed');
    expect(codes((await json(late, '--today', '2026-11-28')).advice)).toContain('ask-for-time');
  });

  test('answers "leave at month m" and shows the share price 20% lower and higher', async () => {
    const grant = { kind: 'rsu', units: 1800, price: 130, years: 4, frequency: 'quarter', cliffMonths: 12 };
    const out = await json({ offer: { ...worked.offer, equity: grant } }, '--leave', '15');
    expect(out.leave).toEqual({ base: 256_250, vested: 73_125, kept: 20_000, atRisk: 0 });
    expect(out.prices.map((each: { grant: number }) => each.grant)).toEqual([187_200, 234_000, 280_800]);
  });

  test('compares evidence in another currency at the person’s own rate, and without one not at all', async () => {
    const pounds = {
      ...worked.offer,
      currency: 'GBP',
      base: 164_000,
      equity: { ...worked.offer.equity, value: 192_000 },
      signOn: [],
    };
    const apart = await json({ ...worked, offer: pounds });
    expect([apart.band, codes(apart.warnings)]).toEqual([
      null,
      expect.arrayContaining(['by-practice-alone']),
    ]);
    const out = await json({ ...worked, offer: pounds }, '--rate', 'GBP USD 1.25 2026-03-01');
    expect(out.band).toMatchObject({ low: 180_000, high: 252_000, currency: 'GBP' });
    expect(out.exactAsk * 1.25).toBeCloseTo(314_050, 4);
    expect(out.exactTarget * 1.25).toBeCloseTo(299_775, 4);
    expect(JSON.stringify(out.derivations.band)).toContain('2026-03-01');
  });

  test('is the same twice', async () => {
    const path = fileOf(worked);
    expect((await command('--json', path)).stdout).toBe((await command('--json', path)).stdout);
  });
});

describe('counter on documents', () => {
  const letter = 'tests/pages/sample-cloudflare-sf-offer/source.html';

  test('reads a letter as `read` does and gives the same counter', async () => {
    const { stdout } = await command('--json', '--today', '2026-11-21', letter);
    const out = JSON.parse(stdout);
    expect([out.ask, out.target, out.split.base, out.split.grant]).toEqual([
      313_200, 299_000, 212_000, 320_000,
    ]);
    expect(JSON.stringify(out.derivations.recurring)).toContain('"from":"page"');
  });

  test('runs by itself', () => {
    const printed = execFileSync(process.execPath, ['cli/counter.ts', '--json', fileOf(worked)], {
      encoding: 'utf8',
    });
    expect(JSON.parse(printed).ask).toBe(313_200);
  });

  test('prints a report for people', async () => {
    const { stdout } = await command(letter, '--today', '2026-11-21');
    expect(stdout).toContain('$205,000 → $212,000');
    expect(stdout).toContain('$313,200');
    expect(stdout).toContain('Not legal, tax or financial advice.');
  });
});
