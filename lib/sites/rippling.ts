/** Rippling’s job board (`ats.rippling.com/<company>/jobs/<id>`). */
import { pathPart } from './address.ts';
import type { Site } from './site.ts';

export default {
  id: 'rippling',
  name: 'Rippling',
  hosts: ['ats.rippling.com'],
  group: null,
  jobPaths: ['/'],
  frame: () => null,
  slug: (url) => pathPart(url, 0),
  checked: '2026-11-29',
  generic: 'Its pages are read like any other.',
} satisfies Site;
