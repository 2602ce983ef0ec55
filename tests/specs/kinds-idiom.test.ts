/** Offers, postings and neither, in the words of many authors: lists without a verb, other languages, look-alikes. */
import { expect, test } from 'vitest';
import { fromText } from '../../lib/documents/text.ts';
import { readKind } from '../../lib/reading/kind/kind.ts';
import type { Kind } from '../../lib/reading/reading.ts';
import type { Hint } from '../../lib/reading/snapshot.ts';

const CASES: [Kind, string, string][] = [
  [
    'offer',
    'what we have in mind',
    'Dear Keith:\nThe board is unanimous in its wish that you become our Chief Financial Officer.\nSalary:\t$162,000 per year\nBonus:\t$40,000 if the plan is met\nVacation:\tthree weeks\nMedical:\tcompany paid\nI would ask you to let me have your decision not later than May 3, 2027, so that we might have you on board by June 1.\nCordially,\nArthur',
  ],
  [
    'offer',
    'bullets after a selection',
    'Dear Derrick,\nCongratulations on your selection as Vice President of Bayou Pipe.\n• Effective date of hire: August 2, 2027\n• Compensation: $21,000 per month\n• Vehicle: monthly allowance\n• Vacation: 4 weeks\nYour employment is conditioned on a drug screen. Please sign and fax back.\nSincerely,\nTammy',
  ],
  [
    'offer',
    'a call to a church',
    'Dear Ms. Tran,\nthe Session voted to call you as our Director of Music!\nThe terms of call:\nSalary - $28,900 per annum, paid monthly\nContinuing education - $500\nPaid vacation - four weeks\nBeginning - September 1, 2027\nIf these terms are agreeable kindly sign one copy.\nGrace and peace,\nWalter',
  ],
  [
    'offer',
    'dotted rows on a shop’s paper',
    'Jesse,\nThis is to confirm our verbal offer for the position of Store Manager.\nrate of pay ..... $33.00 / hr\nbonus ..... up to $1,500 per quarter\nstart ..... May 3, 2027\nvacation ..... 2 weeks\nThanks,\nLorna',
  ],
  [
    'offer',
    'Dutch',
    'Geachte mevrouw Postma,\nWij bieden je graag een baan aan als hydroloog.\nIngangsdatum: 3 mei 2027\nSalaris: € 4.125 bruto per maand\nVakantiedagen: 26\nWe horen graag uiterlijk 26 maart 2027.\nMet vriendelijke groet,\nBram',
  ],
  [
    'posting',
    'plain headings',
    'Head of Finance\nDublin (hybrid, 2 days) | Full time\nThimble lends to bookshops.\nWhat the job is\nMonth-end and board packs.\nWho we think you are\nACA with 8+ years.\nWhat’s in it for you\nSalary of between €110,000 and €130,000.\nHow to apply\nSend a CV to us.',
  ],
  [
    'posting',
    'a copied contract job',
    'Data Engineer\nhttps://www.linkedin.com/jobs/view/3866600914\nAbout the job\nLocation: Plano, TX\nDuration: 12 months\nPay Rate: $68.00 to $74.00/hr on W2\nOur client, a bank, seeks a Data Engineer.\nRequired:\n5 years of Spark',
  ],
  [
    'posting',
    'a bare hiring line',
    'Tern Bio (YC W25) | Founding Software Engineer | Boston, MA | ONSITE | $160k–$200k, 0.5%–1.5%\nWe have raised $5.2M. You: 3+ years. Visa: we can transfer.',
  ],
  [
    'other',
    'a bonus for staying',
    'June 1, 2027\nRe: Retention Bonus\nDear Alan:\nWe are pleased to offer you the opportunity to earn a retention bonus of $275,000, equal to 100% of your current base salary. Please sign and return this letter by June 15, 2027.\nSincerely,\nRobert',
  ],
  [
    'other',
    'a house',
    'Kev and Asha,\nCONGRATULATIONS! The sellers accepted your offer of $612,000. Earnest money is due by May 14. Your lender will want your offer letter, Asha (base salary $138,000?). Please sign the attached by Monday.\nPaula',
  ],
  [
    'other',
    'a rejection that speaks of offers',
    'Hi Haruki,\nThank you for the time you spent interviewing. After careful consideration we have decided not to extend an offer at this time: your salary expectation of $210,000 sits above the range. The Team',
  ],
  [
    'other',
    'advice with sample sentences',
    'How to read an offer letter\nCongratulations! You have an offer.\nBase salary\n“Your annual base salary will be $145,000.”\nSign-on\n“You will receive a signing bonus of $25,000.”\nThis offer expires on March 15, 2027. Companies often write so. How to negotiate: compare offers.',
  ],
];

test.each(CASES)('%s: %s', (kind, name, text) => {
  const hints: Hint[] = name.startsWith('advice')
    ? [{ field: 'title', value: 'How to read an offer letter', path: 'h1' }]
    : [];
  expect(readKind(fromText(text, { hints })).value).toBe(kind);
});
