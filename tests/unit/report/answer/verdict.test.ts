/** The verdict's rule, and that it claims nothing without evidence. */
import { describe, expect, test } from 'vitest';
import { LOW_UP_TO, STRONG_FROM, standingAt } from '../../../../lib/report/answer/verdict.ts';
import { answer, head, NO_EQUITY, words } from './letter.ts';

describe('the verdict rule', () => {
  test('a quarter up is low, the last tenth strong, beyond it above', () => {
    const at = [-0.1, 0, LOW_UP_TO, LOW_UP_TO + 0.001, STRONG_FROM - 0.001, STRONG_FROM, 1, 1.001];
    expect(at.map(standingAt)).toEqual(['low', 'low', 'low', 'fair', 'fair', 'strong', 'strong', 'above']);
    expect([LOW_UP_TO, STRONG_FROM]).toEqual([0.25, 0.9]);
  });

  test('the worked letter is fair: ask, what rises, the least to settle at', () => {
    const { verdict, next, due, confidence } = answer();
    expect(words(verdict.title)).toBe('Fair offer, with room to ask');
    expect(words(verdict.text)).toMatch(
      /^\$285,500 a year is in the upper part of .*estimates in San Francisco\.$/,
    );
    expect(words(next.headline)).toBe('Ask for $313,200');
    expect(next.raises.map(({ part, by }) => [part, by.value])).toEqual([
      ['base', 7000],
      ['grant', 80_000],
    ]);
    expect(next.floor?.value).toBe(299_000);
    expect(next.scripts).toEqual(['counter-mail', 'counter-call']);
    expect(due).toEqual({ date: '2026-12-07', days: 15, state: 'open' });
    expect(confidence.level).toBe('medium');
  });

  test.each<[string, number, string]>([
    ['low', 160_000, 'low'],
    ['strong', 225_000, 'strong'],
    ['above the range', 260_000, 'above'],
  ])('%s', (_name, base, kind) => {
    expect(head({ corrections: { base }, inputs: { confirmed: true } }).kind).toBe(kind);
  });

  test('far outside the range there is no verdict until level, place and pay are confirmed', () => {
    const corrections = { base: 150_000, equity: { ...NO_EQUITY } };
    expect(head({ corrections })).toMatchObject({ kind: 'unknown', title: 'We can’t tell yet' });
    expect(head({ corrections, inputs: { confirmed: true } }).kind).toBe('low');
  });

  test('without a range there is no verdict, and the ask is there all the same', () => {
    const { verdict, next, confidence } = answer({ corrections: { company: 'Nowhere', role: 'Beekeeper' } });
    expect(verdict.kind).toBe('unknown');
    expect(verdict.text.textKey).toBe('answer.why.none');
    expect(next.kind).toBe('ask');
    expect(confidence.level).toBe('none');
  });

  test('beside wages of the market the verdict names them; while the place is open there is none', () => {
    const known = answer({ corrections: { company: 'Nowhere', role: 'Software Engineer' } });
    if (known.confidence.level === 'low') expect(words(known.verdict.title)).toContain('market pay');
    const open = answer({ corrections: { place: 'Remote', equity: { ...NO_EQUITY } } });
    expect(open.verdict.kind).toBe('unknown');
  });

  test('evidence in another currency is no evidence', () => {
    const { verdict } = answer({ corrections: { currency: 'CHF' } });
    expect(verdict.kind).toBe('unknown');
    expect(words(verdict.text)).not.toMatch(/\d/);
  });

  test('while several levels fit, the level is what to ask for', () => {
    const { verdict, next, lever } = answer({ corrections: { level: null, role: 'ML/AI Engineer' } });
    expect(verdict.text).toMatchObject({ textKey: 'answer.why.level' });
    expect(next.kind).toBe('level');
    expect(lever).toBeNull();
  });

  test('no currency, no base: what is missing, and nothing else', () => {
    expect(head({ corrections: { currency: null } })).toMatchObject({ kind: 'unknown', next: 'missing' });
    expect(words(answer({ corrections: { currency: null } }).next.headline)).toBe('Choose the currency');
    expect(head({ corrections: { base: null } })).toMatchObject({ kind: 'unknown', next: 'missing' });
  });

  test('units without a price: the known parts are asked for, and the price is the lever', () => {
    const { next, lever } = answer({
      corrections: { equity: { ...NO_EQUITY, kind: 'rsu', units: 1800, years: 4 } },
    });
    expect(words(next.headline)).toMatch(/^Ask for at least \$/);
    expect(lever?.kind).toBe('grant');
  });
});

describe('a posting', () => {
  const POSTING = `Senior Systems Engineer
Cloudflare, San Francisco. Full-time.
About the role
You will build what people rely on.
Requirements
Five years of experience with distributed systems.
Pay
The annual base salary range for this role is $180,000 - $220,000.
Apply with your résumé. Cloudflare is an equal opportunity employer.`;

  test('says what it pays and what to say, and nothing of an offer', () => {
    const { verdict, next, lever, due, questions } = answer({ text: POSTING });
    expect(verdict.kind).toBe('posting');
    expect(words(verdict.text)).toBe('This page says $180,000 to $220,000 a year in base.');
    expect(words(next.headline)).toBe('Say $208,000 to $220,000');
    expect([lever, due, questions.length]).toEqual([null, null, 0]);
  });

  test('without a range: ask for it first', () => {
    const { verdict, next } = answer({
      text: POSTING.replace(/Pay\n.*\n/, ''),
      corrections: { company: 'Nowhere', role: 'Beekeeper' },
    });
    expect(verdict.text.textKey).toBe('answer.why.postingUnknown');
    expect(words(next.headline)).toBe('Ask what the range is');
  });
});
