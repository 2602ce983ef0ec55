/** The San Francisco letter said anew: other orders, other words, other figures, in dollars. */
import type { Letter } from './letter.ts';

export default [
  {
    wording: 'starts with the money, ends with the role',
    text: `Sam,

$218,000 a year, a 12% bonus target, and RSUs worth $310,000 that vest over four years: that is the package I was allowed to put together for you. There is also a signing bonus of $30,000.

It goes with the position of Senior Systems Engineer at Cloudflare, in our Austin office, from March 1, 2027. I would be delighted to extend this offer in writing; just tell me by January 22, 2027 that you accept it.

Ruth Adeyemi
Cloudflare Talent Acquisition`,
    company: 'Cloudflare',
    title: 'Senior Systems Engineer',
    place: 'Austin',
    base: [218000, 'USD', 'year'],
    equity: ['rsu', null, 310000, 4],
    bonus: 12,
    signOn: 30000,
    start: '2027-03-01',
    replyBy: '2027-01-22',
  },
  {
    wording: 'stiff and legal, spelled-out amount',
    text: `Dear Mr. Okafor:

This letter agreement sets forth the terms and conditions under which Cloudflare, Inc. (the "Company") offers to employ you in the capacity of Principal Engineer. You shall be based in Seattle, Washington.

Compensation. The Company shall pay you a base salary at the annual rate of two hundred sixty thousand dollars ($260,000).

Incentive. You shall be eligible for an annual incentive with a target equal to twenty percent (20%) of your base salary.

Equity. Subject to Board approval you shall be granted restricted stock units having a grant value of $520,000, vesting over a period of four (4) years.

Signing bonus. The Company shall pay you a signing bonus of $50,000 within thirty days of the commencement of employment.

Your employment shall commence on February 8, 2027. This offer shall expire if not accepted on or before December 18, 2026. Kindly countersign and return one copy.`,
    company: 'Cloudflare, Inc.',
    title: 'Principal Engineer',
    place: 'Seattle, Washington',
    base: [260000, 'USD', 'year'],
    equity: ['rsu', null, 520000, 4],
    bonus: 20,
    signOn: 50000,
    start: '2027-02-08',
    replyBy: '2026-12-18',
  },
  {
    wording: 'labels and values only',
    text: `Offer summary

Employer: Cloudflare, Inc.
Job title: Data Engineer
Location: New York, NY
Base salary: $176,000 per year
Target bonus: 10%
RSU grant: $150,000, four-year vesting
Sign-on bonus: $12,500
Start date: January 25, 2027
Please accept by: December 4, 2026

We are happy to extend this offer to you. Sign below to accept.`,
    company: 'Cloudflare, Inc.',
    title: 'Data Engineer',
    place: 'New York, NY',
    base: [176000, 'USD', 'year'],
    equity: ['rsu', null, 150000, 4],
    bonus: 10,
    signOn: 12500,
    start: '2027-01-25',
    replyBy: '2026-12-04',
  },
  {
    wording: 'k instead of thousands, chatty',
    text: `Hey Sam!

So excited: we'd love you to join Confluent as a Staff Software Engineer, remote in the US.

Numbers: base is $240k, bonus target 15%, $400k in RSUs over 4 yrs, and a $25k sign-on.

We'd like you to start on February 1, 2027. Could you give us your answer by Dec 11, 2026?

Cheers,
Milo (recruiting at Confluent)`,
    company: 'Confluent',
    title: 'Staff Software Engineer',
    place: 'remote in the US',
    base: [240000, 'USD', 'year'],
    equity: ['rsu', null, 400000, 4],
    bonus: 15,
    signOn: 25000,
    start: '2027-02-01',
    replyBy: '2026-12-11',
  },
  {
    wording: 'units instead of a value, monthly pay',
    text: `Dear Sam,

Cloudflare is pleased to offer you employment as Product Manager, Network Services. You will work out of our San Francisco office.

You will be paid $16,250 per month. On top of that you can earn a yearly bonus; your target is 15% of your base pay.

We will recommend a grant of 2,150 restricted stock units to the Board. They vest over four years, a quarter of them after one year and the remainder every three months.

When you join you receive a one-time sign-on payment of $18,000.

Your employment begins on January 18, 2027. The offer is open for acceptance until December 2, 2026.

Yours sincerely,
Dana Whitfield, People Team`,
    company: 'Cloudflare',
    title: 'Product Manager, Network Services',
    place: 'San Francisco',
    base: [16250, 'USD', 'month'],
    equity: ['rsu', 2150, null, 4],
    bonus: 15,
    signOn: 18000,
    start: '2027-01-18',
    replyBy: '2026-12-02',
  },
  {
    wording: 'no equity and no bonus, two weeks pay period',
    text: `Dear Ms. Okafor,

We are glad to confirm your appointment as Security Analyst with Quarry Street Systems, Inc., Denver, Colorado.

Your pay will be $4,230.77 every two weeks, which comes to $110,000 a year. You will get a hiring bonus of $5,000.

Report to the Denver office on your first day, Monday, March 15, 2027. To accept, return the signed copy no later than February 19, 2027.

Sincerely,
Ellis Romero`,
    company: 'Quarry Street Systems, Inc.',
    title: 'Security Analyst',
    place: 'Denver, Colorado',
    base: [110000, 'USD', 'year'],
    equity: null,
    bonus: null,
    signOn: 5000,
    start: '2027-03-15',
    replyBy: '2027-02-19',
  },
  {
    wording: 'options with a strike price',
    text: `Hi Sam,

On behalf of the whole team at Fernwood Analytics I'm thrilled to offer you a job as our Senior Machine Learning Engineer in Boston!

Your annual salary will be $205,500. We'll also ask the board to grant you options to purchase 24,000 shares of common stock at a strike price of $3.10 a share; they vest over four years with a one-year cliff. Your on-target bonus is 8% of salary, and we'll pay you $15,000 as a sign-on bonus.

We hope you can start on April 5, 2027. The offer is good through March 12, 2027, so please sign it before then.

Warmly,
Noor Haddad, CEO, Fernwood Analytics`,
    company: 'Fernwood Analytics',
    title: 'Senior Machine Learning Engineer',
    place: 'Boston',
    base: [205500, 'USD', 'year'],
    equity: ['options', 24000, null, 4],
    bonus: 8,
    signOn: 15000,
    start: '2027-04-05',
    replyBy: '2027-03-12',
  },
  {
    wording: 'traps around every figure',
    text: `Dear Sam,

Founded in 2011 and with more than $300 million in revenue, Ostrava Labs LLC is proud to offer you the role of Solutions Architect in Chicago.

Your starting base salary is $168,400 per annum. We match your 401(k) up to 4% and pay up to $7,500 for your move. Your variable bonus has a target of 18% of base salary, with a maximum of 36%. You are granted RSUs valued at $96,000 that vest over 3 years; our last share price was $41.20. A sign-on award of $9,000 is paid in your first month.

Our offices move on 7 July 2027; your start date is June 1, 2027. Health insurance costs $120 a month. Please send us the signed letter by May 14, 2027.

Best regards,
Ostrava Labs LLC`,
    company: 'Ostrava Labs LLC',
    title: 'Solutions Architect',
    place: 'Chicago',
    base: [168400, 'USD', 'year'],
    equity: ['rsu', null, 96000, 3],
    bonus: 18,
    signOn: 9000,
    start: '2027-06-01',
    replyBy: '2027-05-14',
  },
] satisfies Letter[];
