/** Offers over the person's own horizon, worked by hand. */
import { describe, expect, test } from 'vitest';
import { overHorizon } from '../../../lib/ledger/horizon.ts';
import type { Offer } from '../../../lib/worth/offer.ts';
import { OFFER } from '../playbook/situation.ts';

const offer = (base: number, grant: number | null, change: Partial<Offer> = {}): Offer => ({
  ...OFFER,
  base,
  bonus: null,
  signOn: [],
  equity:
    grant === null
      ? ({ ...OFFER.equity, kind: 'none', value: null } as never)
      : ({ ...OFFER.equity, value: grant } as never),
  ...change,
});
const A = { id: 'a', name: 'A', offer: offer(200_000, null) };
const B = { id: 'b', name: 'B', offer: offer(160_000, 400_000) };

test('years are drawn as they are paid, and add up', () => {
  const { courses } = overHorizon([A, B], { years: 4, rate: 0 });
  expect(courses.map(({ total }) => total?.value)).toEqual([800_000, 1_040_000]);
  expect(courses[1]?.years?.[0]).toMatchObject({
    year: 1,
    cash: { value: 160_000 },
    stock: { value: 100_000 },
    total: { value: 260_000 },
  });
});

test('stock counts at the person’s own certainty: at half of it B has 640,000 + 200,000', () => {
  const { courses, against } = overHorizon([A, B], { years: 4, rate: 0, certainty: { b: 0.5 } });
  expect(courses[1]?.total?.value).toBe(840_000);
  expect(against[0]?.more.value).toBe(40_000);
});

describe('what has to be true for B to beat A', () => {
  const needed = (change: Partial<Parameters<typeof overHorizon>[1]> = {}, other = B) =>
    overHorizon([A, other], { years: 4, rate: 0, ...change }).against[0]?.certainty;

  test('B lacks 160,000 in cash and claims 400,000 in stock: 40% of it, whatever certainty was entered', () => {
    expect(needed()).toMatchObject({ value: 0.4 });
    expect(needed({ certainty: { b: 0.7 } })).toMatchObject({ value: 0.4 });
  });

  test('its cash alone, or never', () => {
    expect(needed({}, { ...B, offer: offer(210_000, 10_000) })).toBe('always');
    expect(needed({}, { ...B, offer: offer(150_000, 100_000) })).toBe('never');
    expect(needed({}, { ...B, offer: offer(150_000, null) })).toBe('never');
  });
});

test('later money counts for less at the person’s own rate: 100 + 100/1.1 + 100/1.21', () => {
  const one = { id: 'c', name: 'C', offer: offer(100, null) };
  const { courses } = overHorizon([one], { years: 3, rate: 0.1 });
  expect(courses[0]?.total?.value).toBeCloseTo(100 + 100 / 1.1 + 100 / 1.21, 6);
});

test('options that are worth nothing on paper count at what the person sets', () => {
  const equity = {
    ...OFFER.equity,
    kind: 'options',
    units: 10_000,
    value: null,
    strike: 1,
    price: 1,
  } as never;
  const startup = { id: 'd', name: 'D', offer: offer(150_000, null, { equity }) };
  const total = (stock?: number) =>
    overHorizon([startup], { years: 4, rate: 0, ...(stock ? { stock: { d: stock } } : {}) }).courses[0]?.total
      ?.value;
  expect([total(), total(500_000)]).toEqual([600_000, 1_100_000]);
});

test('an offer with an unknown part has no course, and no comparison is claimed', () => {
  const open = { id: 'e', name: 'E', offer: offer(150_000, null, { equity: null }) };
  const { courses, against } = overHorizon([A, open], { years: 4, rate: 0 });
  expect(courses[1]).toMatchObject({ years: null, total: null });
  expect(against).toEqual([]);
});

test('other currencies are not compared', () => {
  const pounds = { id: 'f', name: 'F', offer: offer(150_000, null, { currency: 'GBP' }) };
  expect(overHorizon([A, pounds], { years: 4, rate: 0 }).against).toEqual([]);
});
