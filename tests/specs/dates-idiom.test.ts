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
  ])('%s', (text, iso) => {
    expect(start(text)).toBe(iso);
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
