/** Letters written for these tests: a table of terms, prose, a list, other currencies, several pages. */
import type { Letter } from './letter.ts';

const filler =
  'You will work with people who care about what they build, and you will have the time and the quiet that good work needs; we will see to both, and we ask that you tell us early when either is missing.';

export const LETTERS: Letter[] = [
  {
    name: 'a table of terms',
    letterhead: ['Marlow & Finch Limited', '12 Quay Street, Bristol BS1 4DJ'],
    blocks: [
      { p: '16 November 2026' },
      { p: 'Dear Amara,' },
      {
        p: 'We are delighted to offer you the position of Senior Data Engineer, based in our Bristol office. The terms of our offer are set out below, and we hope very much that you will accept them and join us in the new year.',
      },
      {
        rows: [
          ['Term', 'Amount', 'Remark'],
          ['Base salary', '£82,000 per annum', 'paid monthly'],
          ['Annual bonus', '12% target', 'of base salary'],
          ['Sign-on bonus', '£6,000', 'with the first salary'],
        ],
      },
      { p: 'Your employment will start on 4 January 2027.' },
      { p: 'Please sign and return this letter by 30 November 2026.' },
      { p: 'Yours sincerely,' },
      { p: 'Tom Marlow' },
    ],
    foot: 'Registered in England',
  },
  {
    name: 'prose with equity',
    letterhead: ['Brightwater Systems, Inc.', '400 Harrison Street, San Francisco, CA 94105'],
    blocks: [
      { p: 'November 12, 2026' },
      { p: 'Dear Jonas,' },
      {
        p: 'On behalf of Brightwater Systems, Inc. I am pleased to offer you the position of Staff Software Engineer in San Francisco, California. Your annual base salary will be $231,500, paid twice a month, and you will be eligible for an annual bonus with a target of 15% of your base salary.',
      },
      {
        p: 'Subject to the approval of the Board you will be granted 9,200 restricted stock units, which vest over four years: one quarter after the first twelve months, and the rest in equal quarterly parts.',
      },
      { p: 'You will also receive a one-time sign-on bonus of $25,000, payable with your first salary.' },
      { p: 'Your first day will be January 19, 2027. This offer expires on November 27, 2026.' },
      { p: 'Sincerely,' },
      { p: 'Lena Ortiz' },
    ],
    foot: 'Brightwater Systems, Inc. Confidential',
  },
  {
    name: 'a list, in euros',
    letterhead: ['Kelder & Zoon B.V.', 'Prinsengracht 12, Amsterdam'],
    blocks: [
      { p: 'Dear Sanne,' },
      { p: 'We are happy to offer you the role of Product Designer in Amsterdam. What we offer:' },
      {
        items: [
          'Salary: a gross base salary of €71,400 per year, holiday allowance included.',
          'Bonus: up to 8% of your base salary, at the discretion of the management.',
          'Holiday: 27 days a year, and the days between Christmas and New Year.',
        ],
      },
      { p: 'You would start on 1 February 2027. Please let us know by 9 December 2026 whether you accept.' },
      { p: 'Kind regards,' },
      { p: 'Pieter Kelder' },
    ],
    foot: 'KvK 33221100',
  },
  {
    name: 'several pages',
    letterhead: ['Northgate Instruments Ltd', 'Cambridge'],
    blocks: [
      { p: 'Dear Wei,' },
      {
        p: 'We are pleased to offer you employment as Principal Firmware Engineer at Northgate Instruments Ltd, Cambridge, on the terms in this letter.',
      },
      ...Array.from({ length: 14 }, (_, i) => ({ p: `${filler.slice(0, -1)}, as section ${i + 1} says.` })),
      { p: 'Your starting salary will be £97,250 per annum. It is reviewed every April.' },
      ...Array.from({ length: 9 }, () => ({ p: filler })),
      { p: 'This offer is open until 4 December 2026. We look forward to welcoming you on 11 January 2027.' },
    ],
    foot: 'Northgate Instruments Ltd, private and confidential',
  },
];
