/** LinkedIn jobs: the guest page (`topcard`), and the signed-in ones of recent years (`unified-top-card`). */
import { type Adapter, hintRows, hostOf, textOf } from '../adapter.ts';
import { cardPay } from '../card-pay.ts';

const TITLE =
  '.job-details-jobs-unified-top-card__job-title, .jobs-unified-top-card__job-title, .top-card-layout__title, .topcard__title';
const COMPANY =
  '.job-details-jobs-unified-top-card__company-name, .jobs-unified-top-card__company-name, .topcard__org-name-link, .jobs-unified-top-card__primary-description a';
const LINE =
  '.job-details-jobs-unified-top-card__primary-description-container, .jobs-unified-top-card__primary-description';
const INSIGHT =
  '.job-details-fit-level-preferences, .job-details-jobs-unified-top-card__job-insight, .jobs-unified-top-card__job-insight, .compensation__salary';

/** The place in "Acme · Lisbon, Portugal · 2 weeks ago · 40 applicants": the first part that is not the employer. */
function placeIn(line: string, company: string): string {
  const parts = line.split('·').map((part) => part.trim());
  return (
    parts.find((part) => part !== '' && part !== company)?.split(/\s(?:\d{1,3}|an?)\s\w{3,9}\sago/, 1)[0] ??
    ''
  );
}

export default {
  id: 'linkedin',
  rank: 100,
  matches: (doc, url) => /(?:^|\.)linkedin\.com$/.test(hostOf(url)) || doc.querySelector(TITLE) !== null,
  hints(doc) {
    const title = textOf(doc, TITLE);
    const company = textOf(doc, COMPANY);
    return hintRows([
      ['kind', title === '' ? '' : 'posting', 'linkedin'],
      ['title', title, 'top card'],
      ['company', company, 'top card'],
      [
        'location',
        textOf(doc, '.topcard__flavor--bullet') || placeIn(textOf(doc, LINE), company),
        'top card',
      ],
      ['pay', cardPay(textOf(doc, INSIGHT)), 'top card'],
    ]);
  },
  // The description alone: around it stand other people's jobs with other people's pay.
  root: (doc) =>
    doc.querySelector('.jobs-description__container, .jobs-description, .show-more-less-html__markup'),
} satisfies Adapter;
