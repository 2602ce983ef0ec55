/** Dates that count from the letter's own day, days of the month, and starts in the words of lists and old letters. */
import { describe, expect, test } from 'vitest';
import { letterDate } from '../../lib/reading/terms/letter/letter-date.ts';
import { terms } from './_read.ts';

const LETTER = 'Larch & Sons\nMarch 2, 2027\nDear Vera,\n';
const start = (text: string, head = LETTER) => terms(head + text).startDate?.value ?? null;
const reply = (text: string, head = LETTER) => terms(head + text).deadline?.value ?? null;

describe('the day of a letter', () => {
  test.each<[string, string | null, string | null]>([
    ['Larch & Sons\nMarch 2, 2027\nDear Vera,', null, '2027-03-02'],
    ['Bremen, den 2. März 2027\nSehr geehrte Frau Behn,', 'DE', '2027-03-02'],
    ['Date: 02-Mar-2027\nRef: 118\nDear Vera,', 'IN', '2027-03-02'],
    ['Larch & Sons, est. 1921\nDear Vera,\nMarch 2, 2027', null, null],
    ['We met on March 2, 2027 in our office.\nDear Vera,', null, null],
    ['Dear Vera,\nyou start on\nMarch 2, 2027', null, null],
  ])('%s', (text, country, iso) => {
    expect(letterDate(text, country)).toBe(iso);
  });
});

describe('reply by', () => {
  test.each<[string, string | null]>([
    ['Please let us have your decision within one week of the date of this letter.', '2027-03-09'],
    ['This offer lapses ten (10) business days from the date hereof unless you accept it.', '2027-03-16'],
    ['Please click Accept in the portal by Friday, March 12.', '2027-03-12'],
    ['Give me a ring by the 19th to say yes.', '2027-03-19'],
    ['Give me a ring by the 1st to say yes.', '2027-04-01'],
    ['If we do not hear from you by 5pm Friday 12 March 2027 this offer lapses.', '2027-03-12'],
    ['These terms are good until March 12, 2027.', '2027-03-12'],
    ['Please DocuSign it by Friday the 12th.', '2027-03-12'],
    ['Wir bitten Sie, uns Ihren Entscheid bis spätestens 30. September 2027 mitzuteilen.', '2027-09-30'],
    ['La preghiamo di restituire copia firmata entro l’11 ottobre 2027.', '2027-10-11'],
    ['We can hold this through end of day Friday, March 26.', '2027-03-26'],
    // Nobody knows on which day a letter arrives.
    ['Please sign and return this letter within five business days.', null],
    ['You will sign for the keys by the 19th floor.', null],
    ['You must accept by the 12th month of service.', null],
  ])('%s', (text, iso) => {
    expect(reply(text)).toBe(iso);
  });

  test('days from the receipt of what is still to be sent have not begun', () => {
    const text = 'HR will issue the contract; you will have five days from receipt to sign it.';
    expect(terms(text, { date: '2027-03-02' }).deadline).toBeNull();
    const arrived = 'Please sign within five days from receipt of this mail.';
    expect(terms(arrived, { date: '2027-03-02' }).deadline?.value).toBe('2027-03-07');
  });
});

describe('start', () => {
  test.each<[string, string | null]>([
    ['Start of employment: 3 May 2027\nHoliday: 30 days', '2027-05-03'],
    ['Expected start\tMay 3, 2027', '2027-05-03'],
    ['(a) Effective date: May 3, 2027, or earlier if you are free.', '2027-05-03'],
    ['- Dates: June 7, 2027 – August 27, 2027', '2027-06-07'],
    ['6 months probation\nStarting 3 May 2027\nLaptop', '2027-05-03'],
    ['The title stays as it was, start May 3rd, 2027.', '2027-05-03'],
    ['First duty day: August 9, 2027', '2027-08-09'],
    ['Contract would start 3 May 2027.', '2027-05-03'],
    ['We have pencilled in May 3, 2027 for your arrival.', '2027-05-03'],
    ['We’ve agreed Monday 3 May 2027 as your start. Sign soon.', '2027-05-03'],
    ['The Board elected you Vice President effective May 3, 2027.', '2027-05-03'],
    ['May 3, 2027 would be a great first day.', '2027-05-03'],
    ['Date of appointment: 3 May 2027', '2027-05-03'],
    ['Where: Hawthorne\nWhen: May 3 - Aug 6, 2027', '2027-05-03'],
    ['A quarter vests on the anniversary of your date of employment, from May 3, 2027 on.', null],
    ['Day one: Monday May 3', '2027-05-03'],
    ['I am delighted to appoint you Dean for the period July 1, 2027 through June 30, 2028.', '2027-07-01'],
    ['Stellenantritt: 1. April 2027', '2027-04-01'],
    ['Decorrenza: 3 maggio 2027', '2027-05-03'],
    ['Term. Two years beginning May 3, 2027.', '2027-05-03'],
    ['Your orientation begins Monday, May 3, 2027 at 8:30 a.m.', '2027-05-03'],
    ['Your start date has been set for Ju1y 5, 20l7.', '2017-07-05'],
    ['The option vests over four years beginning May 3, 2027.', null],
    ['Effective date of the plan: May 3, 2027', null],
  ])('%s', (text, iso) => {
    expect(start(text)).toBe(iso);
  });
});
