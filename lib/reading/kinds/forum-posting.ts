/** A hiring post on a forum: one line of bars ("Acme | Backend Engineer | Berlin | Full-time"), then a few sentences. */
import type { Archetype } from '../kind-signals.ts';
import { TITLE_NOUN } from '../title-grammar.ts';
import { JOB_HEADINGS, JOB_TALK } from './_job.ts';
import { UNSUBSCRIBE } from './_letter.ts';

export default {
  id: 'forum-posting',
  kind: 'posting',
  required: [
    [
      {
        id: 'opens with a hiring line',
        zone: 'first',
        pattern:
          /^[^\n|]{2,90}?\s?(?:\||\s[–—-]|-\s)\s?[^\n]{2,120}?(?:\||\s[–—-]|-\s)[^\n]{0,200}(?:\b(?:remote|on-?site|hybrid|full[ -]time|part[ -]time|contract|interns?|visa|equity|relocation|hiring)\b|[$€£₹]\s?\d)/i,
        weight: 4,
      },
    ],
    [
      JOB_TALK.looksForSomebody,
      JOB_TALK.asksToApply,
      JOB_TALK.speaksOfRole,
      JOB_TALK.saysWhatYouDo,
      JOB_TALK.asksYears,
      JOB_TALK.asksSkills,
      {
        id: 'names a job in its first line',
        zone: 'first',
        pattern: new RegExp(`^[^\\n]{0,200}?${TITLE_NOUN.source}`, 'i'),
        weight: 2,
      },
      {
        id: 'gives a way to write',
        pattern:
          /\b(?:(?:e-?mail|write|reach\s+out|contact|dm|message)\s+(?:to\s+)?(?:me|us|at)|[\w.+-]{1,40}\s?(?:@|\[at\]|\(at\)| at )\s?[\w-]{2,40}\s?(?:\.|\[dot\]|\(dot\)| dot )\s?[a-z]{2,6}|jobs?\.|careers?\b)/i,
        weight: 2,
      },
    ],
  ],
  optional: [...Object.values(JOB_HEADINGS), JOB_TALK.statesPay],
  forbidden: [{ ...UNSUBSCRIBE, weight: 0 }],
  threshold: 6,
} satisfies Archetype;
