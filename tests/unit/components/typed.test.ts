import '../../../lib/words/words.ts';
/** Whatever is typed into a field is understood or refused beside it; what is taken can be computed, shown and saved. */
import { expect, test } from 'vitest';
import type { Field, FieldValue } from '../../../components/fields/field.ts';
import { fieldsOf } from '../../../components/fields/fields.ts';
import { valueFromInput, valueText } from '../../../components/fields/shown.ts';
import { t } from '../../../components/words/t.ts';
import { correctionsSchema } from '../../../lib/worth/offer-shape.ts';
import { hold, sampleDoc } from './fixtures.ts';

const HOSTILE = [
  '$',
  '€',
  'Euro',
  'Rs',
  'pounds',
  'USDX',
  'XXQ',
  '12',
  '<b>USD</b>',
  'constructor',
  '__proto__',
  'NaN',
  'Infinity',
  '-1',
  '-0',
  '0',
  '1e9',
  '1e309',
  '9'.repeat(40),
  '9'.repeat(400),
  '0.0000000001',
  '1,000,000,000,000,000,000 crore',
  '999999999999',
  '10%',
  '501%',
  '100000%',
  '25/25/25/25',
  '0/0/0/100',
  '100/'.repeat(40),
  '-50/150',
  '2026-02-31',
  '2026-99-99',
  '0000-00-00',
  '9999999-01-01',
  '2026-11',
  '\u202e2026',
  '\ud800',
  '💶'.repeat(60),
  '{base}',
  'a\nb\u0000c',
]; // prettier-ignore

const held = hold(sampleDoc('sample-cloudflare-sf-offer'));
/** An offer that asks for every field: rupees and options bring those of a cost to company and a strike price. */
const start = {
  ...held.now().report.offer,
  currency: 'INR',
  equity: { ...held.now().report.offer.equity, kind: 'options', value: 1000, units: 10, price: 5 },
  signOn: [{ amount: 1000, month: 0, clawbackMonths: 12, clawback: null }],
  refresher: { value: 1000, month: 12, years: 4, promised: true },
  relocation: { amount: 1000, clawbackMonths: 12, clawback: null },
  bonus: { pct: 0.1, amount: null, kind: 'target' },
} as ReturnType<typeof held.now>['report']['offer'];
const fields = fieldsOf(start).filter(({ id }) => !id.includes(':'));

test('there are 28 fields and more, and 40 hostile values', () => {
  expect(fields.length).toBeGreaterThanOrEqual(28);
  expect(HOSTILE).toHaveLength(40);
});

/** The panel's whole loop with one value in one field: report, words of every field. */
function showing(field: Field, value: FieldValue): string[] {
  const corrections = { ...start, ...field.write(start, value) };
  expect(correctionsSchema.safeParse(corrections).success).toBe(true);
  const panel = hold({ ...sampleDoc('sample-cloudflare-sf-offer'), corrections });
  const { report } = panel.now();
  for (const { result } of report.cases)
    for (const { code, params } of result.warnings) expect(t(`counter.${code}`, params)).not.toBe('');
  return fieldsOf(report.offer).map((each) => valueText(each, report.offer));
}

test.each(fields.map((field) => [field.id, field] as const))(
  '%s takes or refuses each of them',
  (_, field) => {
    const taken = new Map<string, FieldValue>();
    for (const text of HOSTILE) {
      const value = valueFromInput(field, text);
      if (value === undefined) expect(t(`panel.edit.invalid.${field.edit.kind}`)).toMatch(/^\p{Lu}.+\.$/u);
      else taken.set(JSON.stringify(value), value);
    }
    for (const value of taken.values()) expect(showing(field, value).length).toBeGreaterThan(20);
  },
);

test.each([
  ['$', null, 'USD'],
  ['$', 'CA', 'CAD'],
  ['CA$', null, 'CAD'],
  ['Euro', null, 'EUR'],
  ['euros', null, 'EUR'],
  ['Rs', null, 'INR'],
  ['Rs.', 'PK', 'PKR'],
  ['kr', 'NO', 'NOK'],
  ['swiss francs', null, 'CHF'],
  ['gbp', null, 'GBP'],
  ['FJD', null, 'FJD'],
  ['money', null, undefined],
  ['XXQ', null, undefined],
])('as a currency %j in %s is %s', (typed, country, code) => {
  const currency = fields.find(({ id }) => id === 'currency') as Field;
  expect(valueFromInput(currency, typed, country)).toBe(code);
});
