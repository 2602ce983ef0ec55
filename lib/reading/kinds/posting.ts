/** A job posting: a role described to nobody in particular, with duties, requirements and a way to apply. */
import type { Archetype, Signal } from '../kind-signals.ts';
import { TITLE_NOUN } from '../title-grammar.ts';
import { JOB_ADDRESS, JOB_HEADINGS, JOB_SOURCE, JOB_TALK, TITLED } from './_job.ts';
import { ENDS_EMPLOYMENT } from './_letter.ts';
import { NOT_A_POSTING } from './_not-a-posting.ts';

/** Title, employer, then place or pay, each on a line of its own. */
const CARD: Signal = {
  id: 'begins like a job card',
  zone: 'first',
  pattern:
    /^[^\n]{3,140}\n[^\n]{1,60}\n[^\n]{0,80}(?:[$€£₹]\s?\d|\b(?:remote|hybrid|on-?site|full[ -]time)\b|🌎|📍)/iu,
  weight: 4,
};

/** A title alone on one of the first three lines; letters put a label before theirs. */
const TITLE_LINE: Signal = {
  id: 'has a title in its first lines',
  zone: 'first',
  find: (first) =>
    first
      .split('\n', 3)
      .find((line) => line.length <= 90 && !/[.!?,]$|(?<!hiring):/i.test(line) && TITLE_NOUN.test(line)) ??
    null,
  weight: 1,
};

export default {
  id: 'posting',
  kind: 'posting',
  // Duties, requirements or a way to apply: what no description of a company or a product has.
  required: [
    [
      JOB_HEADINGS.headedRole,
      JOB_HEADINGS.headedDuties,
      JOB_HEADINGS.headedRequirements,
      JOB_TALK.looksForSomebody,
      JOB_TALK.asksToApply,
      JOB_TALK.otherLanguage,
      JOB_TALK.labelledJob,
      JOB_SOURCE,
      {
        id: 'published as a job',
        hint: (hint) => hint.field === 'kind' && hint.value === 'posting',
        // Enough alone: what a board publishes as a job is one, in whatever language.
        weight: 9,
      },
    ],
  ],
  optional: [
    JOB_HEADINGS.headedBenefits,
    JOB_TALK.speaksOfRole,
    JOB_TALK.saysWhatYouDo,
    JOB_TALK.asksYears,
    JOB_TALK.asksSkills,
    JOB_TALK.equalOpportunity,
    JOB_TALK.statesPay,
    JOB_TALK.labelledJob,
    JOB_ADDRESS,
    JOB_SOURCE,
    TITLED,
    CARD,
    TITLE_LINE,
  ],
  forbidden: [
    { ...ENDS_EMPLOYMENT, weight: 0 },
    ...NOT_A_POSTING,
    {
      id: 'lists many jobs',
      hint: (hint) => hint.field === 'kind' && hint.value === 'job-list',
      weight: 0,
    },
  ],
  threshold: 9,
} satisfies Archetype;
