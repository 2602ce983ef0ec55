/** A rate to suggest: dated, with its source, and never silent about what it does not know. */
import { expect, test } from 'vitest';
import { suggestedRate } from '../../../lib/evidence/suggested-rate.ts';

test('one euro was 1.136 dollars, and a dollar 0.8802 euros, on 29 September 2026', () => {
  expect(suggestedRate('EUR', 'USD')).toEqual({
    from: 'EUR',
    to: 'USD',
    value: 1.136,
    date: '2026-09-29',
    source: '@fawazahmed0/currency-api',
  });
  expect(suggestedRate('USD', 'EUR')?.value).toBe(0.8802);
  expect(suggestedRate('GBP', 'INR')?.value).toBe(127.2);
});

test.each([
  ['USD', 'USD'],
  ['USD', 'XXX'],
  ['constructor', 'USD'],
])('%s to %s is not suggested', (from, to) => expect(suggestedRate(from, to)).toBeNull());
