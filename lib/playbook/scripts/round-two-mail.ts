/** The second ask in writing: they moved, so the ask comes down and is the last; or something is new and named. */
import { closing, greeting, talkLine } from '../frame.ts';
import { secondAsk, secondReason } from '../round-two.ts';
import type { ScriptTemplate } from '../script.ts';
import { isLaterAsk } from '../state.ts';

export default {
  id: 'round-two-mail',
  channel: 'mail',
  applies: isLaterAsk,
  lines: (facts) => [
    greeting(facts),
    ...secondReason(facts),
    ...secondAsk(facts),
    talkLine(facts),
    ...closing,
  ],
} satisfies ScriptTemplate;
