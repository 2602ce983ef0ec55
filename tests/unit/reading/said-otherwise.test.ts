/** Words that look like a term of the offer and speak of something else, and terms that stand where chats put them. */
import { describe, expect, test } from 'vitest';
import { fromText } from '../../../lib/documents/text.ts';
import { loadScorer } from '../../../lib/reading/owners/scorer/load.ts';
import { read } from '../../../lib/reading/read.ts';

const OFFER = 'Dear Asha,\nWe are pleased to offer you the position of Engineer at Quill in Pune.\n';
const scorer = await loadScorer();
const reading = (text: string) => read(fromText(OFFER + text), { scorer });

test('pay that the reader has today is no part of the offer', () => {
  const { base, totals = [] } = reading(
    'Your fixed pay is INR 38,00,000 per annum. We note that your present CTC is INR 29.4 LPA as per your payslips.',
  );
  expect(base.map(({ value }) => 'max' in value && value.max)).toEqual([3_800_000]);
  expect(totals).toEqual([]);
});

test('what is paid for staying is no payment for joining', () => {
  const { signOn } = reading(
    'Joining Bonus: INR 4,00,000 with your first salary.\nRetention Bonus: INR 3,00,000 payable on completion of 18 months of service.',
  );
  expect(signOn.map(({ value }) => value.amount)).toEqual([400_000]);
});

test('a question about another company denies nothing', () => {
  const { absent } = reading(
    'Your fixed pay is INR 38,00,000 per annum.\nThe other place has no options right?',
  );
  expect(absent?.equity).toBeUndefined();
});

test('options worth so many lakh are a grant', () => {
  const { equity } = reading('Fixed 52 LPA, ESOPs worth 20L over 4 yrs.');
  expect(equity.map(({ value }) => value.value)).toEqual([2_000_000]);
});

test('the rate that was raised in the same thread is the rate', () => {
  const { base } = reading(
    'The rate is £845 per week.\nMorning Asha, I spoke to Toby.\nThe weekly wage is increased to £880 for 39 hours.',
  );
  expect(base.map(({ value }) => 'max' in value && value.max)).toEqual([880]);
});

test('a raise to come is not yet the pay', () => {
  const { base } = reading('The rate is £845 per week. It will be increased to £880 after probation.');
  expect(base[0]?.value).toMatchObject({ max: 845 });
});

test('pay that is named outright stays pay where the trained voice is all but sure that it is not', () => {
  const { base } = reading(
    'role: Staff Engineer (L6), SF office, Tue-Thu in person\nbase: $225k\nI know you are on 210k at Lumen today.',
  );
  expect(base[0]?.value).toMatchObject({ max: 225_000 });
});

describe('by when', () => {
  const dated = (text: string) =>
    read(fromText(`Quill LLC\nDate: 9 March 2026\n${OFFER}Base salary: $90,000 a year.\n${text}`), { scorer })
      .deadline;

  test.each([
    ['PLEASE SIGN AND RETURN WITHIN SEVEN (7) CALENDAR DAYS OF THE DATE OF THIS LETTER.', '2026-03-16'],
    ['This offer remains open for seven (7) calendar days from the date of this letter.', '2026-03-16'],
    [
      'Veuillez nous retourner cette offre signée dans les dix (10) jours suivant la date de la présente.',
      '2026-03-19',
    ],
    ['Graag horen wij binnen tien dagen na dagtekening van deze brief of je akkoord gaat.', '2026-03-19'],
    ['Wir bitten um Ihre Antwort innerhalb von sieben Tagen ab Datum dieses Schreibens.', '2026-03-16'],
    ['The offer is open for five days from today. Reply to accept.', '2026-03-14'],
    [
      'I confirm the offer made by telephone on Tuesday. Please sign by 5pm on Friday 20 March 2026.',
      '2026-03-20',
    ],
    [
      'The deadline of March 13 is extended: please let me have your decision by Friday, March 20, 2026.',
      '2026-03-20',
    ],
  ])('%s', (text, day) => {
    expect(dated(text)?.value).toBe(day);
  });

  test('days that both voices count are stated', () => {
    expect(dated('Please sign and return within seven (7) days of the date of this letter.')?.certainty).toBe(
      'stated',
    );
  });
});

test('a posting’s lowest and highest pay may stand in two columns, for each place', () => {
  const { base } = read(
    fromText(
      'Risk Manager\nRequired\nEight years in risk\nThe annual base salary depends on where the role is filled:\nLocation\tMinimum\tMaximum\nAustin, TX\t$165,000\t$210,000\nDallas, TX\t$146,000\t$186,000\nApply now.',
    ),
    { as: 'posting', scorer },
  );
  expect(base.map(({ value }) => 'min' in value && [value.min, value.max, value.zone])).toEqual([
    [165_000, 210_000, 'Austin, TX'],
    [146_000, 186_000, 'Dallas, TX'],
  ]);
});

describe('a chat', () => {
  test('answers by when it wants to know, and its stamps are no days of the offer', () => {
    const text =
      '[27/10/25, 6:41:12 PM] Mira (Recruiter): we are pleased to offer you Engineer at Quill, fixed 52 LPA, joining 1 Dec 2025\n' +
      '[27/10/25, 6:50:33 PM] Asha: by when do you need an answer?\n' +
      '[27/10/25, 6:51:00 PM] Mira (Recruiter): Thursday please, 30th Oct. The CEO is away after that\n';
    expect(read(fromText(text), { scorer }).deadline?.value).toBe('2025-10-30');
  });
});

test('20% on target and 40% at stretch: the target is the bonus', () => {
  const { bonus } = reading('Annual bonus\t20% on target, 40% at stretch, paid in June');
  expect(bonus[0]?.value).toMatchObject({ kind: 'target', pct: { max: 0.2 } });
});

test('the most that may be paid is called so, also where it is at their discretion', () => {
  const { bonus } = reading('The Company may, at its discretion, pay a bonus of up to 10% of salary.');
  expect(bonus[0]?.value.kind).toBe('maximum');
});
