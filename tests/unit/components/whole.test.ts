import '../../../lib/words/words.ts';
/** Sentences with figures: nothing is lost between words and numbers, and punctuation stays with its number. */
import { createElement } from 'react';
import { afterEach, expect, test } from 'vitest';
import { t } from '../../../components/words/t.ts';
import { Words } from '../../../components/words/Words.tsx';
import { user } from '../../../lib/figures/leaf.ts';
import { mount } from './mount.ts';

afterEach(() => document.body.replaceChildren());

const money = (value: number) => user(value, 'money', 'USD', 'base');
const ASK = 'figures.ask';
const PARAMS = {
  overOffer: money(314_050),
  towardMiddle: money(297_000),
  towardQuarter: money(247_500),
  top: money(315_000),
};

test('the sentence reads as the plain one', async () => {
  const { root } = await mount(createElement(Words, { of: ASK, with: PARAMS }));
  expect(root.textContent).toBe(t(ASK, PARAMS));
});

test('a bracket or a full stop does not part from its figure at the end of a line', async () => {
  const { root } = await mount(createElement(Words, { of: ASK, with: PARAMS }));
  expect([...root.querySelectorAll('.whole')].map(({ textContent }) => textContent)).toEqual([
    '($314,050);',
    '($297,000);',
    '($247,500).',
    '$315,000.',
  ]);
});
