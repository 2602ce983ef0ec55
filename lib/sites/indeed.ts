/** Indeed's job page, alone (`/viewjob`) or beside its list. */
import type { Site } from './site.ts';

const TITLE = '[data-testid="jobsearch-JobInfoHeader-title"], .jobsearch-JobInfoHeader-title';

export default {
  id: 'indeed',
  name: 'Indeed',
  // Countries are names of the first host: de.indeed.com.
  hosts: ['*.indeed.com'],
  group: 'boards',
  jobPaths: ['/viewjob', '/jobs'],
  ignore: ['Indeed.com', '- job post'],
  onlyASite: true,
  checked: '2026-11-29',
  page: {
    mark: TITLE,
    title: {
      at: TITLE,
      read: (words) => (words.endsWith(' - job post') ? words.slice(0, -' - job post'.length) : words),
    },
    company: ['[data-testid="inlineHeader-companyName"], [data-company-name="true"]'],
    location: ['[data-testid="inlineHeader-companyLocation"], [data-testid="job-location"]'],
    pay: ['#salaryInfoAndJobType'],
    root: ['#jobDescriptionText'],
  },
} satisfies Site;
