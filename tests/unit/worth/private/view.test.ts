/** A grant in a private company, worked by hand: 40,000 options at $1.20 of 8,000,000 shares, fair value $3, round at $9. */
import { describe, expect, test } from 'vitest';
import { reevaluate } from '../../../../lib/figures/derive.ts';
import type { Offer } from '../../../../lib/worth/offer.ts';
import { type PrivateInputs, SUGGESTED_DILUTION } from '../../../../lib/worth/private/company.ts';
import { privateView } from '../../../../lib/worth/private/view.ts';
import { OFFER } from '../../playbook/situation.ts';

const EQUITY = {
  ...OFFER.equity,
  kind: 'options',
  units: 40_000,
  value: null,
  strike: 1.2,
  price: 3,
} as const;
const offerWith = (change: object = {}): Offer => ({ ...OFFER, equity: { ...EQUITY, ...change } as never });
const OWN: PrivateInputs = {
  diluted: 8_000_000,
  round: 9,
  preferences: 30_000_000,
  dilution: [0.2, 0.1],
  exits: [25_000_000, 50_000_000, 130_000_000, 330_000_000],
  windowMonths: 3,
  leaveMonth: 18,
};
const view = (own: PrivateInputs = OWN, change: object = {}) => privateView(offerWith(change), own);

test('ownership today and after the rounds to come: 0.5%, then 0.5% × 0.8 × 0.9 = 0.36%', () => {
  expect(view()?.ownership?.value).toBe(0.005);
  expect(view()?.ownershipAfter?.value).toBe(0.0036);
});

test('strike, fair value and last round are three prices: $48,000 to exercise, $120,000 at fair value, $360,000 at the round', () => {
  const found = view();
  expect([found?.strike?.value, found?.fair?.value, found?.round?.value]).toEqual([1.2, 3, 9]);
  expect([found?.exerciseCost?.value, found?.atFair?.value, found?.atRound?.value]).toEqual([
    48_000, 120_000, 360_000,
  ]);
});

test('exits: investors first, then 0.36% of the rest, less what exercising costs', () => {
  // 25M is less than the 30M of preferences; (50 − 30)M × 0.0036 = 72,000; (130 − 30)M → 360,000; 300M → 1,080,000.
  expect(view()?.exits.map(({ proceeds, gain }) => [proceeds.value, gain.value])).toEqual([
    [0, 0],
    [72_000, 24_000],
    [360_000, 312_000],
    [1_080_000, 1_032_000],
  ]);
});

test('break-even: 30M + 48,000 ÷ 0.0036 = 43,333,333, where the gain begins', () => {
  const at = view()?.breakEven?.value ?? 0;
  expect(at).toBeCloseTo(43_333_333.33, 1);
  const gain = (exit: number) => view({ ...OWN, exits: [exit] })?.exits[0]?.gain.value ?? -1;
  expect(gain(at - 1000)).toBe(0);
  expect(gain(at + 1_000_000)).toBeCloseTo(3600, 0);
});

test('leaving after 18 months of yearly vesting: a quarter, $12,000 to keep it, until month 21', () => {
  const leaving = view()?.leaving;
  expect([leaving?.vested.value, leaving?.cost?.value, leaving?.until?.value]).toEqual([10_000, 12_000, 21]);
});

describe('what is not given stays open', () => {
  test('without the number of shares there is no ownership, exit or break-even; prices stand', () => {
    const found = view({ ...OWN, diluted: null });
    expect([found?.ownership, found?.breakEven, found?.exits.length]).toEqual([null, null, 0]);
    expect(found?.atFair?.value).toBe(120_000);
  });

  test('without a strike options have no cost, so no gain and no break-even', () => {
    const found = view(OWN, { strike: null });
    expect([found?.exerciseCost, found?.breakEven, found?.exits]).toEqual([null, null, []]);
  });

  test('without a window there is no last month; without a fair value vesting is known all the same', () => {
    expect(view({ ...OWN, windowMonths: null })?.leaving?.until).toBeNull();
    expect(view(OWN, { price: null })?.leaving?.vested.value).toBe(10_000);
  });

  test('stock that trades is no private company’s, unless the person enters numbers for one', () => {
    const traded = { kind: 'rsu', strike: null, listed: true };
    expect(view({}, traded)).toBeNull();
    expect(view({}, { ...traded, listed: false })).not.toBeNull();
    expect(view({}, { listed: null })).not.toBeNull();
  });

  test('no units, no view', () => {
    expect(view(OWN, { units: null })).toBeNull();
    expect(privateView({ ...OFFER, equity: null }, OWN)).toBeNull();
  });
});

test('shares that are granted cost nothing and break even at once', () => {
  const found = view(OWN, { kind: 'restricted-stock', strike: null });
  expect([found?.exerciseCost?.value, found?.breakEven?.value]).toEqual([0, 30_000_000]);
});

test('every number opens down to the letter or the person, and a suggestion to its dated source', () => {
  const found = view();
  for (const figure of [found?.ownershipAfter, found?.breakEven, found?.exits[1]?.gain])
    expect(figure && reevaluate(figure)).toBe(figure?.value);
  for (const { share } of SUGGESTED_DILUTION)
    expect('origin' in share && share.origin.from === 'source' && share.origin.source.asOf).toBeTruthy();
});
