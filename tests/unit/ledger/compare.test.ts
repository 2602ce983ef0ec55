import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresIn, leaves, reevaluate } from '../../../lib/figures/derive.ts';
import { user } from '../../../lib/figures/leaf.ts';
import { type Comparison, compare } from '../../../lib/ledger/compare.ts';
import { inCurrency, type Rate, rateBetween, withRate } from '../../../lib/ledger/rates.ts';
import type { Group, PartName } from '../../../lib/ledger/side.ts';
import { anyOffer, candidate, equity } from './_terms.ts';

/** $205,000 + 10% + $240,000 over 4 years, $20,000 on joining. */
const cloudflare = candidate('Cloudflare', {
  base: 205_000,
  bonus: { pct: 0.1, amount: null, kind: 'target' },
  equity: equity({ value: 240_000, years: 4 }),
  signOn: [{ amount: 20_000, month: 0, clawbackMonths: 12 }],
});
/** £120,000, nothing else; told to have no equity. */
const london = candidate('London', {
  currency: 'GBP',
  base: 120_000,
  equity: equity({ kind: 'none' }),
});
/** $190,000 and shares of a private employer claimed at $400,000, vesting 10/20/30/40. */
const startup = candidate('Startup', {
  base: 190_000,
  equity: equity({ value: 400_000, years: 4, schedule: [0.1, 0.2, 0.3, 0.4], listed: false }),
});
const unsaid = candidate('Unsaid', { base: 210_000 });

const rate = (more: Partial<Rate> = {}): Rate => ({
  from: 'GBP',
  to: 'USD',
  value: 1.25,
  date: '2026-03-01',
  ...more,
});

const cells = ({ rows }: Comparison, group: Group, part: PartName, which: 'native' | 'chosen' | 'claimed') =>
  rows
    .find((row) => row.group === group && row.part === part)
    ?.cells.map((cell) => cell[which]?.value ?? null);

describe('two offers in one currency', () => {
  const both = compare([cloudflare, startup], { currency: null, rates: [] });

  test.each<[Group, PartName, number, number]>([
    ['recurring', 'base', 205_000, 190_000],
    ['recurring', 'bonus', 20_500, 0],
    ['recurring', 'grant', 60_000, 0],
    // 205,000 + 20,500 + 60,000
    ['recurring', 'total', 285_500, 190_000],
    ['year1', 'oneOff', 20_000, 0],
    ['year1', 'total', 305_500, 190_000],
    ['year2', 'total', 285_500, 190_000],
    ['year3', 'total', 285_500, 190_000],
    ['year4', 'total', 285_500, 190_000],
    // 4 × 205,000
    ['fourYears', 'base', 820_000, 760_000],
    ['fourYears', 'bonus', 82_000, 0],
    ['fourYears', 'grant', 240_000, 0],
    ['fourYears', 'oneOff', 20_000, 0],
    // 820,000 + 82,000 + 240,000 + 20,000
    ['fourYears', 'total', 1_162_000, 760_000],
  ])('%s %s', (group, part, first, second) => {
    expect(cells(both, group, part, 'native')).toEqual([first, second]);
    expect(cells(both, group, part, 'chosen')).toEqual([first, second]);
  });

  test('what cannot be sold counts 0, and what is claimed for it stands beside', () => {
    expect(cells(both, 'recurring', 'grant', 'claimed')).toEqual([null, 100_000]);
    // 190,000 + 400,000 ÷ 4
    expect(cells(both, 'recurring', 'total', 'claimed')).toEqual([null, 290_000]);
    // 190,000 + 10%, 20%, 30%, 40% of 400,000
    expect(cells(both, 'year1', 'total', 'claimed')).toEqual([null, 230_000]);
    expect(cells(both, 'year4', 'total', 'claimed')).toEqual([null, 350_000]);
    expect(cells(both, 'fourYears', 'total', 'claimed')).toEqual([null, 1_160_000]);
  });

  test('the order rests on what counts, and says where the claim would turn it round', () => {
    expect(both.currency).toBe('USD');
    const { recurring, year1 } = both.rankings;
    expect(recurring).toMatchObject({
      state: 'ranked',
      places: [
        { id: 'cloudflare', place: 1, amount: { value: 285_500 } },
        { id: 'startup', place: 2, amount: { value: 190_000 } },
      ],
      claimedFirst: ['startup'],
    });
    expect(year1).toMatchObject({ state: 'ranked', claimedFirst: [] });
  });

  test('three vesting years pay nothing in the fourth', () => {
    const three = candidate('Three', { base: 100_000, equity: equity({ value: 90_000, years: 3 }) });
    const { rows } = compare([three], { currency: null, rates: [] });
    const grants = rows
      .filter(({ part }) => part === 'grant')
      .map(({ cells: [cell] }) => Math.round(cell?.native?.value ?? Number.NaN));
    expect(grants).toEqual([30_000, 30_000, 30_000, 30_000, 0, 90_000]);
  });
});

