import { expect, test } from 'vitest';
import { differences } from '../../../lib/ledger/differences.ts';
import { worthTelling } from '../../../lib/ledger/telling.ts';
import { namesOf } from '../../../lib/ledger/words.ts';
import type { Offer } from '../../../lib/worth/offer.ts';
import { equity, terms } from './_terms.ts';

const target = (pct: number) => ({ pct, amount: null, kind: 'target' }) as const;
const rsu = (more = {}) => equity({ value: 240_000, years: 4, ...more });

test('the words of both letters stand beside what they say', () => {
  const mail = terms({ bonus: target(0.15) }, { 'bonus.pct': 'a bonus of 15%' });
  const letter = terms({ bonus: target(0.1) }, { 'bonus.pct': 'Target bonus: 10%' });
  const [found] = differences(mail, letter);
  expect([found?.before?.quote, found?.after?.quote]).toEqual(['a bonus of 15%', 'Target bonus: 10%']);
});

test.each([
  ['mail', 'file', '', '', 'the mail', 'the letter'],
  ['mail', 'mail', '2026-03-01', '2026-03-08', 'the mail of March 1, 2026', 'the mail of March 8, 2026'],
  ['page', 'page', '2026-03-01', '2026-03-01', 'the first offer', 'the final offer'],
] as const)(
  'two documents are called by what tells them apart: %s and %s',
  (a, b, from, to, earlier, later) => {
    const first = { kind: 'received', source: a, date: from } as const;
    const final = { kind: 'final', source: b, date: to } as const;
    expect(namesOf(first, final, 'en-US')).toEqual({ earlier, later });
  },
);

test('a counter is the person’s, and two of a kind are the earlier and the later one', () => {
  const first = { kind: 'received', source: 'mail', date: '2026-03-01' } as const;
  expect(namesOf(first, { ...first, kind: 'countered' }, 'en-US').later).toBe('your counter');
  expect(namesOf(first, first, 'en-US')).toEqual({ earlier: 'the earlier one', later: 'the later one' });
});

test('clauses of what is no longer mentioned go without saying', () => {
  const before = terms({
    bonus: target(0.1),
    equity: rsu({ cliffMonths: 12, frequency: 'quarter' }),
    signOn: [{ amount: 20_000, month: 3, clawbackMonths: 12, clawback: 'full' }],
    relocation: { amount: 5_000, clawbackMonths: 12 },
  });
  const left = (after: Partial<Offer>): string[] =>
    worthTelling(differences(before, terms(after))).map(({ field }) => field);
  expect(left({})).toEqual(['bonus', 'grant', 'signOn', 'relocation']);
  // What is still spoken of keeps its clauses: here the grant counts units now, and its cliff is gone.
  expect(left({ ...before.offer, equity: equity({ units: 900, years: 4 }) })).toEqual([
    'grant',
    'units',
    'frequency',
    'cliff',
  ]);
  const cleared = { ...before.offer, signOn: [{ amount: 20_000, month: 3, clawbackMonths: null }] };
  expect(left(cleared)).toEqual(['clawback', 'clawbackWay']);
});
