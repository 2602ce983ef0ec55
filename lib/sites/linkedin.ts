/** LinkedIn jobs: the guest page (`topcard`), and the signed-in ones of recent years (`unified-top-card`). */
import type { Site } from './site.ts';

const TITLE =
  '.job-details-jobs-unified-top-card__job-title, .jobs-unified-top-card__job-title, .top-card-layout__title, .topcard__title';
const LINE =
  '.job-details-jobs-unified-top-card__primary-description-container, .jobs-unified-top-card__primary-description';

/** What stands behind a place: "Lisbon, Portugal 2 weeks ago". */
const AGO = /\s(?:\d{1,3}|an?)\s\w{3,9}\sago/;

export default {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['*.linkedin.com'],
  group: 'boards',
  jobPaths: ['/jobs'],
  ignore: ['LinkedIn Jobs'],
  mailers: ['linkedin.com'],
  onlyASite: true,
  checked: '2026-11-29',
  page: {
    mark: TITLE,
    title: TITLE,
    company: [
      '.job-details-jobs-unified-top-card__company-name, .jobs-unified-top-card__company-name, .topcard__org-name-link, .jobs-unified-top-card__primary-description a',
    ],
    location: [
      '.topcard__flavor--bullet',
      // "Acme · Lisbon, Portugal · 2 weeks ago": the employer is a link of its own, and the place comes behind it.
      {
        at: LINE,
        read(words) {
          const parts = words
            .split('·')
            .map((part) => part.trim())
            .filter((part) => part !== '');
          return (parts.find((part) => part.includes(',')) ?? parts[1] ?? parts[0] ?? '').split(
            AGO,
            1,
          )[0] as string;
        },
      },
    ],
    pay: [
      '.job-details-fit-level-preferences, .job-details-jobs-unified-top-card__job-insight, .jobs-unified-top-card__job-insight, .compensation__salary',
    ],
    // The description alone: around it stand other people's jobs with other people's pay.
    root: ['.jobs-description__container, .jobs-description, .show-more-less-html__markup'],
  },
} satisfies Site;
