/** Breezy HR, which companies show in frames on their own pages. */
import { hostPart } from './address.ts';
import type { Site } from './site.ts';

export default {
  id: 'breezy',
  name: 'Breezy',
  hosts: ['*.breezy.hr'],
  group: null,
  jobPaths: ['/p/'],
  frame: () => null,
  slug: (url) => hostPart(url),
  checked: '2026-11-29',
  generic: 'Its pages are read like any other.',
} satisfies Site;
