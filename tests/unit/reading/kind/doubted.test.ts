import { expect, test } from 'vitest';
import { fromText } from '../../../../lib/documents/text.ts';
import { read } from '../../../../lib/reading/read.ts';

const SURE =
  'We are pleased to offer you the position of Data Engineer at Northbeam Ltd. Your base salary will be £65,000 per year. Please sign and return this letter by 1 March 2027.';
/** A text that may be an offer: nothing in it says so outright. */
const DOUBTFUL = 'Base salary: £65,000 per year\nBonus: 10%\nStart: 1 March 2027';

test('what a sure offer says outright is stated', () => {
  const { kind, base, company, account } = read(fromText(SURE));
  expect(kind).toMatchObject({ value: 'offer', sure: true });
  expect([base[0]?.certainty, company?.certainty]).toEqual(['stated', 'stated']);
  expect(account?.some(({ certainty }) => certainty === 'stated')).toBe(true);
});

test('what a doubtful offer says is implied, in findings and in the account', () => {
  const { kind, base, startDate, account } = read(fromText(DOUBTFUL));
  expect(kind.value).toBe('offer');
  expect(kind.sure).toBe(false);
  expect([base[0]?.certainty, startDate?.certainty]).toEqual(['implied', 'implied']);
  expect(account?.some(({ certainty }) => certainty === 'stated')).toBe(false);
});

test('it is stated again where the person says what the text is', () => {
  expect(read(fromText(DOUBTFUL), { as: 'offer' }).base[0]?.certainty).toBe('stated');
});
