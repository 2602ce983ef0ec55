/** SEEK (Australia, New Zealand, South-East Asia): its pages name their parts by `data-automation`. */
import { type Adapter, hintRows, hostOf, textOf } from '../adapter.ts';

const part = (doc: Document, name: string): string => textOf(doc, `[data-automation="${name}"]`);

export default {
  id: 'seek',
  rank: 100,
  matches: (doc, url) =>
    /(?:^|\.)(?:seek\.com(?:\.au)?|seek\.co\.nz|jobstreet\.com|jobsdb\.com)$/.test(hostOf(url)) ||
    doc.querySelector('[data-automation="job-detail-title"]') !== null,
  hints: (doc) =>
    hintRows([
      ['kind', part(doc, 'job-detail-title') === '' ? '' : 'posting', 'seek'],
      ['title', part(doc, 'job-detail-title'), 'job-detail-title'],
      ['company', part(doc, 'advertiser-name'), 'advertiser-name'],
      ['location', part(doc, 'job-detail-location'), 'job-detail-location'],
      ['employmentType', part(doc, 'job-detail-work-type'), 'job-detail-work-type'],
    ]),
} satisfies Adapter;
