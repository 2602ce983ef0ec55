/** Reply-by days on the employer's clock, seen from where the person lives. */
import { describe, expect, test } from 'vitest';
import { dayEnd, lastDay } from '../../../lib/playbook/clocks.ts';
import { playbookOf } from '../../../lib/playbook/collected.ts';
import { playbookBlocks } from '../../../lib/playbook/exports/outline.ts';
import { situation } from './situation.ts';

const utc = (date: string, theirs: string) =>
  new Date(dayEnd(date, { theirs, mine: 'UTC' })?.at ?? Number.NaN).toISOString().slice(0, 16);

describe('the end of their day', () => {
  test.each([
    ['2026-06-12', 'America/Los_Angeles', '2026-06-13T00:00'],
    ['2026-01-12', 'America/Los_Angeles', '2026-01-13T01:00'],
    ['2026-03-28', 'Europe/London', '2026-03-28T17:00'],
    ['2026-03-29', 'Europe/London', '2026-03-29T16:00'],
    ['2026-06-12', 'Asia/Kolkata', '2026-06-12T11:30'],
  ])('%s, %s is %s UTC, with daylight saving', (date, zone, moment) => {
    expect(utc(date, zone)).toBe(moment);
  });

  test('what is no date or no time zone has none', () => {
    expect(dayEnd('soon', { theirs: 'Europe/London', mine: 'UTC' })).toBeNull();
    expect(dayEnd('2026-06-12', { theirs: 'Nowhere/Else', mine: 'UTC' })).toBeNull();
    expect(dayEnd('2026-06-12', { theirs: 'Europe/London', mine: 'Nowhere/Else' })).toBeNull();
  });
});

describe('the last day to answer', () => {
  test.each([
    ['Australia/Sydney', 'America/Los_Angeles', '2026-06-11', 'over at midnight: it is the day before'],
    ['Pacific/Auckland', 'America/Los_Angeles', '2026-06-11', 'over the evening before'],
    ['Asia/Kolkata', 'America/New_York', '2026-06-11', 'over before the morning: it is the day before'],
    ['Europe/London', 'America/New_York', '2026-06-12', 'over at noon: the morning is left'],
    ['America/Los_Angeles', 'Asia/Kolkata', '2026-06-12', 'later: hours after midnight are not planned with'],
    ['Europe/London', 'Europe/Berlin', '2026-06-12', 'the same day'],
  ])('%s seen from %s: %s (%s)', (theirs, mine, last) => {
    expect(lastDay('2026-06-12', { theirs, mine })).toBe(last);
  });

  test('stays as it is where nobody said whose clock it is', () => {
    expect(lastDay('2026-06-12', null)).toBe('2026-06-12');
  });
});

test('the exported playbook says when their day ends', () => {
  const { facts } = situation();
  const clocks = { theirs: 'Europe/London', mine: 'America/New_York' };
  const text = JSON.stringify(playbookBlocks(playbookOf(facts, { today: '2026-06-01', clocks })));
  expect(text).toContain('(Europe – London), it is Friday, June 12 at 12:00');
  expect(JSON.stringify(playbookBlocks(playbookOf(facts, { today: '2026-06-01' })))).not.toContain('Europe');
});
