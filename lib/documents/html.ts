/**
 * HTML (a saved page, a mail body, a job board's description) becomes a snapshot by the same walk as a live page. The
 * caller brings the parser: DOMParser in the browser, jsdom on the command line. Nothing is ever run or inserted.
 */
import { takeSnapshot } from '../page/snapshot.ts';
import type { Snapshot, SnapshotSource } from '../reading/snapshot.ts';
import { cutNesting } from './nesting.ts';
import { isUnfinished } from './tree/unfinished.ts';

export type ParseHtml = (html: string) => Document;

/** The address that a saved page states for itself. */
export function statedUrl(doc: Document): string | null {
  const canonical = doc.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const shared = doc.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const url = canonical ?? shared ?? null;
  return url && /^https?:\/\//i.test(url) ? url : null;
}

/** A snapshot of a whole HTML document; `url` null takes the address that the document states. */
export function fromHtml(
  html: string,
  parse: ParseHtml,
  options: { url?: string | null; source?: SnapshotSource } = {},
): Snapshot {
  const shallow = cutNesting(html);
  const doc = parse(shallow);
  const snapshot = takeSnapshot(doc, options.url ?? statedUrl(doc), { source: options.source ?? 'file' });
  return shallow.length < html.length || isUnfinished(doc) ? { ...snapshot, truncated: true } : snapshot;
}

/** Only the text of a piece of HTML, for bodies inside mails and board answers. */
export function htmlText(html: string, parse: ParseHtml): string {
  return takeSnapshot(parse(cutNesting(html)), null).text;
}
