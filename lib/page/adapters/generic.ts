/** Any page: what its head says of itself, its heading, and the part it marks as main. */
import { type Adapter, hintRows, textOf, textUpTo } from '../adapter.ts';
import { all, attr, one } from '../dom.ts';

const textIn = (element: Element | null): string => (element && attr(element, 'content')) ?? '';
const meta = (doc: Document, name: string): string =>
  textIn(one(doc, `meta[property="${name}"], meta[name="${name}"]`));

/** A main part with less text than this is a frame around something else. */
const MAIN_TEXT = 400;
/** Enough to find that much text between the blanks that indent it. */
const LOOKED_AT = 20_000;

export default {
  id: 'generic',
  rank: 0,
  matches: () => true,
  hints(doc) {
    const headings = all(doc, 'h1', 2);
    const heading = headings.length === 1 ? textOf(doc, 'h1') : '';
    return hintRows([
      ['title', heading, 'h1'],
      ['title', meta(doc, 'og:title'), 'og:title'],
      ['company', meta(doc, 'og:site_name'), 'og:site_name'],
      ['kind', meta(doc, 'og:type'), 'og:type'],
      ['date', meta(doc, 'article:published_time'), 'article:published_time'],
    ]);
  },
  root(doc) {
    const mains = all(doc, 'main, [role="main"]', 2);
    const main = mains.length === 1 ? mains[0] : null;
    return main && textUpTo(main, LOOKED_AT).trim().length >= MAIN_TEXT ? main : null;
  },
} satisfies Adapter;
