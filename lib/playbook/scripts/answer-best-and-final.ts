/** "This is our best and final": no more money talk; what is left is the terms, and a date for the answer. */
import type { Facts } from '../facts.ts';
import type { Line, ScriptTemplate } from '../script.ts';
import { isOpen } from '../state.ts';
import { termLines } from '../term-lines.ts';

/** The terms that the person wants, or the question which of them are open. */
function terms(facts: Facts): Line[] {
  const wanted = termLines(facts, 'playbook.answer-best-and-final.wanted');
  return wanted.length > 0 ? wanted : [{ key: 'playbook.answer-best-and-final.terms' }];
}

export default {
  id: 'answer-best-and-final',
  channel: 'call',
  applies: isOpen,
  lines: (facts) => [
    { key: 'playbook.answer-best-and-final.accepted', ends: 'sentence' },
    ...terms(facts),
    facts.offer.deadline
      ? { key: 'playbook.answer-best-and-final.by', slots: ['deadline'] }
      : { key: 'playbook.answer-best-and-final.by-when' },
  ],
} satisfies ScriptTemplate;