test('every grant counts with its own schedule, and only the one that cannot be sold counts 0', () => {
  const two = candidate('Two', {
    base: 100_000,
    equity: equity({ value: 80_000, years: 4 }),
    grants: [equity({ value: 40_000, years: 2, listed: false })],
    refresher: { value: 8_000, month: 12, years: 4, promised: true },
  });
  const compared = compare([two], { currency: null, rates: [] });
  // 80,000 ÷ 4; with the other 20,000 a year
  expect(cells(compared, 'recurring', 'grant', 'native')).toEqual([20_000]);
  expect(cells(compared, 'recurring', 'grant', 'claimed')).toEqual([40_000]);
  expect(cells(compared, 'recurring', 'refresher', 'native')).toBeUndefined();
  // A quarter of the first yearly grant vests at the end of the second year, of two in the third, of three in the fourth.
  const later = (['year1', 'year2', 'year3', 'year4', 'fourYears'] as const).map((group) =>
    cells(compared, group, 'refresher', 'native'),
  );
  expect(later).toEqual([[0], [2_000], [4_000], [6_000], [12_000]]);
  // 4 × 100,000 + 80,000 + 12,000; with the other 40,000
  expect(cells(compared, 'fourYears', 'total', 'native')).toEqual([492_000]);
  expect(cells(compared, 'fourYears', 'total', 'claimed')).toEqual([532_000]);
});

describe('in two currencies', () => {
  test('without a rate each keeps its own, and nothing is ranked', () => {
    const none = compare([cloudflare, london], { currency: null, rates: [] });
    expect(none.currency).toBeNull();
    expect(cells(none, 'recurring', 'total', 'native')).toEqual([285_500, 120_000]);
    expect(cells(none, 'recurring', 'total', 'chosen')).toEqual([null, null]);
    expect(none.rankings.recurring).toEqual({ state: 'not-ranked', why: 'no-currency-chosen', ids: [] });

    const chosen = compare([cloudflare, london], { currency: 'USD', rates: [] });
    expect(cells(chosen, 'recurring', 'total', 'chosen')).toEqual([285_500, null]);
    expect(chosen.lacking).toEqual(['GBP']);
    expect(chosen.rankings.fourYears).toEqual({ state: 'not-ranked', why: 'rate-missing', ids: ['london'] });
  });

  test('with the person’s rate, and its date in the derivation', () => {
    const rated = compare([cloudflare, london], { currency: 'USD', rates: [rate()] });
    // 120,000 × 1.25
    expect(cells(rated, 'recurring', 'total', 'chosen')).toEqual([285_500, 150_000]);
    expect(cells(rated, 'recurring', 'total', 'native')).toEqual([285_500, 120_000]);
    expect(rated).toMatchObject({ rates: [rate()], lacking: [], rankings: { year1: { state: 'ranked' } } });
    const total = rated.rows.find(({ group, part }) => group === 'fourYears' && part === 'total');
    expect(leaves(total?.cells[1]?.chosen as never).map(({ origin }) => origin)).toContainEqual({
      from: 'user',
      field: 'rate.GBP.USD',
      date: '2026-03-01',
    });
  });

  test('the same rate serves the other way round', () => {
    const rated = compare([cloudflare, london], { currency: 'GBP', rates: [rate()] });
    // 285,500 ÷ 1.25
    expect(cells(rated, 'recurring', 'total', 'chosen')).toEqual([228_400, 120_000]);
  });

  test('a currency that no offer has needs a rate for each', () => {
    const rated = compare([cloudflare, london], {
      currency: 'INR',
      rates: [rate({ from: 'USD', to: 'INR', value: 80 })],
    });
    expect(cells(rated, 'recurring', 'total', 'chosen')).toEqual([22_840_000, null]);
    expect(rated.lacking).toEqual(['GBP']);
  });
});

