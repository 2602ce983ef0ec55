/** SEEK, with JobStreet and JobsDB on the same pages: they name their parts by `data-automation`. */
import type { Site } from './site.ts';

const part = (name: string): string => `[data-automation="${name}"]`;

export default {
  id: 'seek',
  name: 'SEEK',
  otherNames: ['JobStreet', 'JobsDB'],
  hosts: [
    '*.seek.com.au',
    '*.seek.co.nz',
    '*.seek.com',
    '*.jobstreet.com',
    '*.jobstreet.com.my',
    '*.jobstreet.com.ph',
    '*.jobstreet.com.sg',
    '*.jobstreet.co.id',
    '*.jobsdb.com',
  ],
  group: 'boards',
  // Indonesia and Thailand put their language first.
  jobPaths: ['/job', '/id/job', '/th/job', '/en/job'],
  onlyASite: true,
  checked: '2026-11-29',
  page: {
    mark: part('job-detail-title'),
    title: part('job-detail-title'),
    company: [part('advertiser-name')],
    location: [part('job-detail-location')],
    employmentType: [part('job-detail-work-type')],
    pay: [part('job-detail-salary')],
    root: [part('jobAdDetails')],
  },
} satisfies Site;
