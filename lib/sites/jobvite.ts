/** Jobvite, which companies show in frames on their own pages. */
import { pathPart } from './address.ts';
import type { Site } from './site.ts';

export default {
  id: 'jobvite',
  name: 'Jobvite',
  hosts: ['*.jobvite.com'],
  group: null,
  jobPaths: ['/'],
  frame: () => null,
  slug: (url) => (url.hostname === 'jobs.jobvite.com' ? pathPart(url, 0) : ''),
  checked: '2026-11-29',
  generic: 'Its pages are read like any other.',
} satisfies Site;