test.each([
  ['one offer', [cloudflare], 'one-offer', []],
  ['equity that nobody stated', [cloudflare, unsaid], 'amount-unknown', ['unsaid']],
  [
    'an amount in no currency',
    [cloudflare, candidate('Bare', { currency: null, base: 1 })],
    'currency-unstated',
    ['bare'],
  ],
])('no order is claimed with %s', (_, offers, why, ids) => {
  expect(compare(offers, { currency: null, rates: [] }).rankings.recurring).toEqual({
    state: 'not-ranked',
    why,
    ids,
  });
});

test('an unknown part is named, and the known ones are shown', () => {
  const { sides, rows } = compare([unsaid], { currency: null, rates: [] });
  expect(sides[0]?.missing).toEqual(['equity']);
  const [base] = rows.filter(({ group }) => group === 'fourYears');
  expect(base?.cells[0]?.native?.value).toBe(840_000);
});

test('offers that pay the same share their place', () => {
  const twin = { ...cloudflare, id: 'twin', name: 'Twin' };
  const { recurring } = compare([startup, twin, cloudflare], { currency: 'USD', rates: [] }).rankings;
  expect(recurring.state === 'ranked' && recurring.places.map(({ id, place }) => `${place} ${id}`)).toEqual([
    '1 twin',
    '1 cloudflare',
    '3 startup',
  ]);
});

describe('rates', () => {
  test('the newest counts; one entered replaces the one between the same two', () => {
    const old = rate({ date: '2026-01-01', value: 1.2 });
    const inverse = rate({ from: 'USD', to: 'GBP', value: 0.78, date: '2026-04-01' });
    expect(rateBetween('GBP', 'USD', [old, rate()])).toEqual(rate());
    expect(rateBetween('GBP', 'USD', [old, inverse])).toEqual(inverse);
    expect(withRate([old, rate({ to: 'INR' })], inverse)).toEqual([rate({ to: 'INR' }), inverse]);
    expect(rateBetween('GBP', 'EUR', [old])).toBeNull();
  });

  test('an amount without a currency is in none', () => {
    expect(inCurrency(user(5, 'money', null, 'base'), 'USD', [rate()])).toBeNull();
  });
});

test('every figure of any comparison can be worked out again, from page, person and rules alone', () => {
  const choice = {
    currency: 'USD',
    rates: [rate(), rate({ from: 'USD', to: 'INR', value: 83.5 })],
  };
  fc.assert(
    fc.property(fc.array(anyOffer, { minLength: 1, maxLength: 4 }), (offers) => {
      const compared = compare(
        offers.map((offer, i) => ({ id: `${i}`, name: `${i}`, offer })),
        choice,
      );
      for (const figure of figuresIn([compared.rows, compared.rankings])) {
        expect(reevaluate(figure)).toBe(figure.value);
        for (const { origin } of leaves(figure)) expect(['user', 'rule']).toContain(origin.from);
      }
      for (const { group, part, cells: row } of compared.rows)
        for (const { native, claimed } of row)
          if (claimed) expect(`${group} ${part} ${claimed.value >= 0 && native !== null}`).toMatch(/true$/);
    }),
  );
});
