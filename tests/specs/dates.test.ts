/** Start date and reply-by, absolute or counted from the document's own date. */
import { describe, expect, test } from 'vitest';
import { terms } from './_read.ts';

const start = (text: string, date: string | null = null, country: string | null = null) =>
  terms(text, { date, country }).startDate?.value ?? null;
const reply = (text: string, date: string | null = null) => terms(text, { date }).deadline?.value ?? null;

describe('start date', () => {
  test.each<[string, string]>([
    ['Your start date will be Monday, October 6, 2025.', '2025-10-06'],
    ['Start Date: 6 October 2025', '2025-10-06'],
    ['COMMENCEMENT DATE\nJune 3, 2024', '2024-06-03'],
    ['Your employment will commence on February 26, 2024.', '2024-02-26'],
    ['Your employment\nwill begin on September 9, 2024, contingent upon a background check.', '2024-09-09'],
    ['we would like for you to begin work with Acme on August 30, 2024', '2024-08-30'],
    ['As of June 10, 2024, you will commence employment with Acme.', '2024-06-10'],
    ['Starting Date: On\nor about January 3, 2025', '2025-01-03'],
    ['an anticipated start date of the third week of January 2025', '2025-01'],
    ['We propose 2 March 2026 as your start date. Kindly confirm by 9 January 2026.', '2026-03-02'],
    ['It goes with the position of Analyst at Acme, in our Austin office, from March 2, 2026.', '2026-03-02'],
    ['Start: 23 February 2026. We look forward to it.', '2026-02-23'],
    ['You are requested to join on or before 9 February 2026.', '2026-02-09'],
    ['We have agreed that your effective date of employment will be September 29, 2025.', '2025-09-29'],
  ])('%s', (text, iso) => {
    expect(start(text)).toMatch(new RegExp(`^${iso}`));
  });

  test('day first where the country writes so', () => {
    expect(start('Start date: 03/11/2025', null, 'GB')).toBe('2025-11-03');
    expect(start('Start date: 03/11/2025', null, 'US')).toBe('2025-03-11');
  });

  test('a date without a year is the next one after the letter', () => {
    expect(start('Your start date will be January 12.', '2025-11-20')).toBe('2026-01-12');
    expect(start('Your start date will be January 12.')).toBeNull();
  });

  test.each([
    'Vesting commences on March 1, 2025.',
    'You will receive the bonus provided you start on or before September 15, 2025.',
    'The options vest over four years from the start date.',
    'Benefits begin on the first of the month following your start date. The plan year ends June 30, 2025.',
    'Dated: May 24, 2024',
  ])('no start: %s', (text) => {
    expect(start(text)).toBeNull();
  });
});

describe('reply by', () => {
  test.each<[string, string]>([
    ['This offer expires on December 5, 2025.', '2025-12-05'],
    ['This offer, if not accepted, will expire at the close of business on May 24, 2025.', '2025-05-24'],
    ['Please sign and return this letter by December 12, 2025.', '2025-12-12'],
    ['Please respond no later than\nthe close of business on March 21, 2025.', '2025-03-21'],
    ['This offer will expire if not accepted by 5:00 p.m. Pacific time on February 13, 2026.', '2026-02-13'],
    ['If you could come back to us by 18 December 2025 with a yes, I would be happy.', '2025-12-18'],
    ['This offer will remain open until October 1, 2025.', '2025-10-01'],
    ['please sign below and return the letter prior to the expiration date of August 31, 2025', '2025-08-31'],
  ])('%s', (text, iso) => {
    expect(reply(text)).toBe(iso);
  });

  test.each<[string, string]>([
    ['Please let us know within five business days.', '2025-11-27'],
    ['Please accept this offer within ten (10) days.', '2025-11-30'],
    ['The offer is open for one week from the date of this letter.', '2025-11-27'],
    ['Please reply by Friday.', '2025-11-21'],
  ])('counted from the letter of 20 November 2025: %s', (text, iso) => {
    expect(reply(text, '2025-11-20')).toBe(iso);
    expect(reply(text)).toBeNull();
  });

  test.each([
    'Form I-9 must be completed within three business days of your start date.',
    'Deadline to apply: None',
    'You must repay the bonus if you resign before December 31, 2025.',
    'Options expire ten years after the grant date of May 1, 2025.',
    'The severance will be paid by June 30, 2025.',
  ])('no reply-by: %s', (text) => {
    expect(reply(text, '2025-11-20')).toBeNull();
  });

  test('a posting has no offer to answer', () => {
    expect(terms('The application deadline is April 19, 2025.', { kind: 'posting' }).deadline).toBeNull();
  });
});
