/** Postings that the person kept as evidence of their own: local to this browser, at their request only. */
import type { KeptPosting } from '../evidence/kept.ts';
import { browser } from './api.ts';
import { change, type Removed, remove } from './store/change.ts';
import { coalesced } from './store/coalesced.ts';
import type { Outcome } from './store/outcome.ts';
import { storedWhere } from './store/read.ts';
import { inSlices } from './store/slices.ts';
import { plainAddress } from './stored/address.ts';
import { keptShape } from './stored/kept.ts';
import { open, type Problem } from './stored/versioned.ts';

export const KEPT = 'kept:';

/** Postings kept at most; more than anybody reads in a search for work. */
export const MAX_KEPT = 1000;

/** Every kept posting, newest first, and the problems of records that could not be read (they are left alone). */
export async function keptPostings(): Promise<{ kept: KeptPosting[]; problems: Problem[] }> {
  const kept: KeptPosting[] = [];
  const problems: Problem[] = [];
  await inSlices(Object.values(await storedWhere((key) => key.startsWith(KEPT))), (stored) => {
    const opened = open(keptShape, stored);
    if (opened.ok) kept.push(opened.value);
    else problems.push(opened.problem);
  });
  return { kept: kept.sort((a, b) => b.on.localeCompare(a.on) || a.title.localeCompare(b.title)), problems };
}

/** Keeps a posting; one that was kept before is replaced by what it says now. */
export const keepPosting = (posting: KeptPosting): Promise<Outcome<KeptPosting>> =>
  change({ shape: keptShape, key: KEPT + posting.id, room: { prefix: KEPT, most: MAX_KEPT } }, () => ({
    ...posting,
    url: posting.url && plainAddress(posting.url),
  }));

/** Removes kept postings. */
export const removeKept = (ids: string[]): Promise<Outcome<Removed>> => remove(ids.map((id) => KEPT + id));

/** Calls back whenever what is kept changes, from this page or another. */
export function onKeptChange(changed: () => unknown): () => void {
  const tell = coalesced(changed);
  const listener = (changes: Record<string, unknown>): void => {
    if (Object.keys(changes).some((key) => key.startsWith(KEPT))) tell();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
