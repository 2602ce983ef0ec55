/** What else such an employer can give, as sentences to say: none that the letter settles or speaks of already. */
import { WEIGHTS } from '../counter/tuning.ts';
import type { Facts } from './facts.ts';
import type { Topic } from './letter/topics.ts';
import type { Line } from './script.ts';

/** The words in a letter that settle a term. */
const SETTLED_BY: Record<string, Topic> = {
  notice: 'notice',
  'minimum-hours': 'hours',
  'review-date': 'review',
  severance: 'severance',
  acceleration: 'acceleration',
  'change-of-control': 'control',
  'exercise-window': 'window',
  'early-exercise': 'early-exercise',
  'share-of-company': 'diluted',
  housing: 'housing',
  team: 'team',
  'return-terms': 'return',
  territory: 'territory',
  ramp: 'ramp',
  accelerators: 'accelerators',
  placement: 'placement',
  'credited-service': 'service',
  relocation: 'relocation',
  'start-date': 'start',
  'refresh-grant': 'refresh',
  'effective-date': 'start',
};

/** The codes of what can still be asked for, in the order of the type. A review of the level has words of its own. */
export function openTerms({ result, offer, topics }: Facts): string[] {
  if (!result) return [];
  return WEIGHTS[result.type].terms.filter((term) => {
    if (term === 'level-review') return false;
    if (term === 'relocation' && (offer.relocation || offer.absent?.includes('relocation'))) return false;
    if ((term === 'start-date' || term === 'effective-date') && offer.startDate) return false;
    const topic = SETTLED_BY[term];
    return topic === undefined || !topics.has(topic);
  });
}

export const termLine = (code: string, rest: Partial<Line> = {}): Line => ({
  key: `playbook.term.${code}`,
  ...rest,
});

/** Terms that are questions: an answer to them gives nothing, so they close nothing. */
const QUESTIONS = new Set(['share-of-company', 'team', 'return-terms', 'placement', 'effective-date']);

/** What to ask for last where money has no room: the first term that is open, else a date for a review. */
export function lastTerm(facts: Facts): string {
  const [first] = openTerms(facts).filter((code) => !QUESTIONS.has(code));
  return first ?? (facts.topics.has('review') ? 'start-flexible' : 'review-date');
}
