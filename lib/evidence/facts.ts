/** Facts about an employer that are no pay: its listing, and the employer that an address belongs to. */

import { boardOf } from '../reading/who/employer/address.ts';
import { companyByBoard, companyByHost } from '../reading/who/employer/known.ts';
import { siteAt } from '../sites/find.ts';
import { webUrl } from '../sites/hosts.ts';
import { keyOfId, shardOf } from './identity.ts';
import { type FactsShard, type Listing, SHARDS } from './shards.ts';

type Read = (path: string) => Promise<unknown>;

async function factOf(at: string, read: Read): Promise<Listing | string | undefined> {
  const shard = (await read(`facts/${shardOf(at, SHARDS.facts)}.json`)) as FactsShard;
  return Object.hasOwn(shard, at) ? shard[at] : undefined;
}

/** The listing of an employer's key in the SEC's table; null where it has none there, which does not make it private. */
export async function listingOf(key: string, read: Read): Promise<Listing | null> {
  const fact = await factOf(key, read);
  return Array.isArray(fact) ? fact : null;
}

/**
 * The key of the employer whose board or host the address of a posting is; null where nobody is known by it. A host
 * counts with what stands before it (`careers.samsara.com`), never with what stands behind.
 */
export async function employerOfAddress(address: string, read: Read): Promise<string | null> {
  const board = boardOf(address);
  if (board) {
    const company = companyByBoard(board.board, board.slug);
    const fact = company ? keyOfId(company.id) : await factOf(`@${board.board}:${board.slug}`, read);
    return typeof fact === 'string' ? fact : null;
  }
  const url = webUrl(address);
  // A board without an employer's page is nobody's who hires there.
  if (url === null || siteAt(url) !== null) return null;
  const company = companyByHost(url.hostname);
  if (company) return keyOfId(company.id);
  const labels = url.hostname.split('.');
  for (let i = 0; i < labels.length - 1; i++) {
    const fact = await factOf(`@${labels.slice(i).join('.')}`, read);
    if (typeof fact === 'string') return fact;
  }
  return null;
}
