/** What a letter says about money, from its words to the offer: nothing that was read is lost on the way. */
import { describe, expect, test } from 'vitest';
import { fromText } from '../../../lib/documents/text.ts';
import { read } from '../../../lib/reading/read.ts';
import type { Reading } from '../../../lib/reading/reading.ts';
import { buildReport } from '../../../lib/report/build.ts';
import { offerFromReading } from '../../../lib/report/offer-from-reading.ts';
import { say } from '../../../lib/words/words.ts';
import { inputs } from '../counter/_ranges.ts';

const BASE =
  'Dear Noor,\n\nWe are pleased to offer you the position of Analyst. Your annual base salary will be';
const readLetter = (words: string, base = '$120,000'): Reading =>
  read(fromText(`${BASE} ${base}.\n\n${words}\n\nSincerely,\nDana Whitlow\nHead of People`), { as: 'offer' });
const offerOf = (words: string, base?: string) => offerFromReading(readLetter(words, base));
const codes = (words: string): string[] => offerOf(words).notes.map(({ code }) => code);

describe('what the letter says that there is not', () => {
  test('no equity is none, and not "not mentioned"', () => {
    const reading = readLetter('This role does not include equity.');
    expect(offerFromReading(reading).offer.equity).toMatchObject({ kind: 'none' });
    const { states } = buildReport({ reading, corrections: {}, inputs: inputs() });
    expect(states).not.toContain('no-equity-stated');
  });

  test.each([
    ['You are not eligible for a bonus.', 'bonus'],
    ['No sign-on bonus is payable.', 'signOn'],
    ['We do not offer relocation assistance.', 'relocation'],
  ])('%s', (words, part) => {
    expect(offerOf(words).offer.absent).toEqual([part]);
  });

  test('a bonus that is denied is no assumption', () => {
    const assumed = (words: string) =>
      buildReport({
        reading: readLetter(words),
        corrections: {},
        inputs: inputs(),
      }).cases[0]?.result.assumptions.map(({ code }) => code);
    expect(assumed('We look forward to it.')).toContain('no-bonus-mentioned');
    expect(assumed('You are not eligible for a bonus.')).not.toContain('no-bonus-mentioned');
  });
});

test('the start date stands in the offer', () => {
  expect(offerOf('Your first day will be 4 May 2026.').offer.startDate).toBe('2026-05-04');
});

test('of options strike and fair value both count, each for what it is', () => {
  const { offer } = offerOf(
    'You will receive 20,000 stock options at an exercise price of $1.50 per share; the fair market value is $2.10 per share.',
  );
  expect(offer.equity).toMatchObject({ units: 20_000, strike: 1.5, price: 2.1 });
});

test('the last round and the diluted shares are said and not counted', () => {
  const words =
    'You will receive 20,000 stock options with a strike price of $1.50 per share. The last round price was $6.20 per share. There are 40,000,000 fully diluted shares outstanding.';
  expect(codes(words)).toEqual(expect.arrayContaining(['shares-of-company', 'price-of-last-round']));
  for (const { code, params } of offerOf(words).notes) expect(say(`counter.${code}`, params)).not.toBe('');
});

test('each sign-on payment with its month', () => {
  const { offer } = offerOf(
    'You will receive a sign-on bonus of $20,000 on joining and $10,000 after 12 months.',
  );
  expect(offer.signOn.map(({ amount, month }) => [amount, month])).toEqual([
    [20_000, 0],
    [10_000, 12],
  ]);
});

test('several grants stay several', () => {
  const { offer } = offerOf(
    'You will be granted 800 RSUs vesting over four years.\n\nYou will also be granted 5,000 stock options vesting over three years.',
  );
  expect([offer.equity?.units, ...(offer.grants ?? []).map(({ units }) => units)]).toEqual([800, 5000]);
});

test('pension of the employer and of the employee', () => {
  const { offer } = offerOf('Pension: we contribute 8%, you contribute 5%.', '£60,000');
  expect(offer.pension).toEqual({ pct: 0.08, amount: null, own: 0.05 });
});

test('a first year’s guarantee beside the target is said', () => {
  const words =
    'Your target bonus is 15% of base salary. For your first year a bonus of $12,000 is guaranteed.';
  expect(offerOf(words).offer.bonus).toMatchObject({ kind: 'target', pct: 0.15 });
  expect(codes(words)).toContain('bonus-also-stated');
});

test('salaries a year with the words that say so', () => {
  const { offer, origins } = offerOf('The salary is paid in 14 instalments.', '€60,000');
  expect(offer.instalments).toBe(14);
  expect(origins.instalments).toMatchObject({ from: 'page' });
});
