/** SmartRecruiters (`jobs.smartrecruiters.com`): the posting is marked up as schema.org microdata. */
import { type Adapter, hintRows, hostOf, textOf } from '../adapter.ts';

const POSTING = '[itemtype$="schema.org/JobPosting"]';
const content = (doc: Document, name: string): string =>
  doc.querySelector(`${POSTING} [itemprop="${name}"]`)?.getAttribute('content') ?? '';

export default {
  id: 'smartrecruiters',
  rank: 100,
  matches: (doc, url) =>
    /^(?:jobs|careers)\.smartrecruiters\.com$/.test(hostOf(url)) || doc.querySelector(POSTING) !== null,
  hints(doc) {
    const title = textOf(doc, `${POSTING} h1, ${POSTING} [itemprop="title"]`);
    const place = ['addressLocality', 'addressRegion', 'addressCountry'].map((name) => content(doc, name));
    return hintRows([
      ['kind', title === '' ? '' : 'posting', 'smartrecruiters'],
      ['title', title, 'job title'],
      [
        'company',
        textOf(doc, `${POSTING} [itemprop="hiringOrganization"] [itemprop="name"]`) || content(doc, 'name'),
        'hiringOrganization',
      ],
      ['location', place.filter((name) => name !== '').join(', '), 'jobLocation'],
      ['date', content(doc, 'datePosted'), 'datePosted'],
    ]);
  },
  root: (doc) => doc.querySelector(POSTING),
} satisfies Adapter;
