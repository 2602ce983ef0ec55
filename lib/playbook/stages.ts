/** The steps that belong to where the talks stand, each with its scripts: after a yes nothing says "make your counter". */
import type { Facts } from './facts.ts';
import { isClosing, isDeclined, isFixed, isLaterAsk, isLower, isOver, isWon } from './state.ts';

export type StepId =
  | 'time'
  | 'thank'
  | 'read'
  | 'clarify'
  | 'counter'
  | 'nudge'
  | 'remind'
  | 'answer'
  | 'why'
  | 'second'
  | 'accept'
  | 'sign'
  | 'decide';

/**
 * `offer`: nothing was asked yet; `fixed`: nor will money be; `waiting`: the ask is with them; `answered`: they answered;
 * `lower`: with less than before; `won`: yes is all that is left; `accepted` and `declined`: it was said.
 */
export type Stage = 'offer' | 'fixed' | 'waiting' | 'answered' | 'lower' | 'won' | 'accepted' | 'declined';

interface Step {
  id: StepId;
  scripts: string[];
}

const ANSWERS = ['answer-band-capped', 'answer-best-and-final', 'answer-decide-now', 'answer-other-offer'];
const TIME = ['ask-for-time', 'ask-for-time-call'];
const DECIDE: Step = {
  id: 'decide',
  scripts: ['acceptance-call', 'acceptance', 'decline-call', 'decline'],
};
const BEFORE: Step[] = [
  { id: 'thank', scripts: ['first-reply', ...TIME] },
  { id: 'read', scripts: [] },
  { id: 'clarify', scripts: ['questions', 'level-review-call', 'level-review-mail'] },
];
const AFTER: Step[] = [{ id: 'nudge', scripts: ['nudge'] }, { id: 'second', scripts: ANSWERS }, DECIDE];

export const STEPS_OF: Record<Stage, Step[]> = {
  offer: [
    ...BEFORE,
    {
      id: 'counter',
      scripts: [
        'make-whole-call',
        'make-whole-mail',
        'counter-call',
        'counter-mail',
        'terms-call',
        'terms-mail',
      ],
    },
    ...AFTER,
  ],
  fixed: [
    { id: 'thank', scripts: ['first-reply', ...TIME] },
    { id: 'read', scripts: [] },
    { id: 'clarify', scripts: ['terms-call', 'terms-mail'] },
    DECIDE,
  ],
  waiting: [{ id: 'remind', scripts: ['nudge'] }, { id: 'second', scripts: ANSWERS }, DECIDE],
  answered: [
    { id: 'answer', scripts: ['round-two-call', 'round-two-mail', 'closing-call', 'closing-mail'] },
    DECIDE,
  ],
  lower: [{ id: 'why', scripts: ['ask-why'] }, DECIDE],
  won: [
    { id: 'accept', scripts: ['acceptance-call', 'acceptance'] },
    { id: 'sign', scripts: [] },
  ],
  accepted: [{ id: 'sign', scripts: ['acceptance'] }],
  declined: [],
};

/** Where the talks of these facts stand. */
export function stageOf(facts: Facts): Stage {
  if (isDeclined(facts)) return 'declined';
  if (isOver(facts)) return 'accepted';
  if (isWon(facts)) return 'won';
  if (isLower(facts)) return 'lower';
  const asked = facts.talks.some(({ by, kind }) => by === 'me' && kind === 'ask');
  if (isClosing(facts) || isLaterAsk(facts)) return 'answered';
  if (asked) return facts.result?.move.kind === 'hold' ? 'waiting' : 'answered';
  return isFixed(facts) ? 'fixed' : 'offer';
}

/** The day that the stage is counted from: the offer's, or the ask's; null where no event says it. */
export function stageSince({ talks }: Facts, stage: Stage): string | null {
  if (stage === 'waiting')
    return talks.findLast(({ by, kind }) => by === 'me' && kind === 'ask')?.date ?? null;
  return stage === 'offer' || stage === 'fixed'
    ? (talks.findLast(({ by }) => by === 'them')?.date ?? null)
    : null;
}
