/** Two stated figures of one term meet in a remark; what a letter may well say twice does not. */
import { expect, test } from 'vitest';
import { fromText } from '../../../lib/documents/text.ts';
import { loadScorer } from '../../../lib/reading/owners/scorer/load.ts';
import { read } from '../../../lib/reading/read.ts';

const scorer = await loadScorer();
const OPENING = 'Dear Sam,\n\nWe are pleased to offer you the position of Software Engineer at Acme Inc.';
const remarks = (terms: string): string[] =>
  read(fromText(`${OPENING} ${terms}\n\nSincerely,\nDana Reyes`), { scorer }).remarks.flatMap(
    ({ code, quote }) => (code.startsWith('two-') ? [`${code}: ${quote}`] : []),
  );

test('two base salaries are both named, the used one first', () => {
  expect(
    remarks('Your base salary is $120,000 per year.\n\nYour annual base salary will be $405,000.'),
  ).toEqual(['two-bases: $120,000 per year … $405,000']);
});

test('two bonus targets are both named', () => {
  expect(
    remarks('Your base salary is $120,000. Your target bonus is 10%.\n\nYour annual target bonus is 15%.'),
  ).toEqual(['two-bonus-targets: 10% … 15%']);
});

test.each([
  [
    'the same figure twice',
    'Your base salary is $120,000 per year. Again, your base salary will be $120,000.',
  ],
  ['a year and its month', 'Your base salary is $120,000 per year, paid monthly at $10,000 per month.'],
  ['a month that was rounded', 'Your base salary is $100,000 per year. Your monthly salary is $8,333.33.'],
  [
    'two payments on joining',
    'Your base salary is $120,000. A sign-on bonus of $20,000 is paid at the start and a second sign-on bonus of $10,000 after a year.',
  ],
  ['a salary before this one', 'Your base salary is $120,000. Your previous salary was $95,000.'],
])('%s is no contradiction', (_, terms) => expect(remarks(terms)).toEqual([]));
