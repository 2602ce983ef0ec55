/** How two voices become one owner; each number of `tuning.ts` has its case here. */
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../../lib/marks/mark.ts';
import { decide } from '../../../../lib/reading/owners/decide.ts';
import type { Owner } from '../../../../lib/reading/owners/owner.ts';
import {
  DOUBTED,
  LEAST,
  LEAST_DATE,
  OVERRULES,
  OVERRULES_AS_BUYOUT,
  OVERRULES_AS_NOBODY,
  OVERRULES_BARE,
  SURE,
} from '../../../../lib/reading/owners/tuning.ts';

const money: Mark = {
  kind: 'money',
  span: { start: 0, end: 8 },
  mention: {
    span: { start: 0, end: 8 },
    min: 20_000,
    max: 20_000,
    currency: 'USD',
    period: null,
    evidence: 'currency',
    shared: true,
    periodStated: false,
    approximate: false,
  },
};
const date: Mark = { kind: 'date', span: { start: 0, end: 8 }, iso: '2026-03-01' };

/** Scores with one owner at `probability` and the rest at `other`. */
const scores = (owner: Owner, probability: number, other: Owner = 'other') =>
  [
    { owner, probability },
    { owner: other, probability: 1 - probability },
  ].sort((a, b) => b.probability - a.probability);
const read = (owner: Owner) => ({ owner, read: true, bare: false });
const named = (owner: Owner) => ({ owner, read: false, bare: false });
const bare = (owner: Owner) => ({ owner, read: true, bare: true });

describe('where both voices agree', () => {
  test('what was read is stated, whatever the scorer’s share', () => {
    expect(decide(money, read('signon'), scores('signon', 0.6))).toMatchObject({
      owner: 'signon',
      certainty: 'stated',
      by: 'both',
    });
  });

  test('what words only name is stated where the scorer is sure, else implied', () => {
    expect(decide(money, named('signon'), scores('signon', SURE)).certainty).toBe('stated');
    expect(decide(money, named('signon'), scores('signon', SURE - 0.01)).certainty).toBe('implied');
  });

  test('the scorer’s finer owner is taken: a bonus at most', () => {
    expect(decide(money, read('bonus'), scores('bonus.max', LEAST)).owner).toBe('bonus.max');
    expect(decide(money, read('bonus'), scores('bonus.max', LEAST - 0.01)).owner).toBe('bonus');
  });
});

describe('where they differ', () => {
  test('what was read stays, unsure, until the scorer is nearly certain that it is something else', () => {
    const below = decide(money, read('base'), scores('business', OVERRULES - 0.001, 'other'));
    expect(below).toMatchObject({ owner: 'base', certainty: 'unsure', other: 'business' });
    const above = decide(money, read('base'), scores('business', OVERRULES, 'other'));
    expect(above).toMatchObject({ owner: 'business', certainty: 'unsure', other: 'base' });
  });

  test('what was read by its shape alone gives way sooner', () => {
    expect(decide(money, bare('base'), scores('perk', 0.9)).owner).toBe('perk');
    expect(
      decide(money, bare('base'), [
        { owner: 'perk', probability: OVERRULES_BARE },
        { owner: 'total', probability: 1 - OVERRULES_BARE },
      ]).owner,
    ).toBe('perk');
    expect(
      decide(money, bare('base'), [
        { owner: 'perk', probability: OVERRULES_BARE - 0.01 },
        { owner: 'total', probability: 0.3 },
      ]).owner,
    ).toBe('base');
    expect(decide(money, read('base'), scores('perk', 0.9)).owner).toBe('base');
  });

  test('that it belongs to nothing takes away only what was read by its shape; what words name is asked', () => {
    const named = decide(money, read('base'), scores('other', 0.999, 'total'));
    expect([named.owner, named.other, named.certainty]).toEqual(['base', 'other', 'unsure']);
    expect(decide(money, bare('base'), scores('other', OVERRULES_AS_NOBODY, 'total')).owner).toBe('other');
    expect(decide(money, bare('base'), scores('other', OVERRULES_AS_NOBODY - 0.001, 'total')).owner).toBe(
      'base',
    );
  });

  test('money for what is left behind is told from money for joining sooner', () => {
    expect(decide(money, read('signon'), scores('buyout', OVERRULES_AS_BUYOUT, 'other')).owner).toBe(
      'buyout',
    );
    expect(decide(money, read('signon'), scores('buyout', OVERRULES_AS_BUYOUT - 0.001, 'other')).owner).toBe(
      'signon',
    );
  });

  test('money that words call a business figure is no base until the scorer is sure', () => {
    const named = { owner: 'business', read: false, bare: false } as const;
    expect(decide(money, named, scores('base', SURE - 0.001, 'business')).owner).toBe('business');
    expect(decide(money, named, scores('base', SURE, 'business')).owner).toBe('base');
  });

  test('what earlier hires started on is no base until the scorer is sure, other unplaced money sooner', () => {
    const others = { owner: 'other', read: false, bare: false, claim: 'never-others' } as const;
    expect(decide(money, others, scores('base', SURE - 0.001, 'other')).owner).toBe('other');
    expect(decide(money, others, scores('base', SURE, 'other')).owner).toBe('base');
    const cap = { ...others, claim: 'never-cap' };
    expect(decide(money, cap, scores('base', SURE - 0.001, 'other')).owner).toBe('base');
  });

  test('words that name base pay outright are not asked about, unless the scorer overrules them', () => {
    const outright = { ...read('base'), claim: 'base-salary' };
    expect(decide(money, outright, scores('total', 0.92, 'base')).certainty).toBe('implied');
    expect(decide(money, read('base'), scores('total', 0.92, 'base')).certainty).toBe('unsure');
    expect(decide(money, outright, scores('business', OVERRULES_AS_NOBODY, 'other')).owner).toBe('business');
    expect(decide(money, outright, scores('business', OVERRULES, 'other')).owner).toBe('base');
  });

  test('what was read is only doubted where the scorer gives it little', () => {
    expect(decide(money, read('base'), scores('total', 1 - DOUBTED, 'base')).certainty).toBe('implied');
    expect(decide(money, read('base'), scores('total', 1 - DOUBTED + 0.01, 'base')).certainty).toBe('unsure');
  });
});

describe('where only the scorer speaks', () => {
  test('it is implied where sure, asked below, and nothing where it hardly knows', () => {
    expect(decide(money, null, scores('signon', SURE))).toMatchObject({
      owner: 'signon',
      certainty: 'implied',
      other: null,
    });
    expect(decide(money, null, scores('signon', SURE - 0.01, 'bonus'))).toMatchObject({
      owner: 'signon',
      certainty: 'unsure',
      other: 'bonus',
    });
    expect(decide(money, null, scores('signon', LEAST - 0.01, 'bonus')).owner).toBeNull();
  });

  test('a letter has few dates: less is enough to ask', () => {
    expect(decide(date, null, scores('start', LEAST_DATE, 'date')).owner).toBe('start');
    expect(decide(date, null, scores('start', LEAST_DATE - 0.01, 'written')).owner).not.toBe('start');
  });
});

test('without a scorer the rules speak alone', () => {
  expect(decide(money, read('base'), null)).toMatchObject({
    owner: 'base',
    certainty: 'stated',
    by: 'rules',
  });
  expect(decide(money, null, null).owner).toBeNull();
});
