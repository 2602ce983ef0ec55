import { describe, expect, test } from 'vitest';
import { fromText } from '../../../../lib/documents/text.ts';
import { noteKind, readAsSaid } from '../../../../lib/reading/as-said.ts';
import { loadScorer } from '../../../../lib/reading/owners/scorer/load.ts';
import type { Kind } from '../../../../lib/reading/reading.ts';

const scorer = await loadScorer();
const readText = (text: string, said: Kind | null) => readAsSaid(fromText(text), said, { scorer });
const kindOfNote = (text: string) => noteKind(fromText(text), readText(text, null), { scorer });

describe('a short note with a figure of pay is read as an offer', () => {
  test.each([
    ['£65k + 10% bonus, Leeds', 65000, 'GBP'],
    ['Base 180k / RSU 240k over 4 years', 180000, null],
    ['18 LPA fixed, Pune', 1800000, 'INR'],
    ['$188,000', 188000, 'USD'],
    ['Senior Data Engineer at Northbeam, Dublin: €95,000 base, 15% bonus', 95000, 'EUR'],
  ])('%s', (text, base, currency) => {
    expect(kindOfNote(text)).toBe('offer');
    const reading = readText(text, 'offer');
    expect(reading.kind.value).toBe('offer');
    expect(reading.base[0]?.value).toMatchObject({ max: base, currency });
  });

  test('with the town and the bonus that it names', () => {
    const reading = readText('£65k + 10% bonus, Leeds', 'offer');
    expect(reading.place?.value).toMatchObject({ city: 'Leeds', country: 'GB' });
    expect(reading.bonus[0]?.value.pct).toEqual({ min: 0.1, max: 0.1 });
    expect(reading.base[0]?.certainty).not.toBe('stated');
  });
});

test.each([
  'Our revenue was $40 million last year.',
  'Lunch at 12:30?',
  'My current salary is $140k.',
  '',
  'Call me on 020 7946 0018',
])('a note about anything else is not: %s', (text) => {
  expect(kindOfNote(text)).toBeNull();
});

describe('what the person says it is', () => {
  const long = `Notes from the call.\n${'They were friendly and asked about my work. '.repeat(12)}\nBase would be $150,000 a year.`;

  test('is what it is read as', () => {
    expect(kindOfNote(long)).toBeNull();
    const reading = readText(long, 'offer');
    expect(reading.kind.value).toBe('offer');
    expect(reading.base[0]?.value.max).toBe(150000);
    expect(readText(long, 'posting').kind.value).toBe('posting');
  });

  test('also where they say that it is neither', () => {
    const offer =
      'We are pleased to offer you the position of Data Engineer at Northbeam Ltd. Your base salary will be £65,000 per year. Please sign and return this letter by 1 March 2027.';
    expect(readText(offer, null).kind.value).toBe('offer');
    expect(readText(offer, 'other').kind.value).toBe('other');
  });
});
