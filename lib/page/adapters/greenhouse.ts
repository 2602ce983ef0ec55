/**
 * Greenhouse boards: the old markup (`boards.greenhouse.io`, `#app_body`), the new one (`job-boards.greenhouse.io`,
 * `.job__title`), and the form embedded in a company's page.
 */
import { type Adapter, hintRows, hostOf, textOf } from '../adapter.ts';

const SLUG =
  /^https?:\/\/(?:job-)?boards(?:\.eu)?\.greenhouse\.io\/(?:embed\/job_app\?(?:[^#]{0,200}&)?for=)?([a-z0-9_-]{1,60})/i;

/** Company board in a Greenhouse address: `cloudflare` in boards.greenhouse.io/cloudflare/jobs/1. */
export function boardSlug(url: string): string {
  const slug = SLUG.exec(url)?.[1] ?? '';
  return slug === 'embed' ? '' : slug;
}

const isOld = (doc: Document): boolean =>
  doc.querySelector('#app_body .app-title, #header .app-title') !== null;
const isNew = (doc: Document): boolean =>
  doc.querySelector('.job__title, .job-post .job__description') !== null;

export default {
  id: 'greenhouse',
  rank: 100,
  matches: (doc, url) => /(?:^|\.)greenhouse\.io$/.test(hostOf(url)) || isOld(doc) || isNew(doc),
  hints(doc, url) {
    const named = textOf(doc, '#header .company-name, #app_body .company-name').replace(/^at\s+/i, '');
    const title = /^Job Application for .{1,200} at (.{1,120})$/.exec((doc.title ?? '').trim())?.[1];
    return hintRows([
      ['kind', isOld(doc) || isNew(doc) ? 'posting' : '', 'greenhouse'],
      ['title', textOf(doc, '.app-title, .job__title h1, h1.section-header'), 'job heading'],
      ['company', named || title, 'company-name'],
      ['company', boardSlug(url), 'board slug'],
      [
        'location',
        textOf(doc, '#header .location, #app_body .location') || textOf(doc, '.job__location'),
        'location',
      ],
    ]);
  },
  root: (doc) =>
    doc.querySelector('#app_body') ??
    doc.querySelector('.job-post, main.job-post, .job-post-container') ??
    null,
} satisfies Adapter;
