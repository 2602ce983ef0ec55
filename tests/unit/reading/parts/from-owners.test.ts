/** What the two voices decided, as terms: what words alone name, and the scorer does not believe, fills no gap. */
import { describe, expect, test } from 'vitest';
import { findMarks } from '../../../../lib/marks/find.ts';
import type { Decision } from '../../../../lib/reading/owners/decide.ts';
import type { Owner } from '../../../../lib/reading/owners/owner.ts';
import { DISBELIEVED, DOUBTED } from '../../../../lib/reading/owners/tuning.ts';
import { fromOwners } from '../../../../lib/reading/parts/from-owners.ts';
import { found } from '../../../../lib/reading/read-quote.ts';
import { nothing } from '../../../../lib/reading/terms/letter/term.ts';
import { signOnAt } from '../../../../lib/reading/terms/payments/sign-on.ts';

/** Every mark of `text` with one owner, by the rules alone, which the scorer gives `probability`. */
const named = (text: string, owner: Owner, probability: number): Decision[] =>
  findMarks(text, { country: null, reference: null }).map((mark) => ({
    mark,
    owner,
    certainty: 'unsure',
    other: null,
    by: 'rules',
    probability,
    base: 0,
  }));

describe('a share that words alone call a bonus', () => {
  const text = '25% staff discount';
  const bonus = (probability: number) =>
    fromOwners(text, 'offer', nothing(), named(text, 'bonus%', probability)).bonus;

  test('is shown, unsure, where the scorer thinks it possible', () => {
    expect(bonus(DISBELIEVED)).toMatchObject([{ value: { pct: { min: 0.25 } }, certainty: 'unsure' }]);
  });

  test('is left to the account where the scorer does not believe it', () => {
    expect(bonus(DISBELIEVED - 0.001)).toEqual([]);
  });
});

describe('an amount that words alone call a grant', () => {
  const text = 'funded by award NE/Z50418X (total value £1,240,000)';
  const equity = (probability: number) =>
    fromOwners(text, 'offer', nothing(), named(text, 'grant', probability)).equity;

  test('is stock where the scorer does not doubt it', () => {
    expect(equity(DOUBTED)).toMatchObject([{ value: { value: 1_240_000 } }]);
  });

  test('is none where it does', () => {
    expect(equity(DOUBTED - 0.001)).toEqual([]);
  });
});

test('of a posting an amount without a period that is no year’s pay is a price', () => {
  const text = 'Our suitcases cost between €240 and €900.';
  const decisions: Decision[] = named(text, 'base', 0.6).map((one) => ({ ...one, by: 'scorer' }));
  expect(fromOwners(text, 'posting', nothing(), decisions).base).toEqual([]);
  expect(fromOwners(text, 'offer', nothing(), decisions).base).toHaveLength(1);
});

/** One decision by the scorer for each mark, in order. */
const scored = (text: string, ...owners: [Owner, Decision['certainty'], number][]): Decision[] =>
  findMarks(text, { country: null, reference: null }).map((mark, at) => {
    const [owner, certainty, base] = owners[at] ?? ['other', 'unsure', 0];
    return { mark, owner, certainty, other: null, by: 'scorer', probability: 0.9, base };
  });

test('what an intern is paid is an allowance by name, and the largest one paid by time is the pay', () => {
  const text = 'Internship offer\nYou will receive an allowance of S$2,400 per month. Meals S$18 a day.';
  const decisions = scored(text, ['allowance', 'implied', 0], ['allowance', 'implied', 0]);
  const [base] = fromOwners(text, 'offer', nothing(), decisions).base;
  expect(base).toMatchObject({ value: { min: 2400, period: 'month' }, certainty: 'implied' });
  const job = text.replace('Internship offer', 'Offer of a job...');
  expect(fromOwners(job, 'offer', nothing(), decisions).base).toEqual([]);
});

describe('a second payment for joining that the scorer does not believe', () => {
  const text = 'Welcome bonus €3,000 and intensive care supplement €100';
  const signOn = (probability: number) => {
    const [first, second] = named(text, 'signon', probability);
    const rules = nothing();
    for (const { mark } of [first, second] as Decision[])
      if (mark.kind === 'money')
        rules.signOn.push(
          ...signOnAt(text, mark.span, mark.mention, text.length).map((payment) =>
            found(payment, text, mark.span.start, mark.span.end, 'sign-on'),
          ),
        );
    const decisions = [{ ...(first as Decision), probability: 0.5 }, second as Decision];
    return fromOwners(text, 'posting', rules, decisions).signOn.map(({ value }) => value.amount);
  };

  test('is none', () => {
    expect(signOn(DISBELIEVED - 0.001)).toEqual([3000]);
    expect(signOn(DISBELIEVED)).toEqual([3000, 100]);
  });
});
