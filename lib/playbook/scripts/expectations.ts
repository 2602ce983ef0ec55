/** The answer to "what are your expectations?" before there is an offer: a range whose bottom is the target. */
import type { ScriptTemplate } from '../script.ts';

export default {
  id: 'expectations',
  channel: 'call',
  applies: ({ result }) => Boolean(result?.plan?.say),
  lines: ({ range }) => [
    {
      key: `playbook.expectations.${range?.measure === 'base' ? 'base' : 'total'}`,
      slots: ['where', 'expectLow', 'expectHigh'],
    },
    { key: 'playbook.expectations.ask' },
  ],
} satisfies ScriptTemplate;
