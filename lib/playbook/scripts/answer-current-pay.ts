/** "What do you earn now?": back to this job, with the ask or the range where there is one. */
import { askWords } from '../amount-words.ts';
import type { ScriptTemplate } from '../script.ts';
import { isBeforeAsk, isPosting } from '../state.ts';

export default {
  id: 'answer-current-pay',
  channel: 'call',
  applies: (facts) => isPosting(facts) || isBeforeAsk(facts),
  lines: (facts) => [
    { key: 'playbook.answer-current-pay.rather', ends: 'sentence' },
    ...(askWords(facts)
      ? [{ key: 'playbook.answer-current-pay.ask', slots: ['askedFor' as const] }]
      : facts.result?.plan?.say
        ? [{ key: 'playbook.answer-current-pay.range', slots: ['expectLow' as const, 'expectHigh' as const] }]
        : [{ key: 'playbook.answer-current-pay.their-range' }]),
  ],
} satisfies ScriptTemplate;
