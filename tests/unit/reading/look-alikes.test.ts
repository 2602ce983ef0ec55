/** What is invisible goes, what is dressed up is plain, and what passes for something else is named. */
import { describe, expect, test } from 'vitest';
import { fromText } from '../../../lib/documents/text.ts';
import { lookAlikes } from '../../../lib/reading/agreement/look-alikes.ts';
import { plainCharacters } from '../../../lib/reading/plain.ts';
import { read } from '../../../lib/reading/read.ts';

const offer = (amount: string, employer = 'Acme Inc.') =>
  read(
    fromText(
      `Dear Sam,\nWe are pleased to offer you the position of Analyst at ${employer}. Your base salary is ${amount}.`,
    ),
  );

describe('invisible characters', () => {
  // Zero width, directions, fillers, selectors, tags, interlinear marks, musical and mathematical format characters.
  const INVISIBLE = [
    0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x180b, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x202e,
    0x2060, 0x2061, 0x2064, 0x2066, 0x2069, 0x206f, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0x1d173,
    0xe0001, 0xe0030, 0xe0100,
  ].map((code) => String.fromCodePoint(code));

  test.each(INVISIBLE)('%j is taken out of a figure', (one) => {
    expect(plainCharacters(`$12${one}0,000`)).toBe('$120,000');
    expect(offer(`$12${one}0,0${one}00`).base[0]?.value.min).toBe(120_000);
  });
});

test.each([
  ['full width', '＄１２０，０００'],
  ['bold digits', '$𝟏𝟐𝟎,𝟎𝟎𝟎'],
  ['typewriter digits', '$𝟷𝟸𝟶,𝟶𝟶𝟶'],
])('%s is read as plain', (_, amount) => expect(offer(amount).base[0]?.value.min).toBe(120_000));

test('an exponent stays one', () => expect(plainCharacters('$120,000²')).toBe('$120,000²'));

test.each(['$12O,000', '$12О,000', '$1l0,000', '$120\u201a000', '$1З0,000'])('%s is named', (amount) => {
  expect(offer(amount).remarks.map(({ code }) => code)).toContain('look-alike-digits');
});

test.each(['$120,000', '$120,000.50 or more', '$120k', '$1.5M', '$10 Only', 'USD 120,000'])(
  '%s is not',
  (amount) => {
    expect(lookAlikes(`Your base salary is ${amount}.`)).toEqual([]);
  },
);

test('a name of two alphabets is named, a name of one is not', () => {
  expect(offer('$120,000', 'Аcme Inc.').remarks).toContainEqual({
    code: 'look-alike-letters',
    quote: 'Аcme',
  });
  for (const name of ['Яндекс', 'Łukasz GmbH', 'Ελλάδα', 'The 5 μmeter Co'])
    expect(lookAlikes(`an offer from ${name}`)).toEqual([]);
});
