/** Pay for being on call and for night shifts is no salary; a salary near such words stays one. */
import { expect, test } from 'vitest';
import { short, terms } from './_read.ts';

const bases = (text: string): string[] =>
  terms(text, { kind: 'posting' }).base.map(({ value }) => short(value));

test.each([
  [
    'Salary: £58,000 - £67,000 a year. One on-call week in six, paid at £400 a week on top.',
    ['58000–67000 GBP year'],
  ],
  ['You earn $38 per hour plus a $3.50 per hour shift differential at night.', ['38 USD hour']],
  ['The salary is $150,000 per year. Standby is paid at $250 a day.', ['150000 USD year']],
  ['There is an on-call rotation. Base salary: $150,000 per year.', ['150000 USD year']],
  ['On-call engineers here earn a base salary of $150,000 to $170,000 per year.', ['150000–170000 USD year']],
])('%s', (text, expected) => {
  expect(bases(text)).toEqual(expected);
});
