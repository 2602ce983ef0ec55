/** Offers that were first spoken, or made with other verbs than "offer"; templates and mass mails that only sound so. */
import { describe, expect, test } from 'vitest';
import { fromText } from '../../lib/documents/text.ts';
import { readKind } from '../../lib/reading/kind/kind.ts';
import type { Hint } from '../../lib/reading/snapshot.ts';

const kind = (text: string, hints: Hint[] = []) => readKind(fromText(text, { hints })).value;
const titled = (value: string): Hint[] => [{ field: 'title', value, path: 'h1' }];

describe('offers', () => {
  test.each([
    [
      'a call written down',
      'Marek!\nJust writing down what we talked about on Tuesday: you’d join Fennel as Backend Engineer in Tallinn, €74k, 0.4% in options (4 year vest, 1 year cliff), health and 28 days off.\nLet me know by Monday.\nKadri',
    ],
    [
      'a verbal offer before the paperwork',
      'Hi Sunita,\nTo recap the verbal offer:\nPicture Editor, Aldine Press\n£52k, 6% pension, 26 days holiday\nStarting 4 May 2027\nHR will send the contract.\nTess',
    ],
    [
      'asked to be their next',
      'Dear Bram,\nThe trustees have asked me to ask you to be our next Head Gardener. The appointment begins March 1, 2027. Compensation is $61,000 for the year, with health insurance.\nWe would be grateful to have your decision within ten days.\nWarmly,\nOdette',
    ],
    [
      'an appointment that others approve',
      'Dear Dr. Sorvino:\nI am pleased to offer you, with the approval of the Rector, an appointment as Lecturer in Music. Your base salary will be $71,000 for nine months.\nPlease sign and return this letter by April 2, 2027.\nSincerely,\nAda',
    ],
    [
      'clauses headed by one word',
      'Dear Hugh:\nThe owners have authorized me to make you the following offer.\nSalary. $155,000 a year.\nBonus. As the owners see fit.\nOptions. 9,000 shares over three years.\nPlease call me with your answer.\nSincerely,\nNell',
    ],
    [
      'a footer of the hiring system',
      'Hi Jun,\nCongratulations! We want you to spend next summer with us as a Data Intern.\nPay: $6,400/month\nStart: June 7, 2027\nYour offer letter is in the portal.\nThe campus team\nUnsubscribe',
    ],
    [
      'a bonus that is called retention among other terms',
      'Dear Ola,\nWe are pleased to extend to you a conditional offer of employment as Fitter. Your starting salary will be $58,000. A $750 retention payment follows your first winter.\nPlease accept by May 7, 2027.\nRita',
    ],
  ])('%s', (_, text) => {
    expect(kind(text)).toBe('offer');
  });
});

describe('only sounds like one', () => {
  const LETTER =
    'We are pleased to offer you the position of Analyst. Your starting salary will be $70,000 and your start date will be May 3, 2027. Please sign and return this letter by April 9, 2027.';

  test('a letter whose gaps nobody filled in', () => {
    expect(kind(`Dear [Candidate name],\n${LETTER}\n[Company name]\n[Manager]`)).toBe('other');
    expect(kind(`Dear Candy,\n${LETTER}\nSincerely,\nMona`)).toBe('offer');
  });

  test('a page of sample letters', () => {
    expect(kind(`Dear Candy,\n${LETTER}`, titled('Five offer letter samples to copy'))).toBe('other');
  });

  test('a newsletter that quotes one', () => {
    const news = `Hello readers,\nThis week a subscriber showed us a letter. ${LETTER}\nUnsubscribe`;
    expect(kind(news)).toBe('other');
  });
});

describe('asked in other verbs', () => {
  const TERMS =
    'Your annual salary is $92,000, with health insurance and three weeks of vacation. Please sign below by May 7, 2027.';

  test.each([
    'Rowan Mills would like you to serve as its Controller on these terms.',
    'I am delighted to appoint you Dean of Music from July 1, 2027.',
    'The job is yours if you want it.',
    'We would bring you in as Assistant Brewer.',
    'You’d be our second Illustrator, so here is the official offer.',
    'We are excited to offer you the full-time, exempt position of Line Lead.',
    'I got it done. Final package for Line Lead: as below.',
  ])('%s', (text) => {
    expect(kind(`Dear Ida,\n${text}\n${TERMS}\nSincerely,\nBo`)).toBe('offer');
  });

  test.each([
    [
      'a seat on a board',
      'Dear Ida,\nWe invite you to join the Board of Directors as an independent director.',
    ],
    ['a memo to managers', 'Dear managers,\nany offer of employment above $90,000 needs approval.'],
  ])('%s is none', (_, text) => {
    expect(kind(`${text}\n${TERMS}\nSincerely,\nBo`)).toBe('other');
  });

  test('a promotion is one only where it asks for an answer', () => {
    const text =
      'Dear Ida,\nCongratulations on your promotion to Line Lead! Your new annual salary will be $92,000.';
    expect(kind(`${text}\nWarmly,\nBo`)).toBe('other');
    expect(kind(`${text}\nPlease sign and return this letter.\nWarmly,\nBo`)).toBe('offer');
  });
});
