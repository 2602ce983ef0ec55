/**
 * A job that a company's page shows in a frame from its job board. A frame of another origin is closed to the reader of
 * the page around it, so the panel offers to open the job's own page instead, where the board's adapter reads it.
 */

import { withoutSettings } from '../sites/address.ts';
import { siteIn, webUrl } from '../sites/hosts.ts';
import sites from '../sites/read.ts';
import { all, attr } from './dom.ts';

/** Frames looked at; a page with more of them is not built around one. */
const MAX_FRAMES = 50;

/** The job's own page for the address of a frame, null where it is no board's. */
function ownPage(url: URL): string | null {
  const frame = url.protocol === 'https:' ? siteIn(sites, url)?.frame : undefined;
  return frame ? (frame(url) ?? withoutSettings(url)) : null;
}

/** Address of the embedded job's own page, or null where the page holds no frame of a job board. */
export function jobFrame(doc: Document): string | null {
  // A page at a board itself shows its own frames (forms, chats); what counts is a board inside another site.
  const here = webUrl(doc.location?.href ?? '');
  if (here && siteIn(sites, here)?.frame) return null;
  for (const frame of all(doc, 'iframe[src]', MAX_FRAMES)) {
    const src = attr(frame, 'src') ?? '';
    if (attr(frame, 'hidden') !== null || src.length > 2000 || !URL.canParse(src, doc.baseURI)) continue;
    const own = ownPage(new URL(src, doc.baseURI));
    if (own) return own;
  }
  return null;
}

/** True where the tab shows a PDF: the browser's viewer holds nothing that an extension may read. */
export function isPdfTab(doc: Document): boolean {
  if (doc.contentType === 'application/pdf') return true;
  const only = doc.body?.children.length === 1 ? doc.body.firstElementChild : null;
  return only?.tagName === 'EMBED' && only.getAttribute('type') === 'application/pdf';
}
