/** The London letter said anew: pounds, euros, francs, kronor and zlotys. */
import type { Letter } from './letter.ts';

export default [
  {
    wording: 'pounds, figures in a sentence with the role',
    text: `Dear Sam,

We are delighted to offer you the role of Senior ML Engineer with Confluent Europe Ltd on a salary of £112,000 per annum, working from our London office.

You will join our bonus scheme (on-target 12% of salary) and receive RSUs with a value of £140,000 which vest over four years. We will also make a one-off sign-on payment of £10,000.

We propose 1 March 2027 as your start date. Kindly confirm acceptance by 29 January 2027.

Kind regards
Harriet`,
    company: 'Confluent',
    title: 'Senior ML Engineer',
    place: 'London',
    base: [112000, 'GBP', 'year'],
    equity: ['rsu', null, 140000, 4],
    bonus: 12,
    signOn: 10000,
    start: '2027-03-01',
    replyBy: '2027-01-29',
  },
  {
    wording: 'statement of terms, British',
    text: `STATEMENT OF TERMS

Employer: Cloudflare Ltd
Employee: Sam Okafor
Job title: Network Engineer
Place of work: London
Salary: £74,500 a year, paid monthly in arrears
Bonus: target of 8% of salary
Share award: 640 restricted stock units vesting over four years
Joining bonus: £4,000
Date employment starts: 4 January 2027

We are pleased to offer you employment on these terms. If you accept our offer please sign and return this statement by 30 November 2026.`,
    company: 'Cloudflare Ltd',
    title: 'Network Engineer',
    place: 'London',
    base: [74500, 'GBP', 'year'],
    equity: ['rsu', 640, null, 4],
    bonus: 8,
    signOn: 4000,
    start: '2027-01-04',
    replyBy: '2026-11-30',
  },
  {
    wording: 'euros with points, the sign behind',
    text: `Dear Ms Feld,

Hafenlicht GmbH would like to offer you the position of Lead Data Scientist in Hamburg.

Your gross annual salary will be 92.500 EUR. Your annual target bonus is 10 % of your base salary. In addition you receive 3.000 virtual stock options, vesting over 4 years. For your move into the job we pay you a sign-on bonus of 6.000 EUR.

The employment begins on 1 April 2027. This offer is valid until 15 January 2027.

Kind regards
Hafenlicht GmbH`,
    company: 'Hafenlicht GmbH',
    title: 'Lead Data Scientist',
    place: 'Hamburg',
    base: [92500, 'EUR', 'year'],
    equity: ['options', 3000, null, 4],
    bonus: 10,
    signOn: 6000,
    start: '2027-04-01',
    replyBy: '2027-01-15',
  },
  {
    wording: 'euros, Dublin, conditions first',
    text: `Hello Sam,

Subject to references and your right to work in Ireland, we're happy to make you the following offer to join Confluent as a Site Reliability Engineer in Dublin:

• €98,000 base salary per year
• 10% annual target bonus
• €80,000 in RSUs vesting over 4 years
• €7,500 sign-on bonus
• Start date 1 February 2027

Let us know by 8 January 2027 if you accept.

Aoife, Talent team`,
    company: 'Confluent',
    title: 'Site Reliability Engineer',
    place: 'Dublin',
    base: [98000, 'EUR', 'year'],
    equity: ['rsu', null, 80000, 4],
    bonus: 10,
    signOn: 7500,
    start: '2027-02-01',
    replyBy: '2027-01-08',
  },
  {
    wording: 'francs with apostrophes',
    text: `Dear Lea,

It is our pleasure to offer you employment as Staff Security Engineer at Rheinblick AG, based in Basel.

Base salary: CHF 165'000 per year
Bonus: 15% target
Sign-on bonus: CHF 12'000

Your first working day is 1 May 2027. Please return the signed offer by 28 February 2027.

With kind regards
Rheinblick AG, Human Resources`,
    company: 'Rheinblick AG',
    title: 'Staff Security Engineer',
    place: 'Basel',
    base: [165000, 'CHF', 'year'],
    equity: null,
    bonus: 15,
    signOn: 12000,
    start: '2027-05-01',
    replyBy: '2027-02-28',
  },
  {
    wording: 'kronor by the month',
    text: `Hej Sam,

We are excited to offer you a position as Backend Developer at Norrsken Data AB in Stockholm.

Your monthly salary will be 62 000 SEK. There is no bonus plan, but you will be granted 1,200 warrants... we call them employee stock options; they vest over three years.

Your start date will be 15 March 2027. If you want to accept the offer, sign the contract before 1 February 2027.

Hälsningar,
Elin, Norrsken Data AB`,
    company: 'Norrsken Data AB',
    title: 'Backend Developer',
    place: 'Stockholm',
    base: [62000, 'SEK', 'month'],
    equity: ['options', 1200, null, 3],
    bonus: null,
    signOn: null,
    start: '2027-03-15',
    replyBy: '2027-02-01',
  },
  {
    wording: 'zlotys, gross a month',
    text: `Dear Sam,

Wisla Software Sp. z o.o. is pleased to offer you the job of Senior Android Developer. The place of work is Warsaw.

Your salary will be PLN 24 500 gross per month. You can earn an annual bonus of up to 10% of your yearly salary.

The first day of work is 1 March 2027. We would be grateful for your signed acceptance by 20 January 2027.

Regards,
Marta Zielinska`,
    company: 'Wisla Software',
    title: 'Senior Android Developer',
    place: 'Warsaw',
    base: [24500, 'PLN', 'month'],
    equity: null,
    bonus: 10,
    signOn: null,
    start: '2027-03-01',
    replyBy: '2027-01-20',
  },
  {
    wording: 'k and pounds in a mail',
    text: `Hi Sam,

Good news, the panel said yes! We'd like to offer you the Engineering Manager role at Cloudflare (London).

Base £128k, target bonus 15%, RSUs £180k over 4 years, sign on £15k.

Start: 22 February 2027. If you could come back to us by 18 December 2026 with a yes, I'd be very happy.

Best,
Tom`,
    company: 'Cloudflare',
    title: 'Engineering Manager',
    place: 'London',
    base: [128000, 'GBP', 'year'],
    equity: ['rsu', null, 180000, 4],
    bonus: 15,
    signOn: 15000,
    start: '2027-02-22',
    replyBy: '2026-12-18',
  },
] satisfies Letter[];
