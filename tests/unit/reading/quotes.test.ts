/** What is quoted is quoted in whole words: a reader who sees "e to write this" trusts no number beside it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../../../lib/reading/read.ts';
import { clip, MAX_QUOTE, quoteAt, wholeWords } from '../../../lib/reading/read-quote.ts';
import { slugs, snapshotOf } from '../../pages/_read.ts';

const LETTER = /[\p{L}\p{N}]/u;

/** True where some place at which the text holds the quote has no letter on both sides of an edge. */
function inWholeWords(text: string, quote: string): boolean {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const end = at + quote.length;
    const split = (i: number): boolean => LETTER.test(text[i - 1] ?? '') && LETTER.test(text[i] ?? '');
    if (!split(at) && !split(end)) return true;
  }
  return false;
}

/** Every quote of a reading, wherever it stands in it. */
function quotes(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'quote' && typeof inner === 'string' ? [inner] : quotes(inner),
  );
}

const LONG =
  'I am delighted to be able to write this. On behalf of Northwind I would like to offer you the position of Senior Engineer on the platform team, based in our San Francisco office and reporting to the head of it, with a base salary of $205,000 per year.';

describe('a quote out of a long line', () => {
  test('begins with a sentence where one fits, and ends with a word', () => {
    const at = LONG.indexOf('Senior Engineer');
    const quote = quoteAt(LONG, at, at + 15);
    expect(quote).toMatch(/^On behalf of Northwind/);
    expect(quote.length).toBeLessThanOrEqual(MAX_QUOTE);
    expect(inWholeWords(LONG, quote)).toBe(true);
  });

  test('takes as much as it may at either end of the line', () => {
    const at = LONG.indexOf('$205,000');
    expect(quoteAt(LONG, at, at + 8)).toMatch(/\$205,000 per year\.$/);
    expect(quoteAt(LONG, 0, 4)).toMatch(/^I am delighted/);
  });

  test('always holds the place it is about, and at most 200 characters', () => {
    const words = fc.stringMatching(/^[A-Za-z0-9.,$€ü漢😀 ]{1,12}$/u);
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 40, maxLength: 90 }),
        fc.nat(),
        fc.nat(60),
        (parts, at, length) => {
          const text = parts.join(' ').trim();
          const start = at % text.length;
          const end = Math.min(text.length, start + length + 1);
          const quote = quoteAt(text, start, end);
          expect(quote.length).toBeLessThanOrEqual(MAX_QUOTE);
          expect(quote).toContain(text.slice(start, end).trim());
          expect(text).toContain(quote);
        },
      ),
    );
  });

  test('without any gap it is cut, but between characters', () => {
    const quote = clip('😀'.repeat(300), 199);
    expect(quote).toBe('😀'.repeat(99));
    expect(clip('漢'.repeat(300))).toHaveLength(MAX_QUOTE);
  });

  test('a match that stops inside a word is completed', () => {
    expect(wholeWords('Many layoffs came.', 5, 11)).toBe('layoffs');
    expect(wholeWords('unsubscribed', 2, 9)).toBe('unsubscribed');
    expect(wholeWords('Base: $205,000.', 6, 10)).toBe('$205,000');
    expect(clip('about 4.5 years', 7)).toBe('about');
  });
});

describe('every quote of every recorded page is in whole words', () => {
  test.each(slugs())('%s', async (slug) => {
    const snapshot = await snapshotOf(slug);
    const { text, title, hints, url } = snapshot;
    const sources = [
      text,
      title,
      url ?? '',
      ...hints.map(({ value }) => value),
      ...hints.map(({ path }) => path),
    ];
    for (const quote of quotes(read(snapshot))) {
      expect(quote.length).toBeLessThanOrEqual(MAX_QUOTE);
      expect(sources.some((source) => inWholeWords(source, quote)) ? '' : quote).toBe('');
    }
  });
});
