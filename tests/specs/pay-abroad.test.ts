/** Fixed and variable pay behind the figure, as other languages name them. */
import { expect, test } from 'vitest';
import { short, terms } from './_read.ts';

test.each([
  ['Package\n• 45 à 52 k€ fixe + 5 k€ de variable', ['45000–52000 EUR year']],
  ['Ofrecemos\n• 30.000 € fijos + 4.000 € de variable', ['30000 EUR year']],
])('%s', (text, pay) => {
  const read = terms(text, { kind: 'posting' });
  expect(read.base.map(({ value }) => short(value))).toEqual(pay);
});
