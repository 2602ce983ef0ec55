/** "The band is capped": take it as true, then ask about its top, the other parts and the level. */
import { WEIGHTS } from '../../counter/tuning.ts';
import type { Facts } from '../facts.ts';
import type { ScriptTemplate } from '../script.ts';
import { isFixed, isOpen } from '../state.ts';

/** Stock is spoken of only where there is some, or such employers grant it. */
function other({ offer, result }: Facts): string {
  const type = result?.type ?? 'cash';
  if (type === 'contractor') return 'hours';
  const stock = offer.equity ? offer.equity.kind !== 'none' : WEIGHTS[type].equity && type !== 'sales';
  return stock ? 'other' : WEIGHTS[type].signOn ? 'once' : 'terms';
}

export default {
  id: 'answer-band-capped',
  channel: 'call',
  applies: (facts) => isOpen(facts) && !isFixed(facts),
  lines: (facts) => [
    { key: 'playbook.answer-band-capped.top', ends: 'sentence' },
    { key: `playbook.answer-band-capped.${other(facts)}` },
    ...(facts.result?.type === 'levelled-stock' ? [{ key: 'playbook.answer-band-capped.level' }] : []),
  ],
} satisfies ScriptTemplate;
