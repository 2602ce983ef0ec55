/** The scripts that have a place in a situation, in the order in which a negotiation needs them. */
import type { Facts } from './facts.ts';
import type { Script } from './playbook.ts';
import { fillScript } from './script.ts';
import templates from './scripts/index.ts';

const ORDER = [
  'expectations',
  'expectations-mail',
  'ask-why',
  'first-reply',
  'ask-for-time',
  'ask-for-time-call',
  'questions',
  'level-review-call',
  'level-review-mail',
  'make-whole-call',
  'make-whole-mail',
  'counter-call',
  'counter-mail',
  'terms-call',
  'terms-mail',
  'round-two-call',
  'round-two-mail',
  'closing-call',
  'closing-mail',
  'nudge',
  'answer-band-capped',
  'answer-best-and-final',
  'answer-decide-now',
  'answer-other-offer',
  'answer-current-pay',
  'acceptance-call',
  'acceptance',
  'decline-call',
  'decline',
];

/** A script that is not in the order comes last: a new file shows up without another change. */
const place = (id: string): number => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);

/** Every script that applies, filled as far as the facts go. */
export const scriptsFor = (facts: Facts): Script[] =>
  templates
    .filter((template) => template.applies(facts))
    .sort((a, b) => place(a.id) - place(b.id))
    .map((template) => fillScript(template, facts));
