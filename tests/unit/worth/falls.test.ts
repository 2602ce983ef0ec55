/** A grant that is paid out early falls later, and that is said. */
import { expect, test } from 'vitest';
import { fallOf } from '../../../lib/worth/falls.ts';
import { offerFigures } from '../../../lib/worth/offer-figures.ts';
import { yearByYear } from '../../../lib/worth/years.ts';
import { OFFER } from '../playbook/situation.ts';

const fall = (schedule: number[] | null) => {
  const equity = OFFER.equity && { ...OFFER.equity, value: 400_000, schedule };
  const found = fallOf(yearByYear(offerFigures({ ...OFFER, equity })));
  return found && [found.from.value, found.to.value, found.year];
};

test.each([
  [
    [0.4, 0.3, 0.2, 0.1],
    [120_000, 40_000, 4],
  ],
  [
    [0.33, 0.33, 0.22, 0.12],
    [132_000, 48_000, 4],
  ],
  [[0.25, 0.25, 0.25, 0.25], null],
  [[0.05, 0.15, 0.4, 0.4], null],
  // Under a tenth is no fall to speak of.
  [[0.26, 0.25, 0.25, 0.24], null],
])('a schedule of %j: %j', (schedule, expected) => {
  expect(fall(schedule)).toEqual(expected);
});

test('without a schedule nothing falls', () => {
  expect(fall(null)).toBeNull();
});
