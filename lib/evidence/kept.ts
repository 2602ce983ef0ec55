/**
 * Ranges in postings that the person read and chose to keep: evidence of their own, on their own machine. What a posting
 * said on a day stays known when an offer of the same employer comes, long after the posting is gone.
 */
import type { Currency, Period } from '../money/money.ts';
import { employerKey, hashOf, keyOfId } from './identity.ts';
import type { Employer } from './load.ts';
import { type PostedRow, postedRow } from './rows.ts';

/** One base range of a posting, as it was stated. */
export interface KeptRange {
  low: number;
  high: number;
  currency: Currency;
  period: Period;
  /** Place or level that the range is for, where the posting has several. */
  zone: string | null;
}

export interface KeptPosting {
  /** Of employer, title and address: the same posting read twice is kept once. */
  id: string;
  /** The employer's key (`identity.ts`) and its name as it was read. */
  employer: string;
  company: string;
  title: string;
  place: string | null;
  url: string | null;
  /** ISO date on which it was seen. */
  on: string;
  ranges: KeptRange[];
}

/** The key under which an employer's postings are kept; empty where neither id nor name says one. */
export const keptKey = ({ companyId, companyName }: Employer): string =>
  companyId !== null ? keyOfId(companyId) : companyName !== null ? employerKey(companyName) : '';

/** What was kept of an employer, newest first. `key` is where its packaged rows stand, which another name can lead to. */
export function keptOf(kept: readonly KeptPosting[], employer: Employer, key: string | null): KeptPosting[] {
  const keys = [keptKey(employer), key].filter((each) => each);
  return kept.filter((posting) => keys.includes(posting.employer)).sort((a, b) => (a.on < b.on ? 1 : -1));
}

export const keptId = ({ employer, title, place, url }: Omit<KeptPosting, 'id'>): string =>
  `${employer}.${hashOf(JSON.stringify([title, url ?? place])).toString(36)}`;

/** Its ranges as rows like those of any other posting. */
export const keptRows = ({ id, title, place, url, on, ranges }: KeptPosting): PostedRow[] =>
  ranges.map(({ low, high, currency, period, zone }) =>
    postedRow([title, place, zone, currency, period, low, high, null, on, url ?? `kept:${id}`, [], -1]),
  );
