/** Which adapters know a page: those of `lib/sites` that are read by their own selectors, then the formats. */
import sites from '../sites/read.ts';
import type { Site } from '../sites/site.ts';
import type { Adapter } from './adapter.ts';
import formats from './adapters/index.ts';
import { jobPage } from './job-page.ts';
import { mailPage } from './mail-page.ts';
import { atOnce, type Steps } from './steps.ts';

/** Every adapter: one for each site with selectors of its own, and one for each format. */
export const adapters: readonly Adapter[] = [
  ...(sites as readonly Site[]).flatMap((site) =>
    site.page ? [jobPage(site)] : site.mail ? [mailPage(site)] : [],
  ),
  ...formats,
];

/** Adapters that know this page, highest rank first. Each look may go over the whole document, so each is a step. */
export function* matchingSteps(doc: Document, url: string, without?: string): Steps<Adapter[]> {
  const found: Adapter[] = [];
  for (const adapter of adapters) {
    if (adapter.id !== without && adapter.matches(doc, url)) found.push(adapter);
    yield;
  }
  return found.sort((a, b) => b.rank - a.rank || a.id.localeCompare(b.id));
}

/** The same at once. */
export const matching = (doc: Document, url: string): Adapter[] => atOnce(matchingSteps(doc, url));
