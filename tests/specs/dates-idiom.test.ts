/** Dates as other authors write them: times of day, headings, leaders, dotted days, months in other languages. */
import { describe, expect, test } from 'vitest';
import { terms } from './_read.ts';

const start = (text: string) => terms(text, { date: null }).startDate?.value ?? null;
const reply = (text: string) => terms(text, { date: null }).deadline?.value ?? null;

describe('start', () => {
  test.each<[string, string]>([
    ['We would be glad to welcome you as Data Engineer in Bremen as of 01.04.2027.', '2027-04-01'],
    ['We offer you the position of Tester (80%) in St. Pölten as from 1 December 2027.', '2027-12-01'],
    ['Internship dates: June 7, 2027 – August 27, 2027 (12 weeks)', '2027-06-07'],
    ['2. Start Date. October 4, 2027, unless we agree otherwise.', '2027-10-04'],
    ['    start .................. May 3, 2027', '2027-05-03'],
    ['Eintrittstermin: 1. März 2027', '2027-03-01'],
    ['Date d’entrée en fonction : le 13 septembre 2027', '2027-09-13'],
    ['Prise de poste : le 1er février 2027', '2027-02-01'],
    ['Ingangsdatum: 3 mei 2027', '2027-05-03'],
    ['Fecha de incorporación: 2 de septiembre de 2027', '2027-09-02'],
    ['Data rozpoczęcia pracy: 1 października 2027', '2027-10-01'],
    ['Ana: when would I start?\nCraig: Monday 18 January 2027. I told them', '2027-01-18'],
    ['Ana: Ok sir. When is the joining\nFaisal: 1 February 2027, visa takes a month', '2027-02-01'],
  ])('%s', (text, iso) => {
    expect(start(text)).toBe(iso);
  });

  test.each([
    'Ana: when would I start?\nAna: 18 January 2027 is my birthday',
    'Ana: when is the interview?\nCraig: 18 January 2027',
    'Ana: when would I start?\nCraig: they decide by 18 January 2027 at the latest',
  ])('not the day of something else: %s', (text) => {
    expect(start(text)).toBeNull();
  });
});

describe('reply by', () => {
  test.each<[string, string]>([
    ['This offer will remain open until 5:00 p.m. on Friday, May 14, 2027. Please sign below.', '2027-05-14'],
    ['This offer is open for acceptance until 5 p.m. ET on January 22, 2027.', '2027-01-22'],
    ['This proposal is valid until 9 July 2027. No rights can be derived from it afterwards.', '2027-07-09'],
    ['We kindly ask for your decision by 23 April 2027.', '2027-04-23'],
    ['Bitte teilen Sie uns bis zum 20. Januar 2027 mit, ob Sie unser Angebot annehmen.', '2027-01-20'],
    ['Vous avez jusqu’au 18 août 2027 pour accepter cette offre.', '2027-08-18'],
    ['We horen graag uiterlijk 26 maart 2027 of je ons voorstel accepteert.', '2027-03-26'],
  ])('%s', (text, iso) => {
    expect(reply(text)).toBe(iso);
  });

  test('the sentence behind a time of day is another one', () => {
    expect(reply('Please sign by 5 p.m. You will start on March 1, 2027.')).toBeNull();
  });
});

describe('days without their year count from the letter', () => {
  const dated = (text: string, country: string | null = null) => terms(text, { date: '2026-03-23', country });

  test.each<[string, string, string?]>([
    ['Bitte geben Sie uns bis Freitag, 10.4., Bescheid, ob Sie das Angebot annehmen.', '2026-04-10'],
    ['Deine Rückmeldung zu diesem Angebot brauchen wir bis zum 10.04.', '2026-04-10'],
    ['Temos uma proposta. Preciso do teu ok até sexta-feira, dia 10/04.', '2026-04-10', 'PT'],
  ])('%s', (text, iso, country) => {
    expect(dated(text, country).deadline?.value).toBe(iso);
  });

  test('"Jan 19" is a day where days stand before months, too', () => {
    expect(dated('We would like you to start on Jan 19.', 'AU').startDate?.value).toBe('2027-01-19');
  });

  test('an orientation day is the first one', () => {
    expect(dated('Orientation date\tMonday, January 25, 2027').startDate?.value).toBe('2027-01-25');
  });
});
