/** Reads a fixture of `tests/pages` as the command line does. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadFileDeps } from '../../cli/dom.ts';
import { type Labels, toLabels } from '../../cli/read-labels.ts';
import { fromFile } from '../../lib/documents/file.ts';
import { statedUrl } from '../../lib/documents/html.ts';
import { takeSnapshot } from '../../lib/page/snapshot.ts';
import { read } from '../../lib/reading/read.ts';
import type { Snapshot } from '../../lib/reading/snapshot.ts';

const PAGES = import.meta.dirname;

/** What a fixture records: the labels, and of the account how many marks met which fate, and all that found no place. */
export type Recorded = Omit<Labels, 'account'> & {
  account: { counted: number; setAside: number; notPlaced: string[] };
};

function recorded({ account, ...labels }: Labels): Recorded {
  const count = (fate: string): number => account.filter((one) => one.fate === fate).length;
  const notPlaced = account.filter(({ fate }) => fate === 'not-placed').map(({ text }) => text);
  return {
    ...labels,
    account: { counted: count('counted'), setAside: count('set-aside'), notPlaced },
  };
}

/** Slugs of all fixtures, in order. */
export const slugs = (): string[] =>
  readdirSync(PAGES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** The one source file of a fixture. */
export function sourceOf(slug: string): string {
  const name = readdirSync(join(PAGES, slug)).find((file) => file.startsWith('source.'));
  if (!name) throw new Error(`tests/pages/${slug} has no source file`);
  return join(PAGES, slug, name);
}

/** The snapshot of a fixture, taken as the command line takes it. */
export async function snapshotOf(slug: string): Promise<Snapshot> {
  const path = sourceOf(slug);
  return await fromFile(path.replace(/^.*[\\/]/, ''), readFileSync(path), await loadFileDeps());
}

/** The site that a page is of, as its `meta.json` names it; null for all others. */
export function siteOf(slug: string): string | null {
  const meta = JSON.parse(readFileSync(join(PAGES, slug, 'meta.json'), 'utf8')) as { site?: string };
  return meta.site ?? null;
}

/** What is read from a page's HTML with one adapter left out, by id. */
export async function readWithout(slug: string, without: string): Promise<Recorded> {
  const { parseHtml } = await loadFileDeps();
  const doc = parseHtml(readFileSync(sourceOf(slug), 'utf8'));
  return recorded(toLabels(read(takeSnapshot(doc, statedUrl(doc), { source: 'file', without }))));
}

/** What is read from a fixture now, in the shape of `expected.json`. */
export async function readFixture(slug: string): Promise<Recorded> {
  return recorded(toLabels(read(await snapshotOf(slug))));
}

/** The reviewed reading of a fixture, null where there is none yet. */
export function expectedOf(slug: string): Recorded | null {
  try {
    return JSON.parse(readFileSync(join(PAGES, slug, 'expected.json'), 'utf8')) as Recorded;
  } catch {
    return null;
  }
}
