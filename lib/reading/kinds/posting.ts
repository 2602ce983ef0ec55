/** A job posting: a role described to nobody in particular, with duties, requirements and a way to apply. */
import type { Archetype } from '../kind-signals.ts';
import { JOB_TALK } from './_shared.ts';

export default {
  id: 'posting',
  kind: 'posting',
  required: [JOB_TALK.slice(0, 5)],
  optional: [
    ...JOB_TALK.slice(5),
    {
      id: 'published as a job',
      hint: (hint) => hint.field === 'kind' && hint.value === 'posting',
      weight: 8,
    },
  ],
  forbidden: [
    {
      id: 'lists many jobs',
      hint: (hint) => hint.field === 'kind' && hint.value === 'job-list',
      weight: 0,
    },
  ],
  threshold: 8,
} satisfies Archetype;
