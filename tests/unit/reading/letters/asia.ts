/** The Bangalore letter said anew: lakhs, crores, and the dollars of Singapore, Australia and Canada. */
import type { Letter } from './letter.ts';

export default [
  {
    wording: 'lakhs in words',
    text: `Dear Kavya,

We are pleased to offer you employment with Confluent India as a Staff ML Engineer at our Bengaluru office.

Your fixed salary is ₹78 lakhs per annum. Your target bonus is 15% of your fixed salary. You will be granted RSUs worth ₹60 lakhs, vesting over 4 years. A joining bonus of ₹5 lakhs will be paid with the first month's salary.

Your date of joining is 1 February 2027. Please sign and return this letter by 11 December 2026.

Confluent India
Talent Acquisition`,
    company: 'Confluent',
    title: 'Staff ML Engineer',
    place: 'Bengaluru',
    base: [7800000, 'INR', 'year'],
    equity: ['rsu', null, 6000000, 4],
    bonus: 15,
    signOn: 500000,
    start: '2027-02-01',
    replyBy: '2026-12-11',
  },
  {
    wording: 'LPA, labels',
    text: `Sub: Letter of offer

Dear Arjun,

We are delighted to offer you the post of Software Engineer III at Confluent, Hyderabad, on the following terms:

Fixed pay: 46 LPA
Variable pay: 10% of fixed pay at target
RSUs: ₹24,00,000 vesting over four years
Joining bonus: ₹3,00,000
Date of joining: 15 January 2027

Please confirm your acceptance on or before 2 December 2026.

Regards,
HR Team`,
    company: 'Confluent',
    title: 'Software Engineer III',
    place: 'Hyderabad',
    base: [4600000, 'INR', 'year'],
    equity: ['rsu', null, 2400000, 4],
    bonus: 10,
    signOn: 300000,
    start: '2027-01-15',
    replyBy: '2026-12-02',
  },
  {
    wording: 'rupees in Indian grouping, formal',
    text: `Ref. No. 77/2026

Dear Ms. Iyer,

With reference to your interviews we have pleasure in offering you the position of Senior Data Analyst in Malabar Retail Private Limited at Chennai.

Your annual base salary shall be INR 28,50,000. You shall be eligible for a performance bonus with a target of 12% of base salary. A sign-on bonus of INR 2,00,000 shall be payable on joining.

You are required to join on or before 8 February 2027. This offer stands withdrawn unless accepted by 20 December 2026.

Yours faithfully,
For Malabar Retail Private Limited`,
    company: 'Malabar Retail Private Limited',
    title: 'Senior Data Analyst',
    place: 'Chennai',
    base: [2850000, 'INR', 'year'],
    equity: null,
    bonus: 12,
    signOn: 200000,
    start: '2027-02-08',
    replyBy: '2026-12-20',
  },
  {
    wording: 'a crore',
    text: `Dear Vikram,

On behalf of Cloudflare India I am very happy to offer you the position of Director of Engineering, based in Bangalore.

You will receive an annual base salary of ₹1.4 crore, a bonus with a target of 20%, and restricted stock units valued at ₹2 crore that vest over four years. We will pay you ₹12,00,000 as a sign-on bonus.

Please join us on 1 April 2027. We request your acceptance by 31 January 2027.

Best wishes,
Meera`,
    company: 'Cloudflare',
    title: 'Director of Engineering',
    place: 'Bangalore',
    base: [14000000, 'INR', 'year'],
    equity: ['rsu', null, 20000000, 4],
    bonus: 20,
    signOn: 1200000,
    start: '2027-04-01',
    replyBy: '2027-01-31',
  },
  {
    wording: 'Singapore dollars a month',
    text: `Dear Wei Ling,

Lion Harbour Pte Ltd is pleased to offer you the position of DevOps Engineer in Singapore.

Basic salary: S$9,800 per month
Sign-on bonus: S$8,000
Commencement date: 1 March 2027

Please accept this offer by 22 January 2027 by signing below.

Yours sincerely,
Lion Harbour Pte Ltd`,
    company: 'Lion Harbour Pte Ltd',
    title: 'DevOps Engineer',
    place: 'Singapore',
    base: [9800, 'SGD', 'month'],
    equity: null,
    bonus: null,
    signOn: 8000,
    start: '2027-03-01',
    replyBy: '2027-01-22',
  },
  {
    wording: 'Australian dollars plus super',
    text: `Hi Sam,

We're stoked to offer you the role of Senior Product Designer at Banksia Health Pty Ltd, based in Melbourne.

Your salary package is A$165,000 per annum plus superannuation. You'll also be eligible for a bonus of 10% of your base salary.

We'd like you to start on 8 March 2027. This offer will lapse on 12 February 2027 unless you accept it.

Cheers,
Jess`,
    company: 'Banksia Health Pty Ltd',
    title: 'Senior Product Designer',
    place: 'Melbourne',
    base: [165000, 'AUD', 'year'],
    equity: null,
    bonus: 10,
    signOn: null,
    start: '2027-03-08',
    replyBy: '2027-02-12',
  },
  {
    wording: 'Canadian dollars',
    text: `Bonjour Sam,

I am pleased to present you with this offer of employment for the position of Full Stack Developer at Cloudflare, in Toronto, Ontario.

Annual base salary: CAD 134,000
Annual bonus target: 10%
Equity: RSUs with a value of CAD 90,000, vesting over four years
Sign-on bonus: CAD 7,000

Your anticipated start date is February 15, 2027. Please sign this letter by January 15, 2027.

Amélie Roy
Cloudflare`,
    company: 'Cloudflare',
    title: 'Full Stack Developer',
    place: 'Toronto, Ontario',
    base: [134000, 'CAD', 'year'],
    equity: ['rsu', null, 90000, 4],
    bonus: 10,
    signOn: 7000,
    start: '2027-02-15',
    replyBy: '2027-01-15',
  },
  {
    wording: 'yen, and the sentence order turned round',
    text: `Dear Sam,

In Tokyo, from 1 April 2027, as Software Engineer, Compilers: this is how we would like to see you at Confluent, and this letter is our offer of employment.

For your work we will pay you an annual salary of ¥14,500,000. A target bonus of 10% of that salary comes on top, as do RSUs worth ¥9,000,000 over four years. With your first pay you receive a sign-on bonus of ¥1,000,000.

Your acceptance should reach us by 26 February 2027.

Yours sincerely,
Kenji Mori, Confluent`,
    company: 'Confluent',
    title: 'Software Engineer, Compilers',
    place: 'Tokyo',
    base: [14500000, 'JPY', 'year'],
    equity: ['rsu', null, 9000000, 4],
    bonus: 10,
    signOn: 1000000,
    start: '2027-04-01',
    replyBy: '2027-02-26',
  },
] satisfies Letter[];
