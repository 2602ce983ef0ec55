/**
 * `npm run account -- [COUNT]`: reads 3,000 letters (or COUNT) put together from the authors' lines, and lists every
 * labelled amount of money, percentage and count of units that is missing from its letter's account. Exit code 1 where
 * one was dropped that the scanner sees.
 */
import { join } from 'node:path';
import { loadScorer } from '../../lib/reading/owners/scorer/load.ts';
import { accountOfLetters, lettersOf } from './account.ts';
import { readAuthors } from './authors.ts';

const count = Number(process.argv[2] ?? 3000);
const authors = readAuthors(join(import.meta.dirname, '..'));
const { dropped, unseen, inWords, ...sum } = accountOfLetters(lettersOf(authors, count), await loadScorer());
const words = Object.entries(inWords).sort((a, b) => b[1] - a[1]);
console.log(sum);
console.log(`in words, which the scanner does not see: ${words.reduce((all, [, n]) => all + n, 0)}`);
for (const [text, n] of words) console.log(`  ${n} × ${JSON.stringify(text)}`);
for (const [what, list] of Object.entries({ 'in digits, which the scanner does not see': unseen, dropped })) {
  console.log(`${what}: ${list.length}`);
  for (const { label, text, around } of list) console.log(`  ${label} ${JSON.stringify(text)}: ${around}`);
}
if (dropped.length > 0) process.exitCode = 1;
