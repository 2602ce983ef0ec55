/** Titles and employers in the words of letters: functions, next colleagues, tables set with blanks, boards that ask. */
import { describe, expect, test } from 'vitest';
import { fromText } from '../../lib/documents/text.ts';
import { read } from '../../lib/reading/read.ts';
import { readRole } from '../../lib/reading/who/title/title.ts';
import { snapshotOf } from './_read.ts';

const title = (text: string, subject = '') =>
  readRole(
    snapshotOf(text, {
      hints: subject === '' ? [] : [{ field: 'subject', value: subject, path: 'Subject' }],
    }),
    'offer',
    null,
  )?.value.title ?? null;

describe('titles', () => {
  test.each<[string, string]>([
    ['With pleasure I confirm our offer for the function of Hydrologist in Delft.', 'Hydrologist'],
    ['Title stays Principal Chemist, start June 9th.', 'Principal Chemist'],
    ['We would love for you to be our next Stage Manager in Eugene!', 'Stage Manager'],
    ['You’d be our second Stage Manager, reporting to me.', 'Stage Manager'],
    ['I am delighted to appoint you Dean of Nursing for the coming year.', 'Dean of Nursing'],
    ['I got it done. Final package for Director of Data: as below.', 'Director of Data'],
    [
      'l’assunzione con la qualifica di Responsabile Amministrativo presso la sede',
      'Responsabile Amministrativo',
    ],
    ['Plant Manager, reporting to Gail.', 'Plant Manager'],
    ['We offer you the role of Account Executive on Dale’s team in Austin.', 'Account Executive'],
    ['1. Position. The Executive shall serve as Chief Risk Officer of the Bank.', 'Chief Risk Officer'],
    [
      'Funktion: Fachspezialistin Lohnbuchhaltung und Sozialversicherungen\nStufe: 6',
      'Fachspezialistin Lohnbuchhaltung und Sozialversicherungen',
    ],
    ['Classification: Naval Architect III', 'Naval Architect III'],
    ['You have been successful in your application for General Manager at The Crescent.', 'General Manager'],
    ['Drumroll... you got the Avionics Intern spot!', 'Avionics Intern'],
    ['We offer you employment as a Pediatrician in our practice.', 'Pediatrician'],
    ['Name: Annika Vogt\nJob title: Press Officer\nOffice: Munich', 'Press Officer'],
  ])('%s', (text, expected) => {
    expect(title(text)).toBe(expected);
  });

  test('in front of the offer in a subject', () => {
    expect(title('Ben, to recap: €67k, 25 days.', 'RE: Picture Editor - verbal offer')).toBe(
      'Picture Editor',
    );
  });

  test('a title below a signer’s name is the signer’s', () => {
    expect(title('We offer you a job.\nName: Ada Berg\nTitle: Managing Director')).not.toBe(
      'Managing Director',
    );
  });
});

describe('tables set with blanks', () => {
  const TABLE = [
    'OFFER OF EMPLOYMENT',
    '',
    'Position           Director of Routes',
    'Work location      Milwaukee, Wisconsin',
    'Base pay           $4,000.00 bi-weekly ($104,000 annualized)',
    'Start date         April 19, 2027',
    '',
    'Dear Gil, please sign this offer.  It is open until March 12, 2027.',
  ].join('\n');

  test('are rows of columns', () => {
    const { text } = fromText(TABLE);
    expect(text).toContain('Position\tDirector of Routes\n');
    expect(text).toContain('please sign this offer. It is open');
    const reading = read(fromText(TABLE));
    expect(reading.role?.value.title).toBe('Director of Routes');
    expect(reading.startDate?.value).toBe('2027-04-19');
  });

  test('two lines, justified prose and numbered clauses are none', () => {
    expect(fromText('Position      Director\nPay           $90,000').text).not.toContain('\t');
    const prose = 'The  company offers\nyou  the place that\nwe  spoke of and the\nrest  is below.';
    expect(fromText(prose).text).not.toContain('\t');
    expect(fromText('(a)   Pay\n(b)   Start\n(c)   Leave').text).not.toContain('\t');
  });
});

test('the board of an employer that asks names it', () => {
  const letter =
    'Dear Ken:\nThe Board of Directors of Old Quarry Cider has authorized me to make you the following offer to serve as President.\nSalary. $140,000 a year.\nBonus. As the Board sees fit.\nPlease call me with your answer.\nSincerely,\nTim';
  expect(read(fromText(letter)).company?.value.name).toBe('Old Quarry Cider');
});
