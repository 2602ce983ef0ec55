/** Meta's own jobs (www.metacareers.com). */
import type { Site } from './site.ts';

export default {
  id: 'meta',
  name: 'Meta Careers',
  hosts: ['www.metacareers.com'],
  group: 'careers',
  jobPaths: ['/jobs/', '/profile/job_details/'],
  employer: 'Meta',
  checked: '2026-11-29',
  generic: 'Class names are made anew with every release; each job carries JobPosting data.',
} satisfies Site;
