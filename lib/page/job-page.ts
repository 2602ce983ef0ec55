/** A job site's page as its file in `lib/sites` describes it. */
import type { JobPage, Site } from '../sites/site.ts';
import { type Adapter, hintRows, isPageOf } from './adapter.ts';
import { one } from './dom.ts';
import { around, firstSaid, said } from './place.ts';

/** Pay that a page shows says a number; "Competitive" and "Full-time" are none. */
const pay = (text: string): string => (/\d/.test(text) && text.length <= 200 ? text : '');

function location(doc: Document, { location: places = [], joinLocation }: JobPage): string {
  if (!joinLocation) return firstSaid(doc, places);
  return [...new Set(places.map((place) => said(doc, place)))].filter(Boolean).join(', ');
}

/**
 * Where a page names no place as this site does, it is laid out in another way: its facts, pay among them, may stand
 * between the title and the description, so that all of it is read.
 */
function root(doc: Document, page: JobPage): Element | null {
  const { title } = page;
  for (const selector of page.root ?? []) {
    const found = one(doc, selector);
    if (found)
      return page.location && !location(doc, page)
        ? around(doc, `${typeof title === 'string' ? title : title.at},${selector}`)
        : found;
  }
  return page.parts ? around(doc, page.parts) : null;
}

/** The adapter of a job site. */
export function jobPage(site: Site & { page: JobPage }): Adapter {
  const { page } = site;
  return {
    id: site.id,
    rank: 100,
    matches: (doc, address) => isPageOf(site, page.mark, doc, address),
    hints(doc) {
      const title = said(doc, page.title);
      return hintRows([
        ['kind', title && 'posting', site.id],
        ['title', title, 'job page'],
        ['company', site.employer ?? firstSaid(doc, page.company), 'job page'],
        ['location', location(doc, page), 'job page'],
        ['employmentType', firstSaid(doc, page.employmentType), 'job page'],
        ['pay', pay(firstSaid(doc, page.pay)), 'job page'],
        ['date', page.date && said(doc, page.date), 'job page'],
      ]);
    },
    root: (doc) => root(doc, page),
  };
}
