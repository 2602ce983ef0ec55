/** The closing trade spoken. */
import { closingAsk, closingOpening } from '../closing-trade.ts';
import type { ScriptTemplate } from '../script.ts';
import { isClosing } from '../state.ts';

export default {
  id: 'closing-call',
  channel: 'call',
  applies: isClosing,
  lines: (facts) => [closingOpening(facts), ...closingAsk(facts), { key: 'playbook.close.sign' }],
} satisfies ScriptTemplate;
