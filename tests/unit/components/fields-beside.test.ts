/** Fields that only some offers have: further grants and payments, later grants, money for moving, local parts. */
import { describe, expect, test } from 'vitest';
import type { FieldValue } from '../../../components/fields/field.ts';
import { fieldById, fieldsOf } from '../../../components/fields/fields.ts';
import { labelText, valueText } from '../../../components/fields/shown.ts';
import { hold, type Sample, sampleDoc } from './fixtures.ts';

const panelOf = (sample: Sample) => hold(sampleDoc(sample));

function enter(panel: ReturnType<typeof hold>, id: string, value: FieldValue): void {
  const { edits } = panel.now();
  const field = fieldById(edits.offer, id);
  if (!field) throw new Error(`${id} is not asked for`);
  edits.change(field, value);
}

/** Entered in this order on one offer: each field asks for the next. */
const ENTRIES: [Sample, [string, FieldValue][]][] = [
  [
    'sample-cloudflare-sf-offer',
    [
      ['grantValue:1', 80000],
      ['equityKind:1', 'options'],
      ['units:1', 1000],
      ['price:1', 90],
      ['priceDate:1', '2026-11-01'],
      ['strike:1', 10],
      ['listed:1', 'yes'],
      ['vestingYears:1', 2],
      ['schedule:1', '50/50'],
      ['cliff:1', 6],
      ['perYear:1', 'year'],
      ['signOn:1', 15000],
      ['clawback:1', 6],
      ['clawbackWay:1', 'full'],
      ['signOnMonth:1', 13],
      ['relocation', 12000],
      ['clawbackRelocation', 12],
      ['clawbackWayRelocation', 'pro-rata'],
      ['refresher', 50000],
      ['refresherMonth', 6],
      ['refresherYears', 4],
      ['refresherPromised', 'no'],
    ],
  ],
  ['sample-confluent-london-offer', [['pension', 0.06]]],
  [
    'sample-confluent-bangalore-offer',
    [
      ['ctcTotal', 8_400_000],
      ['basicPay', 3_200_000],
      ['providentFund', 384_000],
      ['gratuity', 153_846],
      ['gratuityInside', 'yes'],
    ],
  ],
];

describe.each(ENTRIES)('on %s', (sample, entries) => {
  test.each(entries)('%s is asked for, worded, entered and read back', (id, value) => {
    const panel = panelOf(sample);
    for (const [earlier, entered] of entries.slice(
      0,
      entries.findIndex(([name]) => name === id),
    )) {
      enter(panel, earlier, entered);
    }
    enter(panel, id, value);
    const { offer } = panel.now().report;
    const field = fieldById(offer, id);
    if (!field) throw new Error(id);
    expect(field.read(offer)).toEqual(value);
    expect(labelText(field)).not.toContain('panel.');
    expect(valueText(field, offer)).not.toContain('panel.');
  });
});

const result = (panel: ReturnType<typeof hold>) => panel.now().report.cases[0]?.result;

test('a further grant counts with its own years, and is gone when it is cleared', () => {
  const panel = panelOf('sample-cloudflare-sf-offer');
  const before = result(panel)?.recurring?.value ?? 0;
  enter(panel, 'grantValue:1', 80000);
  expect(result(panel)?.recurring).toBeNull();
  enter(panel, 'vestingYears:1', 2);
  expect(result(panel)?.recurring?.value).toBe(before + 40000);
  expect(fieldsOf(panel.now().report.offer).map(({ id }) => id)).toContain('grantValue:2');
  enter(panel, 'equityKind:1', 'none');
  expect(result(panel)?.recurring?.value).toBe(before);
  expect(panel.now().doc.corrections).toEqual({});
});

test('a second payment is taken for the second year’s until it is said otherwise', () => {
  const panel = panelOf('sample-cloudflare-sf-offer');
  enter(panel, 'signOn:1', 15000);
  expect(panel.now().report.offer.signOn[1]).toMatchObject({ amount: 15000, month: 12 });
  expect(result(panel)?.years[1]?.oneOff.value).toBe(15000);
});

test('clearing a payment takes its clause with it', () => {
  const panel = panelOf('sample-cloudflare-sf-offer');
  enter(panel, 'relocation', 12000);
  enter(panel, 'clawbackRelocation', 12);
  enter(panel, 'relocation', null);
  expect(panel.now().doc.corrections).toEqual({});
  expect(fieldById(panel.now().report.offer, 'clawbackRelocation')).toBeUndefined();
});

test('a pension is asked for in pounds, a cost to company in rupees', () => {
  const ids = (sample: Sample) => fieldsOf(panelOf(sample).now().report.offer).map(({ id }) => id);
  expect(ids('sample-cloudflare-sf-offer')).not.toEqual(expect.arrayContaining(['pension']));
  expect(ids('sample-cloudflare-sf-offer')).not.toEqual(expect.arrayContaining(['ctcTotal']));
  expect(ids('sample-confluent-london-offer')).toContain('pension');
  expect(ids('sample-confluent-bangalore-offer')).toContain('ctcTotal');
});
