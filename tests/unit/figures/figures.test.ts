import { describe, expect, test } from 'vitest';
import { derive, figuresIn, leaves, reevaluate } from '../../../lib/figures/derive.ts';
import { constant, page, user } from '../../../lib/figures/leaf.ts';
import { RULES, ruleTextKey } from '../../../lib/figures/rules.ts';
import { hasWords } from '../../../lib/words/words.ts';

const base = page(205_000, 'money', 'USD', 'an annual base salary of $205,000', { start: 10, end: 43 });
const factor = constant(1.1, 'ratio', 'ask', 'overOffer');

describe('derived figures', () => {
  test('carry rule, inputs, unit and the currency of their inputs', () => {
    const figure = derive('product', { value: base, factor });
    expect(figure).toEqual({
      value: 225_500,
      unit: 'money',
      currency: 'USD',
      rule: 'product',
      inputs: { value: base, factor },
    });
  });

  test('are free of binary noise', () => {
    expect(derive('product', { value: user(285_500, 'money', 'USD', 'x'), factor }).value).toBe(314_050);
    expect(
      derive('sum', { a: user(0.1, 'ratio', null, 'a'), b: user(0.2, 'ratio', null, 'b') }, 'ratio').value,
    ).toBe(0.3);
  });

  test('are worked out again from their leaves alone', () => {
    const inner = derive('product', { value: base, factor });
    const outer = derive('difference', { from: inner, less: base });
    expect(reevaluate(outer)).toBe(20_500);
    expect(reevaluate({ ...outer, value: 1 })).toBe(20_500);
    expect(leaves(outer)).toEqual([base, factor, base]);
  });

  test('refuse a missing input and an unknown rule', () => {
    expect(() => derive('product', { value: base })).toThrow('factor');
    expect(() => reevaluate({ ...derive('sum', { base }), rule: 'no-such-rule' })).toThrow('no-such-rule');
  });

  test('a ratio of money has no currency', () => {
    expect(derive('ratio', { part: base, whole: base }).currency).toBeNull();
  });

  test('are found anywhere in plain data', () => {
    expect(figuresIn({ a: [{ b: base }, 'text', null], c: { d: factor } })).toEqual([base, factor]);
  });
});

test('every rule has words', () => {
  for (const id of Object.keys(RULES)) expect(hasWords(ruleTextKey(id)), id).toBe(true);
});
