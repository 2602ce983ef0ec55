import { describe, expect, test } from 'vitest';
import { command, fileOf } from './_command.ts';

describe('input that cannot be used ends with exit code 2 and the reason', () => {
  test.each<[string, unknown, RegExp]>([
    ['text for a number', { offer: { base: '205k' } }, /offer\.base: expected number/],
    ['an unknown kind', { offer: { equity: { kind: 'beans' } } }, /offer\.equity\.kind: not one of rsu/],
    ['a schedule that adds to 70', { offer: { equity: { schedule: [50, 20] } } }, /schedule: adds to 70/],
    [
      'a schedule of other years',
      { offer: { equity: { schedule: [50, 50], years: 4 } } },
      /2 entries for 4 years/,
    ],
    ['a competing offer without a total', { offer: {}, inputs: { competing: [{}] } }, /competing\.0\.total/],
    ['a date in words', { offer: { deadline: 'Friday' } }, /deadline: not a date/],
    ['a day that no month has', { offer: { deadline: '2026-02-31' } }, /deadline: not a date/],
    ['a month that no year has', { offer: { startDate: '2026-13' } }, /startDate: not a date/],
    ['a currency that nobody knows', { offer: { currency: 'money' } }, /currency: not a currency like/],
    [
      'a way of paying back that nobody knows',
      { offer: { relocation: { amount: 1, clawback: 'some' } } },
      /clawback/,
    ],
    [
      'a further grant whose schedule adds to 70',
      { offer: { grants: [{ schedule: [50, 20] }] } },
      /grants\.0\.schedule/,
    ],
    ['broken JSON', '{"offer": ', /not valid JSON/],
  ])('%s', async (_, content, reason) => {
    const { code, stderr, stdout } = await command('--json', fileOf(content));
    expect(code).toBe(2);
    expect(stderr).toMatch(reason);
    expect(stdout).toBe('');
  });

  test.each([
    [[], /Usage/],
    [['--jsn', 'x'], /Unknown option/],
    [['--today', 'tomorrow', 'x'], /not a date/],
    [['--rate', 'GBP 1.25', 'x'], /--rate: "GBP 1.25" is not written like/],
    [['--today', '2026-02-31', 'x'], /not a date/],
    [['nowhere.json'], /no such file/],
  ])('%s', async (args, reason) => {
    const { code, stderr } = await command(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(reason);
  });
});

test.each(['--help', '-h'])('%s tells the options and is no mistake', async (flag) => {
  const { code, stdout, stderr } = await command(flag);
  expect([code, stderr]).toEqual([0, '']);
  for (const option of ['--json', '--today', '--leave', '--kept', '--rate']) expect(stdout).toContain(option);
});
