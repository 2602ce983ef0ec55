/** The scripts that have a place in a situation, in the order in which a negotiation needs them. */
import type { Facts } from './facts.ts';
import type { Script } from './playbook.ts';
import { fillScript } from './script.ts';
import templates from './scripts/index.ts';

const ORDER = [
  'expectations',
  'first-reply',
  'ask-for-time',
  'questions',
  'counter-call',
  'counter-mail',
  'nudge',
  'answer-band-capped',
  'answer-best-and-final',
  'answer-decide-now',
  'answer-other-offer',
  'answer-current-pay',
  'acceptance',
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
