/** Money of postings and offers that stands near words of pay and is none of it, or is said twice. */
import { describe, expect, test } from 'vitest';
import { calendarDates } from '../../lib/marks/dates.ts';
import { findMarks } from '../../lib/marks/find.ts';
import { bodyEnd } from '../../lib/reading/terms/letter/body.ts';
import { money, pay, short, terms } from './_read.ts';

const ABOUT = 'Welder at Tarn Forge, Kendal. Duties: weld gates. Apply by mail.\n';
const basesOf = (text: string): string[] =>
  terms(ABOUT + text, { kind: 'posting' }).base.map(({ value }) => short(value));

describe('no base of a posting', () => {
  test.each([
    ['the first $6M or so of the backlog is mapped', 'more than any wage'],
    ['A take-home of two hours, paid €150.', 'a step of the hiring'],
    ['We pay you £100 for your time.', 'a step of the hiring'],
    ['Our top seller made $171,000.', 'what another earned'],
    ['Notice buyout up to ₹1,00,000.', 'what is left behind'],
    ['Not to exceed $148,800.', 'a contract’s most'],
    ['Employers: post a job from $249', 'the board’s own price'],
  ])('%s (%s)', (text) => {
    expect(basesOf(text)).toEqual([]);
  });

  test('a range or a stated period may be, though nothing calls it pay', () => {
    expect(basesOf('$52,000 - $61,000')).toEqual(['52000–61000 USD year']);
    expect(basesOf('$24 per hour')).toEqual(['24 USD hour']);
  });
});

describe('no bonus of an offer', () => {
  test.each([
    ['Bonus: intéressement 1 900 € en moyenne par salarié.', 'what was paid on average'],
    ['Commission guaranteed at €3,500 a month for three months, non-recoverable.', 'a draw'],
  ])('%s (%s)', (text) => {
    expect(terms(text).bonus).toEqual([]);
  });

  test.each([
    ['An annual bonus is paid at 100% of your goals.', null],
    ['Bonus scheme. 75% off fees for your own children.', null],
    ['A gainsharing plan pays 9% of your salary.', 0.09],
    ['Super is 12%\nannual incentive of up to 8%', 0.08],
  ])('%s: %s', (text, share) => {
    expect(terms(text).bonus[0]?.value.pct?.max ?? null).toBe(share);
  });
});

describe('a sign-on', () => {
  test('of less than a hundred is a meal', () => {
    expect(terms('Welcome bonus: meal card of €9.').signOn).toEqual([]);
    expect(terms('Welcome bonus: €100.').signOn.map(({ value }) => value.amount)).toEqual([100]);
  });
});

test('what a base goes up to is no upper bound', () => {
  expect(money('The base goes up to $158,000 a year')[0]?.[1]).toBe('158000 USD year');
  expect(money('We pay up to $158,000 a year')[0]?.[1]).toBe('≤158000 USD year');
  expect(pay('Your base salary goes up to $158,000 a year.')).toEqual(['158000 USD year']);
});

test('holidays that can be bought are no options', () => {
  const offer = (words: string) =>
    terms(`You receive 25 days of holiday and ${words}.`, { kind: 'posting' }).equity;
  expect(offer('an option to buy 5 more')).toEqual([]);
  expect(offer('options to buy shares')).toHaveLength(1);
});

test('other jobs begin at their heading, be it a line or the beginning of one', () => {
  const own = 'The job is to weld gates for farms, bridges and a zoo.\n';
  for (const others of [
    'More at Tarn Forge\nClerk: £24,000',
    'Also open at Tarn Forge: Junior Clerk of works and stores (£24,000), Senior Clerk of works and stores (£31,000)',
  ])
    expect(bodyEnd(own + others)).toBe(own.length);
  const sentence =
    'More from the same forge can be seen all over the county, where our gates keep sheep and lions in: see for yourself.';
  expect(bodyEnd(own + sentence)).toBe((own + sentence).length);
});

test('a month keeps its day where many days stand close together', () => {
  const text =
    'Start Mon Nov 17 2025. Could she push to Dec 1? She sighed, and said that the team was thin until then, so no. I had hoped for a little more time than that. Answer by Tue Oct 21. I said Wednesday, she said Tuesday.';
  const reference = new Date(2025, 9, 9, 12);
  const marks = findMarks(text, { country: 'US', reference, amounts: [] });
  const days = marks.flatMap((mark) => (mark.kind === 'date' ? [mark.iso] : []));
  expect(days).toContain('2025-10-21');
  expect(days).toEqual(calendarDates(text, reference, 'US').map(({ iso }) => iso));
});
