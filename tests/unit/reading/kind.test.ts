/** What pages are: an example of each kind and look-alike, told apart, with reasons. */
import { describe, expect, test } from 'vitest';
import { fromText } from '../../../lib/documents/text.ts';
import { readKind, weigh } from '../../../lib/reading/kind/kind.ts';
import { SIGNALS } from '../../../lib/reading/kind/signals.ts';
import { WEIGHTS } from '../../../lib/reading/kind/tuning.ts';
import type { Hint, Snapshot } from '../../../lib/reading/snapshot.ts';

interface Example {
  text: string;
  hints?: Hint[];
  title?: string;
}

const EXAMPLES: Record<string, Example> = {
  'offer-letter': {
    text: 'Dear Ana,\nWe are pleased to offer you the position of Analyst with Quill Ltd. Your salary will be £50,000. You will be eligible for a bonus. Your employment is at will.\nPlease sign below to accept this offer.\nSincerely,\nBo',
  },
  'offer-mail': {
    text: 'Hi Ana,\nwe would like to offer you the Analyst role. Your base salary would be $120k, and you will receive RSUs. Your start date would be June 1.',
    hints: [{ field: 'subject', value: 'Your offer', path: 'Subject' }],
  },
  'offer-terms': {
    text: 'Hi Ana,\nso glad you liked the team. Here is our offer in short.\nRole: Analyst\nSalary: £50,000\nStart: 1 March 2027\nHolidays: 28 days\nPension: 6%\nReports to: Bo\nThanks,\nBo',
  },
  'offer-recap': {
    text: 'Ana,\nputting on paper what we discussed: you’d join Quill as Analyst, £50k base, 28 days holiday, 6% pension, three months notice.\nTell me on Friday.\nBo',
  },
  'offer-by-terms': {
    text: 'Ana -\nthe trustees elected you Head Gardener.\n$61,000 annual salary, health plan, three weeks of vacation.\nStarts March 1, 2027.\nLet Bo know that you are good to go.\nAda',
  },
  'offer-abroad': {
    text: 'Sehr geehrte Frau Li,\nwir freuen uns, Ihnen eine Anstellung als Analystin anbieten zu können.\nEintrittstermin: 1. März 2027\nBruttomonatsgehalt: 5.200 EUR\nProbezeit: sechs Monate\nBitte antworten Sie bis zum 20. Januar 2027.\nMit freundlichen Grüßen\nBo Ott',
  },
  'employment-contract': {
    text: 'EMPLOYMENT CONTRACT\nbetween Quill Ltd and Ana Li\n1. Position. You are employed as Analyst.\n2. Remuneration. The salary is £50,000 per annum.\n3. Start. The employment begins on 1 March 2027.\nSigned: ______',
  },
  posting: {
    text: 'Analyst\nAbout the role\nYou will work with data.\nResponsibilities\nReports\nQualifications\n3+ years of experience with SQL\nHow to apply\nSend us your CV',
  },
  'forum-posting': {
    text: 'Quill | Backend Engineer | Berlin | Full-time | €70k\nWe make pens. We are looking for one more person. Write to jobs@quill.example',
  },
  rejection: {
    text: 'Dear Ana,\nThank you for your interest in the Analyst position. Unfortunately we have decided to move forward with another candidate. We wish you all the best.',
  },
  'recruiter-mail': {
    text: 'Hi Ana,\nI came across your profile and it looks like a match for a Staff Engineer role, $200k to $240k base. Would you be open to a quick chat this week?',
  },
  newsletter: {
    text: 'This week in our newsletter: top stories about pay. Read more. Sponsored: buy now, 20% discount.\nUnsubscribe',
  },
  guide: {
    text: 'How to negotiate your salary\nA guide. For example, a company may offer $120,000. Candidates often accept too early. Recruiters usually have room. RSUs are shares. How to evaluate an offer: compare offers line by line. For instance, suppose you have two.',
  },
  severance: {
    text: 'SEPARATION AGREEMENT\nDear Ana,\nYour employment with Quill will end on June 1. The Company will pay you severance pay of six months of your base salary after the separation date. You release all claims.',
  },
  invoice: {
    text: 'Invoice 17\nBill to: Quill Ltd\nSoftware engineering, 10 hours at $90\nSubtotal $900\nVAT $0\nTotal due $900\nPayment terms 30 days',
  },
  'job-list': {
    text: '42 open positions\nSort by date\nSenior Software Engineer\nProduct Manager\nData Analyst\nSecurity Engineer\nDesign Director\nStaff Designer\nPosted 3 days ago\nLoad more',
  },
};

const snapshot = ({ text, hints, title }: Example): Snapshot => fromText(text, { hints, title });

const kindOf = (id: string) =>
  id.startsWith('offer') || id === 'employment-contract'
    ? 'offer'
    : id.endsWith('posting')
      ? 'posting'
      : 'other';

describe.each(Object.entries(EXAMPLES))('%s', (id, example) => {
  const verdict = readKind(snapshot(example));

  test('its example is told apart from all others', () => {
    expect(verdict.value).toBe(kindOf(id));
    if (verdict.value !== 'other') expect(verdict.lean).toBe(verdict.value);
  });

  test('the verdict gives reasons with the words behind them', () => {
    expect(verdict.reasons.length).toBeGreaterThan(1);
    const text = snapshot(example).text;
    for (const reason of verdict.reasons.filter(({ quote }) => quote !== null))
      expect(`${text} ${example.hints?.map((hint) => hint.value).join(' ')}`).toContain(reason.quote);
    expect(verdict.confidence).toBeGreaterThan(0);
    expect(verdict.confidence).toBeLessThanOrEqual(1);
  });
});

test('every signal has a weight, and every weight its signal', () => {
  expect(Object.keys(WEIGHTS).sort()).toEqual(SIGNALS.map(({ id }) => id).sort());
});

test('a signal adds to one kind and takes from the other, or is said to be none', () => {
  for (const { id, offer, posting } of weigh(snapshot(EXAMPLES['offer-letter'] as Example)))
    expect(Number.isFinite(offer + posting), id).toBe(true);
});

describe('what rules a kind out', () => {
  const offer = EXAMPLES['offer-letter'] as Example;

  test('a refusal is no offer, whatever else it says', () => {
    const verdict = readKind(
      snapshot({ text: `${offer.text}\nWe have decided to move forward with another candidate.` }),
    );
    expect(verdict.value).toBe('other');
    expect(verdict.reasons).toContainEqual(
      expect.objectContaining({ effect: 'for', kind: 'other', signal: 'does not choose you' }),
    );
  });

  test('a list of jobs is no posting', () => {
    const hints: Hint[] = [{ field: 'kind', value: 'job-list', path: 'JobPosting[]' }];
    expect(readKind(snapshot({ ...(EXAMPLES.posting as Example), hints })).value).toBe('other');
  });

  test('a file’s name proves nothing', () => {
    const text = 'Groceries: bread, milk, $12.';
    for (const title of ['offer-letter.txt', 'separation agreement.pdf', 'job posting.md'])
      expect(readKind(snapshot({ text, title })).reasons).toEqual([]);
  });

  test('nothing is nothing', () => {
    expect(readKind(snapshot({ text: '' }))).toEqual({
      value: 'other',
      confidence: 0.5,
      sure: false,
      lean: null,
      reasons: [],
    });
  });
});

test('an offer that leaves the currency out is still an offer', () => {
  const text =
    'Dear Ana,\nWe are delighted to offer you the position of Analyst at Quill Ltd. Your base salary will be 205,000 per year.\nKind regards,\nBo';
  expect(readKind(fromText(text)).value).toBe('offer');
});
