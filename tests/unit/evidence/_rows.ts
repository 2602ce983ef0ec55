/** Public rows of an employer that does not exist, for the tiers made of rows. */
import { filedRow, NO_ROWS, type PublicRows, postedRow } from '../../../lib/evidence/rows.ts';
import type { FiledTuple, MarketTuple, PostedTuple } from '../../../lib/evidence/shards.ts';

interface Posting {
  title?: string;
  place?: string | null;
  zone?: string | null;
  currency?: string;
  interval?: PostedTuple[4];
  seen?: string;
  url?: string;
  flags?: string[];
}

let urls = 0;

/** One range of a posting; each its own posting unless an address says otherwise. */
export const posting = (low: number, high: number, more: Posting = {}): PostedTuple => [
  more.title ?? 'Senior Software Engineer',
  more.place === undefined ? 'Austin, TX' : more.place,
  more.zone ?? null,
  more.currency ?? 'USD',
  more.interval ?? 'year',
  low,
  high,
  null,
  more.seen ?? '2026-05-01',
  more.url ?? `https://jobs.example/${++urls}`,
  more.flags ?? [],
  0,
];

export const filing = (
  wages: number[],
  more: { title?: string; soc?: string; state?: string | null; period?: string } = {},
): FiledTuple => [
  more.title ?? 'Senior Software Engineer',
  more.soc ?? '15-1252',
  more.state === undefined ? 'TX' : more.state,
  more.period ?? '2026-Q1',
  wages,
];

const MARKET: MarketTuple[] = [
  ['15-1252', null, 82_000, 105_000, 136_000, 172_000, 215_000],
  ['15-1252', 'TX', 75_000, 100_000, 130_000, 165_000, 205_000],
  ['15-1252', 'WY', null, null, null, null, null],
];

export const rowsOf = (posted: PostedTuple[] = [], filed: FiledTuple[] = []): PublicRows => ({
  ...NO_ROWS,
  key: 'brightloom',
  postedAs: ['brightloom'],
  filedAs: ['Bright Loom, Inc.'],
  posted: posted.map(postedRow),
  filed: filed.map(filedRow),
  market: { month: '2025-05', rows: MARKET },
});

export const times = <T>(n: number, make: (i: number) => T): T[] =>
  Array.from({ length: n }, (_, i) => make(i));
