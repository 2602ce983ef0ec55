/** Offers that never say so: told by a reader, a role, a first day, pay and a yes; and what has some of these only. */
import { describe, expect, test } from 'vitest';
import { fromText } from '../../lib/documents/text.ts';
import { readKind } from '../../lib/reading/kind/kind.ts';

const kind = (text: string) => readKind(fromText(text)).value;

describe('offers', () => {
  test.each([
    [
      'a note between people who spoke',
      'Tom -\nthe details of your move over to Oakum Dairy:\nPlant Manager, reporting to Gail.\n$118,000 annual salary.\n15% bonus. Company truck.\nStarts March 8, 2027.\nPlease let Gail know that you are good to go.\nHank',
    ],
    [
      'an invitation to practise',
      'Dear Jeremy:\nI have the honor of inviting you to practice with us. You would enter as a Senior Associate.\nThe compensation for that class is $265,000, with a lateral bonus of $30,000 and relocation.\nWe have pencilled in April 1, 2027 for your arrival and ask for your decision.\nCordially,\nLydia',
    ],
    [
      'a form to sign',
      'CONFIRMATION OF TERMS\nEmployee name: Caleb Roy\nClassification: Draughtsman III\nRate: $42.50/hour\nHire date: 06/21/2027\nBenefits: first of the month\nI have read and agree to the above terms, contingent on clearance.',
    ],
    [
      'a studio that would be happy',
      'Maya,\nWe’d be so happy to have you here. You’d come on as Project Architect. We’d start you at $94,000 and pay your health plan; fifteen days off.\nJanuary 11, 2027 would be a great first day.\nThink it over.\nFrances',
    ],
    [
      'a school',
      'Dear Ms. Okoye:\nYou have been recommended for the post of Mathematics Teacher.\nPlacement on the salary schedule: Column C, Step 4 - $63,412\nFirst duty day: August 9, 2027\nStipend: chess club, $900; benefits from the first day\nTo confirm that you accept return the attached form.\nDana',
    ],
  ])('%s', (_, text) => {
    expect(kind(text)).toBe('offer');
  });
});

describe('neither', () => {
  test.each([
    [
      'the candidate’s own answer',
      'Dear Ms. Hollis,\nI am delighted to accept your offer for the position of Program Manager at a salary of $97,000 per year with three weeks of vacation. As agreed, I will begin on July 1, 2027.\nEmma',
    ],
    [
      'a contractor’s engagement',
      'Dear Dr. Yama:\nWe would engage you as a consultant from March 1, 2027 in the role of adviser. We will pay you $2,500 per day and options over 1,500 shares. You will be an independent contractor and not an employee. Please sign below.\nTom',
    ],
    [
      'a round of interviews',
      'Hi Ruben,\nyou made it to the final round! The position of Planner pays a salary of $62,000 with a bonus and would start on May 3, 2027. Let us know which slot suits you before we can make an offer.\nJana',
    ],
    [
      'a plan for somebody who works there',
      'Dear Alan,\nThis performance improvement plan begins March 3, 2027. As Senior Analyst (base salary $92,000, bonus 10%) you are expected to meet the goals. Please sign and return.\nPriya',
    ],
    [
      'a friend’s advice',
      'Gabe,\ncongrats! $38/hr is decent and housing helps. I was offered more as an intern in Seattle with a sign-on. Ask whether they pay overtime before you accept.\nMike',
    ],
  ])('%s', (_, text) => {
    expect(kind(text)).toBe('other');
  });
});
