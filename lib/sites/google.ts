/** Google's own jobs (www.google.com/about/careers/applications/jobs/results/…). Its class names have stood for years. */
import type { Site } from './site.ts';

export default {
  id: 'google',
  name: 'Google Careers',
  hosts: ['careers.google.com', 'www.google.com/about/careers/'],
  group: 'careers',
  jobPaths: ['/about/careers/applications/jobs/results/', '/jobs/results/'],
  employer: 'Google',
  checked: '2026-11-29',
  page: {
    mark: '.DkhPwc h2.p1N2lc',
    title: 'h2.p1N2lc',
    location: ['.DkhPwc span.r0wTof'],
    // Beside it stands the list of the search, with other jobs.
    root: ['.DkhPwc'],
  },
} satisfies Site;
