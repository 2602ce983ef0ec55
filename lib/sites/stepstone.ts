/** StepStone and its sisters on the same pages (Totaljobs, CWJobs, Jobsite): parts are named by `data-at`. */
import type { Site } from './site.ts';

const part = (name: string): string => `[data-at="${name}"]`;

export default {
  id: 'stepstone',
  name: 'StepStone',
  otherNames: ['Totaljobs', 'CWJobs'],
  hosts: [
    '*.stepstone.de',
    '*.stepstone.at',
    '*.stepstone.be',
    '*.stepstone.nl',
    '*.stepstone.fr',
    '*.totaljobs.com',
    '*.cwjobs.co.uk',
  ],
  group: 'boards',
  jobPaths: ['/stellenangebote--', '/jobs--', '/emploi--', '/job/'],
  checked: '2026-11-29',
  page: {
    mark: part('header-job-title'),
    title: part('header-job-title'),
    company: [part('metadata-company-name'), part('header-company-name')],
    location: [part('metadata-location')],
    employmentType: [part('metadata-work-type')],
    pay: [part('metadata-salary')],
    root: [part('job-ad-content')],
  },
} satisfies Site;
