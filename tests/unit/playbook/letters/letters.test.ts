/** Our own letters of every type, with the plan and each mail held to the rules of the words. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { GENRES } from '../../../../lib/worth/inputs-shape.ts';
import { bookOfLetter, lettersIn } from '../../../../scripts/letters.ts';
import { UNIT_TEST } from '../../../../scripts/patience.ts';
import type { Letter } from './_letter.ts';
import { type AccountLine, countsOf, violations } from './_rules.ts';

const FOLDER = join(import.meta.dirname, '../../../letters');
const names = lettersIn(FOLDER).map(({ name }) => name);

const letters: (Letter & { account: readonly AccountLine[] })[] = [];
beforeAll(async () => {
  for (const each of lettersIn(FOLDER)) {
    const { book, text, account } = await bookOfLetter(each);
    letters.push({ name: each.name, text, book, account });
  }
}, UNIT_TEST);

const letter = (name: string) => {
  const found = letters.find((each) => each.name === name);
  if (!found) throw new Error(`no letter ${name}`);
  return found;
};

test('there are at least forty, of every type and at least six countries', () => {
  expect(letters.length).toBeGreaterThanOrEqual(40);
  expect(new Set(letters.map(({ book }) => book.facts.result?.type))).toEqual(new Set(GENRES));
  expect(new Set(letters.map(({ name }) => /-(us|gb|de|in|ca|ch|fr)\b/.exec(name)?.[1])).size).toBe(7);
});

test.each(names)('%s breaks no rule', (name) => {
  const found = letter(name);
  expect(violations(found, found.account)).toEqual([]);
});

describe('the rules see what they are for', () => {
  const broken = (name: string, id: string, change: (text: string) => string): string[] => {
    const found = letter(name);
    const scripts = found.book.scripts.map((script) => {
      if (script.id !== id) return script;
      const text = script.parts.map((part) => part.text ?? part.slot?.value ?? '').join('');
      return { ...script, parts: [{ text: change(text), slot: null }] };
    });
    return violations({ ...found, book: { ...found.book, scripts } }, found.account);
  };

  test.each([
    ['levelled-us-cloudflare', 'counter-mail', '$320,000', '$330,000', /330,000 is not the plan's/],
    ['levelled-us-cloudflare', 'counter-mail', ' and $320,000 in stock', '', /the grant is not asked for/],
    ['levelled-us-cloudflare', 'counter-mail', 'Hi Jordan', 'Hi Dana', /Dana did not sign/],
    ['levelled-us-cloudflare', 'counter-mail', 'ready to sign', 'glad', /what happens then/],
    ['levelled-gb-front-loaded', 'acceptance', '£98,000', '£97,000', /98,000 .*is left out/],
    ['cash-us-hospital', 'questions', 'When', 'Is there any stock? When', /speaks of stock/],
    ['private-us-options', 'questions', 'How', 'How many shares are there? How', /which the letter answers/],
    ['cash-gb-charity', 'counter-mail', 'I’d', 'Official wage figures agree. I’d', /no argument/],
    ['levelled-us-cloudflare', 'counter-mail', 'in San', 'in San Jose-Sunnyvale, CA, San', /as a table does/],
    ['promotion-us', 'decline', 'Thank', 'I wish you and the team well. Thank', /as a farewell/],
    [
      'cash-gb-charity',
      'acceptance',
      'Thank you',
      'Thank you for working this out with me. Thank you',
      /talks that were not/,
    ],
    [
      'cash-gb-charity',
      'acceptance',
      ', with the other terms as in your letter',
      '',
      /drops the other terms/,
    ],
  ])('%s, %s', (name, id, from, to, said) => {
    expect(broken(name, id, (text) => text.replace(from, to)).join('\n')).toMatch(said);
  });

  test('a range that ends under the ask', () => {
    const found = letter('levelled-us-cloudflare');
    const { facts } = found.book;
    const range = facts.range && { ...facts.range, high: { ...facts.range.high, value: 300_000 } };
    const book = { ...found.book, facts: { ...facts, range } };
    expect(violations({ ...found, book }, found.account).join('\n')).toMatch(/ends under the ask/);
  });
});

test('what was agreed in words is accepted, part by part, and not the letter', () => {
  const text = (name: string) =>
    letter(name)
      .book.scripts.find(({ id }) => id === 'acceptance')
      ?.parts.map((part) => part.text ?? part.slot?.value ?? '[open]')
      .join('');
  expect(text('agreed-parts-us')).toContain('a base of $164,000');
  expect(text('levelled-us-confluent-met')).toMatch(
    /a base of \$\d{3},\d{3}, a target bonus of 10%, and \$\d{3},\d{3} in stock/,
  );
  expect(text('levelled-us-confluent-met')).not.toMatch(/205,000|280,000/);
  expect(text('levelled-us-confluent-between')).toContain('[open]');
});

test('a range is quoted where one supports the ask, and nowhere else', () => {
  const counts = countsOf(letters);
  // How many letters are read with a level is the reader's matter; that a quote supports the ask is a rule above.
  expect(counts['mails that quote a range']).toBeGreaterThanOrEqual(1);
  expect(counts['mails that quote none']).toBeGreaterThan(20);
});
