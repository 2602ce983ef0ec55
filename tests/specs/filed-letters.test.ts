/** Letters as law firms and boards write them, and what stands near them: what is promised, defined, headed and named. */
import { describe, expect, test } from 'vitest';
import { fromText } from '../../lib/documents/text.ts';
import { readKind } from '../../lib/reading/kind/kind.ts';
import { readPlace } from '../../lib/reading/place/place.ts';
import { readCompany } from '../../lib/reading/who/employer/employer.ts';
import { offeredTitle } from '../../lib/reading/who/title/offered.ts';
import { short, terms } from './_read.ts';

const kind = (text: string) => readKind(fromText(text)).value;

describe('kind', () => {
  const letter = (promise: string) =>
    `Dear Ada:\nWe are pleased to offer you the position of Treasurer of Elmford Bank, effective May 3, 2027.\nYour salary will be $210,000 per year.\n${promise}\nPlease sign and return this letter.\nVery truly yours,\nJ. Roe`;

  test.each([
    'You will be covered by a change in control agreement that pays two years of salary.',
    'You will be eligible for the severance benefits described in Appendix A.',
  ])('an offer may promise what is paid on leaving: %s', (promise) => {
    expect(kind(letter(promise))).toBe('offer');
  });

  test.each([
    'Re: Change in Control Agreement\nYou will be paid two years of salary if the bank is sold.',
    'This Severance Agreement is made with you. Your salary is continued for a year.',
  ])('an agreement about leaving is none: %s', (head) => {
    expect(kind(`${head}\n${letter('')}`)).toBe('other');
  });

  test('a raise after the yearly review is none', () => {
    const raise = (opening: string) =>
      kind(
        `Dear Ada\n${opening} we are delighted to confirm your position. Your salary will be £61,000 per annum. You will receive a bonus. Please sign and return this letter.\nYours sincerely\nJ. Roe`,
      );
    expect(raise('Further to your interview,')).toBe('offer');
    expect(raise('Following the annual salary review,')).toBe('other');
    expect(raise('Salary review 2027\n')).toBe('other');
  });
});

describe('who and what', () => {
  const agreement =
    'This Agreement is made by and between MAPLEGATE HAULAGE, INC., an Ohio corporation (the "Company"), and WALTER J. PIKE (the "Executive").';

  test('of two parties that are defined, the Company is the employer', () => {
    expect(readCompany(fromText(agreement), 'offer')?.value.name).toMatch(/^MAPLEGATE HAULAGE, INC/i);
  });

  test('a letterhead stands below the number of the exhibit', () => {
    const text = 'EXHIBIT 10.7\nELMFORD BANKSHARES\nMay 3, 2027\nDear Ada:\nWe offer you a position.';
    expect(readCompany(fromText(text), 'offer')?.value.name).toBe('ELMFORD BANKSHARES');
  });

  test.each([
    [
      'A. Title and Duties. You will be employed as President, U.S. Casualty Operations.',
      'President, U.S. Casualty Operations',
    ],
    ['You will be employed as President, U.S. You will report to the board.', 'President, U.S'],
    ['1. Title. Executive Vice President', 'Executive Vice President'],
    [
      'the position of Treasurer of Elmford Holding and its subsidiary, Elmford Trust',
      'Treasurer of Elmford Holding',
    ],
  ])('%s', (text, title) => {
    expect(offeredTitle(fromText(text), null)?.title).toBe(title);
  });

  test.each([
    ['Your primary work location will be San Jose, California.', 'San Jose'],
    ['He shall perform his duties principally at the Company’s offices in Columbus, Ohio.', 'Columbus'],
    ['(e) Office: Tulsa, Oklahoma.', 'Tulsa'],
    ['4. Place of Work\nSingapore, 71 Robinson Road.', 'Singapore'],
  ])('%s', (text, city) => {
    expect(readPlace(fromText(text), 'offer')?.value.city).toBe(city);
  });

  test.each([
    ['This is a remote position; you will travel to Boston as needed.', true],
    ['You will work remotely from time to time, as your manager agrees.', undefined],
  ])('%s', (text, remote) => {
    expect(readPlace(fromText(text), 'offer')?.value.remote).toBe(remote);
  });

  test('where notices are sent is not where the work is', () => {
    expect(readPlace(fromText('Claims are heard at the courts in Columbus, Ohio.'), 'offer')).toBeNull();
  });
});

describe('figures and days', () => {
  const amounts = (text: string) => terms(text).bonus.map(({ value }) => value.amount);

  test('a bonus by the quarter, with the year’s amount behind it', () => {
    expect(amounts('You will be eligible for a quarterly bonus of $12,500 ($50,000 annually).')).toEqual([
      50_000,
    ]);
    expect(amounts('You are eligible for a bonus of $12,500 and a cash bonus of $60,000.')).toEqual([
      12_500, 60_000,
    ]);
  });

  test('an award that is guaranteed', () => {
    expect(
      amounts('Your target award is 40% of salary. The award will be guaranteed at not less than $50,000.'),
    ).toContain(50_000);
  });

  test('a part of the company in a row of its own', () => {
    const share = (text: string) => terms(text).equity.map(({ value }) => value.ofCompany);
    expect(share('Salary\t£92,000\nOptions\t0.15% (EMI scheme), four years')).toEqual([0.0015]);
    expect(share('Pension\t5%\nHoliday\t28 days')).toEqual([]);
  });

  test('a card’s range, of which the text repeats only one end', () => {
    const base = (text: string) => terms(text, { kind: 'posting' }).base.map(({ value }) => short(value));
    const card = 'Surveyor - Leeds\n£60,000 - £72,000 per annum + car allowance + bonus\n';
    expect(base(`${card}Benefits\n- Salary up to £72,000 depending on experience`)).toEqual([
      '60000–72000 GBP year',
    ]);
  });

  test('a letter offers what it promises at least; a posting’s floor stays open', () => {
    const text = 'The salary shall be at an annual rate of not less than $210,000.';
    expect(terms(text).base.map(({ value }) => short(value))).toEqual(['210000 USD year']);
    expect(terms(text, { kind: 'posting' }).base.map(({ value }) => short(value))).toEqual([
      '≥210000 USD year',
    ]);
  });

  test('a customer base is no pay', () => {
    const base = (text: string) => terms(text, { kind: 'posting' }).base.map(({ value }) => short(value));
    expect(base('You will scale our customer base from 200k to 1m.\n- £95,000 – £110,000 base')).toEqual([
      '95000–110000 GBP year',
    ]);
  });

  test('hearing back by a day', () => {
    const text =
      'Dated 18 June 2025\nWe would appreciate hearing back from you by end of day Wednesday, June 25, 2025.';
    expect(terms(text).deadline?.value).toBe('2025-06-25');
  });
});
