import { describe, expect, test } from 'vitest';
import { amountFromText, percentFromText } from '../../../components/fields/parse.ts';
import { COMMON_SCHEDULES, scheduleFromText, scheduleText } from '../../../components/fields/schedule.ts';

describe('amounts as people type them', () => {
  test.each([
    ['205000', 205000],
    ['205,000', 205000],
    ['$205,000.50', 205000.5],
    ['205k', 205000],
    ['£82.5K', 82500],
    ['1.25m', 1250000],
    ['48.000', 48000],
    ['48.000,50', 48000.5],
    ['1,5', 1.5],
    ['18 000', 18000],
    ['710’000', 710000],
    ['12,34,567', 1234567],
    ['₹52L', 5200000],
    ['52 lakh', 5200000],
    ['22 LPA', 2200000],
    ['1.2 crore', 12000000],
    ['usd120000', 120000],
    ['0', 0],
  ])('%s', (text, amount) => expect(amountFromText(text)).toBe(amount));

  test.each(['', 'a lot', '12 to 15', '-5', '1.2.3k5', '100 per', '$', 'e9', '٣'])('not %j', (text) =>
    expect(amountFromText(text)).toBeNull(),
  );
});

test('percentages, with their sign or without', () => {
  expect(percentFromText('10')).toBe(0.1);
  expect(percentFromText('12.5 %')).toBe(0.125);
  expect(percentFromText('600')).toBeNull();
});

describe('vesting by year', () => {
  test.each(COMMON_SCHEDULES)('%s adds to one and is written back', (text) => {
    const schedule = scheduleFromText(text);
    expect(schedule?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(schedule && scheduleText(schedule)).toBe(text);
  });

  test('thirds may be rounded', () => expect(scheduleFromText('33/33/33')?.[0]).toBeCloseTo(1 / 3));

  test.each(['', '50', '40/30/20', '60/60', 'a/b', '-20/120', Array(12).fill('8.33').join('/')])(
    'not %j',
    (text) => expect(scheduleFromText(text)).toBeNull(),
  );
});
