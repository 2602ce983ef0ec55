/**
 * Loads what is packaged about one employer: a shard of postings and two of filings, and the surveys, which are the same for
 * all. How a file is
 * read is the caller's (the extension fetches it from its own package, the command line reads it from disk), so that
 * the engine stays pure.
 */
import { employerOfAddress, listingOf } from './facts.ts';
import { employerKey, keyOfId, shardOf } from './identity.ts';
import { type PackedRows, unpacked, unpackedWorld } from './packed.ts';
import { filedRow, NO_ROWS, type PublicRows, postedRow } from './rows.ts';
import {
  type CellTuple,
  type EmployerRows,
  type FiledTuple,
  type FiscalAbout,
  type JobsFile,
  type MarketFile,
  SHARDS,
  type WorldFile,
} from './shards.ts';

/** Reads a packaged file of `data/` by its path there (`filed/3f.json`) and parses it. */
export type ReadData = (path: string) => Promise<unknown>;

export interface Employer {
  companyId: string | null;
  companyName: string | null;
  /** Address of the posting in front: its board or host says whose it is where the name leads to nothing. */
  address?: string | null;
}

interface Found<T, About> extends EmployerRows<T, About> {
  key: string;
}

const NOTHING = { as: [], rows: [] };

/** What stands under a key, or under the key that it leads to as another name of the employer. */
async function entryIn<Entry>(
  tier: 'posted' | 'filed' | 'fiscal',
  key: string,
  read: ReadData,
  led = false,
): Promise<{ key: string; entry: Entry | undefined }> {
  const shard = (await read(`${tier}/${shardOf(key, SHARDS[tier])}.json`)) as Record<string, Entry | string>;
  const entry = Object.hasOwn(shard, key) ? shard[key] : undefined;
  if (typeof entry !== 'string') return { key, entry };
  return led ? { key, entry: undefined } : entryIn(tier, entry, read, true);
}

async function rowsIn<T, About = undefined>(
  tier: 'filed' | 'fiscal',
  key: string,
  read: ReadData,
): Promise<Found<T, About>> {
  const found = await entryIn<EmployerRows<T, About>>(tier, key, read);
  return { key: found.key, ...(found.entry ?? NOTHING) };
}

/** The key of an employer; empty where neither id nor name says one. */
const keyOf = ({ companyId, companyName }: Employer): string =>
  companyId !== null ? keyOfId(companyId) : companyName !== null ? employerKey(companyName) : '';

/**
 * Everything packaged about an employer. Empty lists where there is nothing: never another employer's rows. The survey
 * is there in any case.
 */
export async function loadRows(employer: Employer, read: ReadData): Promise<PublicRows> {
  const market = (await read('market/oews.json')) as MarketFile;
  const world = unpackedWorld((await read('world/pay.json')) as WorldFile);
  const jobs = (await read('fiscal/jobs.json')) as JobsFile;
  const surveys = { market, world, jobs };
  const own = keyOf(employer);
  const rows = own === '' ? { ...NO_ROWS, ...surveys } : await rowsOf(own, surveys, read);
  if (rows.posted.length + rows.filed.length > 0 || rows.fiscal || !employer.address) return rows;
  const other = await employerOfAddress(employer.address, read);
  return other === null || other === own ? rows : rowsOf(other, surveys, read);
}

/** The rows of an employer's key beside the surveys. */
async function rowsOf(
  asked: string,
  surveys: Pick<PublicRows, 'market' | 'world' | 'jobs'>,
  read: ReadData,
): Promise<PublicRows> {
  const fiscal = await rowsIn<CellTuple, FiscalAbout>('fiscal', asked, read);
  const filed = await rowsIn<FiledTuple>('filed', fiscal.key, read);
  // A name that only filings know can lead to the key under which the postings stand.
  const posted = await entryIn<PackedRows>('posted', filed.key, read);
  return {
    key: posted.key,
    postedAs: posted.entry?.as ?? [],
    filedAs: fiscal.as.length > 0 ? fiscal.as : filed.as,
    posted: posted.entry ? unpacked(posted.entry).map(postedRow) : [],
    filed: filed.rows.map(filedRow),
    listing: await listingOf(posted.key, read),
    ...surveys,
    fiscal: fiscal.about ? { about: fiscal.about, cells: fiscal.rows } : null,
  };
}

/** Reads each packaged file once, and again after a failure. */
export function remembering(read: ReadData): ReadData {
  const known = new Map<string, Promise<unknown>>();
  return (path) => {
    const found = known.get(path) ?? read(path);
    known.set(path, found);
    found.catch(() => known.delete(path));
    return found;
  };
}
