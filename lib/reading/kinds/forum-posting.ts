/** A hiring post on a forum: one line of bars ("Acme | Backend Engineer | Berlin | Full-time"), then a few sentences. */
import type { Archetype } from '../kind-signals.ts';
import { TITLE_NOUN } from '../title-grammar.ts';
import { JOB_HEADINGS, JOB_TALK } from './_job.ts';
import { UNSUBSCRIBE } from './_letter.ts';
import { NOT_A_POSTING } from './_not-a-posting.ts';

const MODE =
  /\b(?:remote|on-?site|hybrid|full[ -]time|part[ -]time|contract|interns?|visa|equity|relocation|hiring)\b|[$€£₹]\s?\d/i;

/** A first line of at least three parts, of which one is a way of working or pay. */
function hiringLine(first: string): string | null {
  const line = first.split('\n', 1)[0] ?? '';
  return line.split(/\s?\|\s?|\s[–—-]\s?|-\s/).length >= 3 && MODE.test(line) ? line : null;
}

export default {
  id: 'forum-posting',
  kind: 'posting',
  required: [
    [
      {
        id: 'opens with a hiring line',
        zone: 'first',
        find: hiringLine,
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
        find: (first) => TITLE_NOUN.exec(first.split('\n', 1)[0] ?? '')?.[0] ?? null,
        weight: 2,
      },
      {
        id: 'gives a way to write',
        pattern:
          /\b(?:(?:e-?mail|write|reach\sout|contact|dm|message)\s(?:to\s)?(?:me|us|at)\b|jobs?\.|careers?\b)|[\w.+-](?:@| ?\[at\] ?| ?\(at\) ?)\w/i,
        weight: 2,
      },
    ],
  ],
  optional: [...Object.values(JOB_HEADINGS), JOB_TALK.statesPay],
  forbidden: [{ ...UNSUBSCRIBE, weight: 0 }, ...NOT_A_POSTING],
  threshold: 6,
} satisfies Archetype;
