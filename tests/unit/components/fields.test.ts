import { describe, expect, test } from 'vitest';
import type { FieldValue } from '../../../components/fields/field.ts';
import { fieldById, fieldsOf, isCorrected } from '../../../components/fields/fields.ts';
import { labelText, valueFromInput, valueText } from '../../../components/fields/shown.ts';
import { hold, sampleDoc } from './fixtures.ts';

/** Another value for every field of the San Francisco letter. */
const OTHER: Record<string, FieldValue> = {
  company: 'Confluent',
  role: 'Account Executive',
  level: 'L6',
  place: 'Austin',
  base: 220000,
  currency: 'GBP',
  payPeriod: 'month',
  bonusPct: 0.15,
  bonusAmount: 30000,
  bonusKind: 'guaranteed',
  equityKind: 'none',
  grantValue: 300000,
  perYear: 'year',
  units: 1800,
  price: 130,
  priceDate: '2026-11-01',
  strike: 12,
  listed: 'no',
  vestingYears: 3,
  schedule: '40/30/20/10',
  cliff: 18,
  signOn: 35000,
  signOnMonth: 13,
  clawback: 6,
  clawbackWay: 'full',
  'signOn:1': 15000,
  'grantValue:1': 80000,
  'units:1': 500,
  relocation: 12000,
  refresher: 50000,
  startDate: '2027-02-01',
  deadline: '2026-12-24',
};

const letter = () => hold(sampleDoc('sample-cloudflare-sf-offer'));

describe('every field of the letter', () => {
  const ids = fieldsOf(letter().now().report.offer).map(({ id }) => id);

  test('has another value to try', () => {
    expect(ids.filter((id) => OTHER[id] === undefined)).toEqual([]);
  });

  test.each(ids)('%s is written, read back, and taken back', (id) => {
    const panel = letter();
    const before = panel.now();
    const field = fieldById(before.edits.offer, id);
    if (!field) throw new Error(id);
    expect(field.read(before.edits.offer)).not.toEqual(OTHER[id]);
    before.edits.change(field, OTHER[id] ?? null);
    const after = panel.now();
    expect(field.read(after.report.offer)).toEqual(OTHER[id]);
    expect(isCorrected(field, after.edits.offer, after.edits.asRead)).toBe(true);
    after.edits.restore(field);
    const restored = panel.now();
    expect(restored.doc.corrections).toEqual({});
    expect(restored.report.offer).toEqual(before.report.offer);
  });

  test.each(ids)('%s has a label and a value in words', (id) => {
    const { offer } = letter().now().edits;
    const field = fieldById(offer, id);
    if (!field) throw new Error(id);
    expect(labelText(field)).not.toContain('panel.');
    expect(valueText(field, { ...offer, ...field.write(offer, OTHER[id] ?? null) })).not.toContain('panel.');
  });
});

test('other vesting years end a schedule that was for as many as it had', () => {
  const panel = letter();
  const { offer } = panel.now().edits;
  expect(offer.equity?.schedule).toHaveLength(4);
  const field = fieldById(offer, 'vestingYears');
  if (!field) throw new Error('vestingYears');
  panel.now().edits.change(field, 3);
  expect(panel.now().report.offer.equity).toMatchObject({ years: 3, schedule: null });
});

test('a corrected base moves the total, and the ask with it', () => {
  const panel = letter();
  const field = fieldById(panel.now().edits.offer, 'base');
  if (!field) throw new Error('base');
  panel.now().edits.change(field, 220000);
  const result = panel.now().report.cases[0]?.result;
  expect(result?.recurring?.value).toBe(220000 * 1.1 + 60000);
  expect(result?.plan?.ask?.value).toBeGreaterThan(302000);
});

test('units need a price, which is asked for only then', () => {
  const panel = letter();
  expect(fieldById(panel.now().edits.offer, 'price')).toBeUndefined();
  panel.now().edits.changeMany({ grantValue: null, units: 1800 });
  expect(panel.now().report.states).toContain('units-without-price');
  panel.now().edits.changeMany({ price: 130, priceDate: '2026-11-01' });
  const { report } = panel.now();
  expect(report.states).not.toContain('units-without-price');
  expect(report.cases[0]?.result.recurring?.value).toBe(205000 * 1.1 + (1800 * 130) / 4);
});

test('"none" for equity is the person’s word and gives a total', () => {
  const panel = letter();
  panel.now().edits.changeMany({ equityKind: 'none' });
  expect(panel.now().report.cases[0]?.result.recurring?.value).toBe(225500);
});

test('a percentage replaces an amount, and the other way round', () => {
  const panel = letter();
  panel.now().edits.changeMany({ bonusAmount: 30000 });
  expect(panel.now().report.offer.bonus).toMatchObject({ pct: null, amount: 30000 });
  panel.now().edits.changeMany({ bonusPct: 0.2 });
  expect(panel.now().report.offer.bonus).toMatchObject({ pct: 0.2, amount: null });
});

test('what is entered is understood by the kind of its field, or refused', () => {
  const { offer } = letter().now().edits;
  const enter = (id: string, text: string): FieldValue | undefined => {
    const field = fieldById(offer, id);
    if (!field) throw new Error(id);
    return valueFromInput(field, text);
  };
  expect(enter('base', ' $205,000 ')).toBe(205000);
  expect(enter('base', 'a lot')).toBeUndefined();
  expect(enter('base', '')).toBeNull();
  expect(enter('bonusPct', '12.5%')).toBe(0.125);
  expect(enter('bonusPct', '9000')).toBeUndefined();
  expect(enter('vestingYears', '400')).toBeUndefined();
  expect(enter('schedule', '40/30/20')).toBeUndefined();
  expect(enter('deadline', 'soon')).toBeUndefined();
  expect(enter('company', 'x'.repeat(500))).toHaveLength(120);
});
