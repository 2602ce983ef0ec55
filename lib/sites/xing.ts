/** XING jobs: parts are named by `data-testid`. */
import type { Site } from './site.ts';

const part = (name: string): string => `[data-testid="${name}"]`;

export default {
  id: 'xing',
  name: 'XING',
  hosts: ['*.xing.com'],
  group: 'boards',
  jobPaths: ['/jobs/'],
  checked: '2026-11-29',
  page: {
    mark: part('job-details-company-info-name'),
    title: `${part('job-details-title')}, h1[data-xds="Hero"]`,
    company: [part('job-details-company-info-name')],
    location: [part('job-details-location')],
    date: { at: `${part('job-details-published-date')} time`, attribute: 'datetime' },
    root: ['[data-xds="RteContent"]'],
  },
} satisfies Site;
