/** Nothing that a letter says about money is dropped in silence: sixty letters here, `npm run account` for thousands. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadScorer } from '../../../lib/reading/owners/scorer/load.ts';
import { accountOfLetters, lettersOf } from '../../../training/learn/account.ts';
import { readAuthors } from '../../../training/learn/authors.ts';

/** Shares of the labels that the scanner may not see: amounts in words, digits in forms that it does not know. */
const MOST_IN_WORDS = 0.03;
const MOST_UNSEEN = 0.025;

test('what is labelled in a letter stands in its account', async () => {
  const authors = readAuthors(join(import.meta.dirname, '../../../training'));
  const sum = accountOfLetters(lettersOf(authors, 60), await loadScorer());
  expect(sum.letters).toBe(60);
  expect(sum.labels).toBeGreaterThan(500);
  expect(sum.dropped).toEqual([]);
  const inWords = Object.values(sum.inWords).reduce((all, n) => all + n, 0);
  expect(inWords / sum.labels, JSON.stringify(sum.inWords)).toBeLessThan(MOST_IN_WORDS);
  expect(sum.unseen.length / sum.labels, JSON.stringify(sum.unseen)).toBeLessThan(MOST_UNSEEN);
});
