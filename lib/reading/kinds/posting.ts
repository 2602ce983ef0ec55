/** A job posting: a role described to nobody in particular, with duties, requirements and a way to apply. */
import type { Archetype, Signal } from '../kind-signals.ts';
import { JOB_HEADINGS, JOB_TALK, TITLED } from './_job.ts';
import { ENDS_EMPLOYMENT } from './_letter.ts';

/** Title, employer, then place or pay, each on a line of its own. */
const CARD: Signal = {
  id: 'begins like a job card',
  zone: 'first',
  pattern:
    /^[^\n]{3,140}\n[^\n]{1,60}\n[^\n]{0,80}(?:[$€£₹]\s?\d|\b(?:remote|hybrid|on-?site|full[ -]time)\b|🌎|📍)/iu,
  weight: 3,
};

export default {
  id: 'posting',
  kind: 'posting',
  required: [
    [
      ...JOB_HEADINGS.slice(0, 3),
      ...JOB_TALK.slice(4, 6),
      ...JOB_TALK.slice(8),
      {
        id: 'published as a job',
        hint: (hint) => hint.field === 'kind' && hint.value === 'posting',
        weight: 8,
      },
    ],
  ],
  optional: [...JOB_HEADINGS.slice(3), ...JOB_TALK.slice(0, 4), ...JOB_TALK.slice(6, 8), TITLED, CARD],
  forbidden: [
    { ...ENDS_EMPLOYMENT, weight: 0 },
    {
      id: 'lists many jobs',
      hint: (hint) => hint.field === 'kind' && hint.value === 'job-list',
      weight: 0,
    },
  ],
  threshold: 9,
} satisfies Archetype;
