/** Payments for joining: a whole and its parts count once, what is paid several times counts as often. */
import { expect, test } from 'vitest';
import { fromText } from '../../../lib/documents/text.ts';
import { read } from '../../../lib/reading/read.ts';

const payments = (text: string): number[] =>
  read(fromText(text), { as: 'offer' }).signOn.map(({ value }) => value.amount);

test.each<[text: string, amounts: number[]]>([
  [
    'A golden hello of £2,000. Half of it (£1,000) with your first salary and the other half (£1,000) after a year.',
    [1000, 1000],
  ],
  [
    'A joining bonus of Rs. 1,50,000 in two equal instalments: Rs. 75,000 with the first month’s salary and Rs. 75,000 on confirmation.',
    [75_000, 75_000],
  ],
  ['$1,500 SIGN ON BONUS (paid $750 at 60 days and $750 at 180 days)', [750, 750]],
  [
    'A joining payment, in three tranches: (a) S$40,000 within fourteen days; (b) S$30,000 on 1 September 2027; and (c) S$20,000 on 1 March 2028.',
    [40_000, 30_000, 20_000],
  ],
  [
    'Sign-on is two lots of A$8,000, the first in your first pay run and the second on 1 July 2027.',
    [16_000],
  ],
  ['Otrzyma Pani bonus na start w trzech równych ratach po 10 000 zł brutto każda.', [30_000]],
  [
    'A sign-on bonus of $200,000, payable in two installments: $120,000 within thirty days and $80,000 on the first anniversary.',
    [120_000, 80_000],
  ],
  ['Sign-on, first payroll\t$50,000\nSign-on, first anniversary\t$25,000', [50_000, 25_000]],
  [
    '$10k signing bonus the week you land, and another 5k signing bonus once you’ve done your first 90 days',
    [10_000, 5000],
  ],
  [
    'A sign-on bonus totaling $9,000:\n- $4,500 sign-on bonus on the first full check\n- $4,500 sign-on bonus after one year',
    [4500, 4500],
  ],
  [
    'Sign-on bonus, paid as follows:\nFirst payment: sign-on $8,000 within 30 days\nSecond payment\t$6,000\ton the first payroll after six months',
    [8000, 6000],
  ],
  [
    '5. Signing Payment. As an inducement to join, the Company will pay you:\n(a) with your first regular payroll $12,000\n(b) upon completion of six months $8,000\nBoth are repayable.',
    [12_000, 8000],
  ],
  [
    '3. Signing payments.\nWhen\tAmount\nWithin 30 days\t$35,000\nFebruary 27, 2026\t$15,000',
    [35_000, 15_000],
  ],
  [
    'Prime à la signature\nUne prime de 5 000 € vous sera versée en deux temps : 2 500 € à la première paie et 2 500 € après six mois.',
    [2500, 2500],
  ],
  ['Our perks and benefits:\n- Starting salary of £70,000 - £80,000\n- 25 days of leave', []],
  ['Sign-on\t–\nCar allowance\t$600 a month', []],
  ['You get a $10,000 sign-on bonus. The $10,000 sign-on bonus is paid within 30 days.', [10_000]],
  ['Sign-on: 15k total. Sign-on is 10k in the first check, the rest after 12 months.', [15_000]],
  ['A sign-on bonus of $10,000 and a base salary of $150,000 a year.', [10_000]],
])('%s', (text, amounts) => {
  expect(payments(text)).toEqual(amounts);
});
