import { expect, test } from 'vitest';
import { todayOr } from '../../../cli/days.ts';

test('the day is the one of the person’s own clock, also late in the evening', () => {
  expect(todayOr(undefined, new Date(2026, 10, 22, 23, 59))).toBe('2026-11-22');
  expect(todayOr(undefined, new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
});

test('a day that was given is that day, and must be one', () => {
  expect(todayOr('2028-02-29')).toBe('2028-02-29');
  for (const none of ['2026-02-29', '2026-13-01', '2026-1-5', '2026-11-28T10:00', 'monday'])
    expect(() => todayOr(none)).toThrow('--today: not a date like 2026-11-28');
});
