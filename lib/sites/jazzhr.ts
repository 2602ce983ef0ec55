/** JazzHR, which companies show in frames on their own pages. */
import { hostPart } from './address.ts';
import type { Site } from './site.ts';

export default {
  id: 'jazzhr',
  name: 'JazzHR',
  hosts: ['*.jazzhr.com', '*.applytojob.com'],
  group: null,
  jobPaths: ['/apply/'],
  frame: () => null,
  slug: (url) => (url.hostname.endsWith('.applytojob.com') ? hostPart(url) : ''),
  checked: '2026-11-29',
  generic: 'Its pages are read like any other.',
} satisfies Site;
