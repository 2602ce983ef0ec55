import { describe, expect, test } from 'vitest';
import { corrected, fieldById, fieldsOf, restored } from '../../../components/fields/fields.ts';
import type { Offer } from '../../../lib/worth/offer.ts';

const asRead = {
  company: 'Cloudflare',
  role: 'Senior ML/AI Engineer',
  level: 'L5',
  place: 'San Francisco',
  currency: 'USD',
  payPeriod: 'year',
  base: 205_000,
  bonus: { pct: 0.1, amount: null, kind: 'guaranteed' },
  equity: {
    kind: 'rsu',
    units: null,
    value: 240_000,
    price: null,
    priceDate: null,
    strike: null,
    listed: null,
    years: 4,
    schedule: null,
    frequency: 'quarter',
    cliffMonths: 12,
  },
  signOn: [{ amount: 20_000, month: 1, clawbackMonths: 12 }],
  deadline: '2026-11-30',
} as Offer;

const field = (id: string) => {
  const found = fieldById(asRead, id);
  if (!found) throw new Error(`no field ${id}`);
  return found;
};

describe('a correction taken back leaves no trace', () => {
  const edits: [string, string | number | null][] = [
    ['base', 220_000],
    ['bonusPct', 0.2],
    ['bonusPct', null],
    ['bonusAmount', 30_000],
    ['equityKind', 'none'],
    ['equityKind', null],
    ['grantValue', null],
    ['schedule', '40/30/20/10'],
    ['signOn', null],
    ['level', 'L6'],
  ];
  test.each(edits)('%s: %s', (id, value) => {
    const after = corrected(field(id), value, asRead, asRead, {});
    expect(after).not.toEqual({});
    expect(restored(field(id), { ...asRead, ...after }, asRead, after)).toEqual({});
  });
});

test('taking one back leaves the person’s other corrections alone', () => {
  let now = asRead;
  let corrections = {};
  for (const [id, value] of [
    ['vestingYears', 5],
    ['grantValue', 300_000],
    ['base', 220_000],
  ] as const) {
    corrections = corrected(field(id), value, now, asRead, corrections);
    now = { ...asRead, ...corrections };
  }
  const rest = restored(field('grantValue'), now, asRead, corrections);
  expect(rest).toMatchObject({ base: 220_000, equity: { ...asRead.equity, years: 5 } });
});

test('every field reads back what was written to it', () => {
  const values: Record<string, string | number> = { text: 'X', money: 1000, percent: 0.2, count: 3 };
  for (const each of fieldsOf(asRead)) {
    const value = values[each.edit.kind];
    if (value === undefined) continue;
    expect(each.read({ ...asRead, ...each.write(asRead, value) }), each.id).toBe(value);
  }
});
