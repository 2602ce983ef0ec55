/** Which adapters know a page. */
import type { Adapter } from './adapter.ts';
import adapters from './adapters/index.ts';
import { atOnce, type Steps } from './steps.ts';

/** Adapters that know this page, highest rank first. Each look may go over the whole document, so each is a step. */
export function* matchingSteps(doc: Document, url: string): Steps<Adapter[]> {
  const found: Adapter[] = [];
  for (const adapter of adapters as Adapter[]) {
    if (adapter.matches(doc, url)) found.push(adapter);
    yield;
  }
  return found.sort((a, b) => b.rank - a.rank || a.id.localeCompare(b.id));
}

/** The same at once. */
export const matching = (doc: Document, url: string): Adapter[] => atOnce(matchingSteps(doc, url));
