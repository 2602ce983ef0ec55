/** The closing trade in writing: one thing, and with it the person signs. */
import { closingAsk, closingOpening } from '../closing-trade.ts';
import { closing, greeting } from '../frame.ts';
import type { ScriptTemplate } from '../script.ts';
import { isClosing } from '../state.ts';

export default {
  id: 'closing-mail',
  channel: 'mail',
  applies: isClosing,
  lines: (facts) => [
    greeting(facts),
    closingOpening(facts),
    ...closingAsk(facts),
    { key: 'playbook.close.sign' },
    ...closing,
  ],
} satisfies ScriptTemplate;
