/** Every amount of a letter ends as counted, set aside or not placed. */
import { expect, test } from 'vitest';
import { fromText } from '../../../lib/documents/text.ts';
import { loadScorer } from '../../../lib/reading/owners/scorer/load.ts';
import { read } from '../../../lib/reading/read.ts';

const scorer = await loadScorer();

const LETTER = `Dear Asha,

We are pleased to offer you the position of Staff Engineer at Kestrel Labs.

Your annual base salary will be $180,000. You will be eligible for a target bonus of 15% of your base salary.
You will receive a signing bonus of $20,000, which you repay in full if you leave within 12 months.
We will grant you 4,000 RSUs worth $240,000, vesting over four years.
We cover up to $2,500 a year for learning, and your life insurance is $500,000.
Kestrel raised $80 million in its last round.

Please sign and return this letter by March 6, 2026. Your first day will be April 6, 2026.

Sincerely,
Meera Rao
Head of People, Kestrel Labs
`;

const { text } = fromText(LETTER);
const account = read(fromText(LETTER), { scorer }).account ?? [];
const fate = (words: string) => account.find((entry) => entry.text.includes(words));

test('what is counted says in which figure', () => {
  expect(fate('180,000')).toMatchObject({ fate: 'counted', figure: 'base' });
  expect(fate('15%')).toMatchObject({ fate: 'counted', figure: 'bonus' });
  expect(fate('20,000')).toMatchObject({ fate: 'counted', figure: 'signOn' });
  expect(fate('4,000')).toMatchObject({ fate: 'counted', figure: 'equity' });
  expect(fate('240,000')).toMatchObject({ fate: 'counted', figure: 'equity' });
});

test('what is no pay is set aside, with whose it is', () => {
  for (const text of ['2,500', '500,000', '80 million']) expect(fate(text)?.fate, text).toBe('set-aside');
});

test('no amount is missing, and each is quoted from the letter', () => {
  for (const amount of LETTER.match(/\$\d[\d,]*\d|\d+%/g) ?? []) expect(fate(amount), amount).toBeDefined();
  for (const { quote } of account) expect(text).toContain(quote);
});

test('what is offered by phone and told in passing is found by the scorer and marked as less than stated', () => {
  const note = 'so they called! Base 152k, sign on 10k, 2,000 RSUs over 4 yrs. I have until friday';
  const reading = read(fromText(note), { scorer, as: 'offer' });
  expect(reading.base[0]?.value.max).toBe(152_000);
  expect(reading.signOn[0]?.value.amount).toBe(10_000);
  expect(reading.equity[0]?.value.units).toBe(2000);
});

test('what stands in an older message is set aside with that reason, and not dropped', () => {
  const thread = `Hi Noor,

We are glad to offer you the position of Analyst at Kestrel Labs with a base salary of $103,000 a year. Please sign by March 6, 2026.

Best,
Meera

On Feb 3, 2026, Meera wrote:
> We are pleased to offer you the position of Analyst with a base salary of $93,500 a year.
> Please sign and return this letter.
`;
  const { account: all = [] } = read(fromText(thread), { scorer });
  expect(all.find(({ text: words }) => words.includes('103,000'))).toMatchObject({ fate: 'counted' });
  expect(all.find(({ text: words }) => words.includes('93,500'))).toMatchObject({ fate: 'set-aside' });
  expect(all.find(({ text: words }) => words.includes('93,500'))?.why).toBeDefined();
});
