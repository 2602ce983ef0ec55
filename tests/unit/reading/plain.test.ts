import { describe, expect, test } from 'vitest';
import { INVISIBLE, isoDay, isoDayAt, plainLine, plainUrl } from '../../../lib/reading/plain.ts';

describe('characters that are no text', () => {
  test('steering, widthless and turning ones go; tabs, line ends and letters stay', () => {
    const text = '\u001b[31m£82,000\u0007\tper\u00ad an\u200bnum\r\n\u202e000,28\u202c ﷼ é ü 漢\u0085';
    expect(text.replace(INVISIBLE, '')).toBe('[31m£82,000\tper annum\r\n000,28 ﷼ é ü 漢');
  });

  test('a short fact is one line of at most 500 characters', () => {
    expect(plainLine('  Offer\u0000:\n\tyour\u00a0new role ')).toBe('Offer: your new role');
    expect(plainLine('a'.repeat(1000))).toHaveLength(500);
  });
});

describe('days', () => {
  test.each([
    ['2026-11-16', '2026-11-16'],
    ['2026-11-16T09:30:00+01:00', '2026-11-16'],
    ['2024-02-29', '2024-02-29'],
    ['0426-11-03', null],
    ['2026-02-29', null],
    ['2026-02-31', null],
    ['6026-31-79', null],
    ['16/11/2026', null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('%s is %s', (value, day) => {
    expect(isoDay(value)).toBe(day);
  });
});

test.each([
  [1_763_596_800_000, '2025-11-20'],
  [9e15, null],
  [Number.NaN, null],
  ['2026-11-20', null],
])('the moment %j is on %j', (ms, day) => {
  expect(isoDayAt(ms)).toBe(day);
});

test.each([
  ['https://jobs.example.com/a?b=1#apply', 'https://jobs.example.com/a?b=1'],
  ['https://acme.example/en-us/externa\b/job/1', 'https://acme.example/en-us/externa/job/1'],
  [' https://acme.example/two words\u202e ', 'https://acme.example/two%20words'],
  ['javascript:alert(1)', null],
  ['', null],
  [null, null],
])('the address %j is kept as %j', (url, kept) => {
  expect(plainUrl(url)).toBe(kept);
});
