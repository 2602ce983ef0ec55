/** What was kept of an employer, as events: who spoke, whether it was an ask or an answer, and whether it was final. */
import { expect, test } from 'vitest';
import type { Negotiation, Round, RoundKind } from '../../../lib/ledger/ledger.ts';
import { talksWith } from '../../../lib/ledger/talks.ts';

const round = (kind: RoundKind, date: string): Round =>
  ({ id: kind, kind, date, offer: { base: 1 }, quotes: {}, source: 'page', note: '' }) as unknown as Round;

const KEPT: Negotiation[] = [
  { id: 'a', employer: 'Tidepool', rounds: [round('received', '2026-11-01')] },
  {
    id: 'b',
    employer: 'Cloudflare, Inc.',
    rounds: [
      round('received', '2026-11-02'),
      round('countered', '2026-11-04'),
      round('revised', '2026-11-06'),
      round('final', '2026-11-08'),
    ],
  },
];

test('each round is theirs or mine, an ask is mine, and only the final one is final', () => {
  const events = talksWith('Cloudflare', KEPT);
  expect(events.map(({ by, kind, final = false, date }) => [by, kind, final, date])).toEqual([
    ['them', 'offer', false, '2026-11-02'],
    ['me', 'ask', false, '2026-11-04'],
    ['them', 'answer', false, '2026-11-06'],
    ['them', 'answer', true, '2026-11-08'],
  ]);
  expect(events.every(({ offer }) => offer?.base === 1)).toBe(true);
});

test('of an employer that nothing was kept of, and of none, there are no talks', () => {
  expect(talksWith('Northbeam', KEPT)).toEqual([]);
  expect(talksWith(null, KEPT)).toEqual([]);
});
