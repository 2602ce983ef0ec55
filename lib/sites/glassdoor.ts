/** Glassdoor's job page, alone or beside its list: class names end in a hash that changes, their beginnings do not. */
import type { Site } from './site.ts';

const BODY = '[class*="JobDetails_jobDescription__"]';

export default {
  id: 'glassdoor',
  name: 'Glassdoor',
  hosts: ['*.glassdoor.com', '*.glassdoor.co.uk', '*.glassdoor.de', '*.glassdoor.fr', '*.glassdoor.co.in'],
  group: 'boards',
  jobPaths: ['/job-listing/', '/Job/'],
  aggregator: true,
  onlyASite: true,
  checked: '2026-11-29',
  page: {
    mark: BODY,
    title: '[id^="jd-job-title"], [data-test="job-details-header"] h1',
    company: ['[class*="EmployerProfile_employerName"]', '[data-test="employer-name"]'],
    location: ['[class*="JobDetails_location"]', '[data-test="location"]'],
    pay: ['[data-test="detailSalary"]'],
    root: [BODY],
  },
} satisfies Site;
