/** Which adapters know a page. */
import type { Adapter } from './adapter.ts';
import adapters from './adapters/index.ts';

/** Adapters that know this page, highest rank first. */
export function matching(doc: Document, url: string): Adapter[] {
  return (adapters as Adapter[])
    .filter((adapter) => adapter.matches(doc, url))
    .sort((a, b) => b.rank - a.rank || a.id.localeCompare(b.id));
}
