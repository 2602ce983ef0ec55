/**
 * Postings that the person read and chose to keep: evidence of their own, on their own machine. One counts as one
 * posting of its employer, like any other, and is marked as theirs.
 */
import type { EvidenceRange } from './evidence.ts';
import { employerKey, keyOfId } from './identity.ts';
import { type PublicRows, postedRow } from './rows.ts';
import type { PostedTuple } from './shards.ts';

/** A kept range as it is stored. */
export interface KeptRange {
  /** The employer's key. */
  employer: string;
  row: PostedTuple;
}

export interface ReadPosting {
  companyId: string | null;
  companyName: string | null;
  title: string | null;
  place: string | null;
  url: string | null;
  /** Ranges that the page states. */
  stated: EvidenceRange[];
  /** ISO date on which it was read. */
  today: string;
}

/** The address of a posting that has none: what it says is what it is known by. */
const ownAddress = ({ companyName, title, place }: ReadPosting): string =>
  `kept:${[companyName, title, place].join('|').toLowerCase()}`;

/**
 * What of a posting can be kept: its yearly base ranges, where employer and title are known. Empty where nothing can:
 * pay of another kind would not be compared with base.
 */
export function keptOf(posting: ReadPosting): KeptRange[] {
  const { companyId, companyName, title, place, stated, today } = posting;
  const employer =
    companyId !== null ? keyOfId(companyId) : companyName !== null ? employerKey(companyName) : '';
  if (employer === '' || !title) return [];
  const url = posting.url ?? ownAddress(posting);
  return stated
    .filter(({ measure, currency }) => measure === 'base' && currency !== null)
    .map(({ low, high, currency, place: zone }) => ({
      employer,
      row: [title, place, zone, currency ?? '', 'year', low.value, high.value, null, today, url, ['own'], -1],
    }));
}

/** The rows with what the person kept about this employer; a posting that is in both counts as the newer one. */
export function withKept(rows: PublicRows, kept: KeptRange[]): PublicRows {
  const own = kept
    .filter(({ employer }) => employer === rows.key)
    .map(({ row }) => ({ ...postedRow(row), own: true }));
  if (own.length === 0) return rows;
  const newest = new Map<string, string>();
  for (const { url, seen } of [...rows.posted, ...own]) {
    const at = url.toLowerCase();
    newest.set(at, (newest.get(at) ?? '') > seen ? (newest.get(at) ?? '') : seen);
  }
  return {
    ...rows,
    posted: [...own, ...rows.posted].filter(({ url, seen }) => newest.get(url.toLowerCase()) === seen),
  };
}
