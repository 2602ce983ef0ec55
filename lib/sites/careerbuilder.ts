/** CareerBuilder: jobs of many employers. */
import type { Site } from './site.ts';

export default {
  id: 'careerbuilder',
  name: 'CareerBuilder',
  hosts: ['*.careerbuilder.com'],
  group: null,
  aggregator: true,
  checked: '2026-11-29',
  generic: 'Its name must not be taken for an employer; its pages are read like any other.',
} satisfies Site;
