/** No, with thanks and without reasons that could be argued with. */

import type { Facts } from '../facts.ts';
import { closing, greeting, withCompany } from '../frame.ts';
import type { Line, ScriptTemplate } from '../script.ts';
import { isOver, isPosting } from '../state.ts';
import { isPromotion } from '../thanks.ts';

/** No to a promotion is no resignation: the person stays, and says why to those they go on working with. */
function no(facts: Facts): Line[] {
  if (isPromotion(facts))
    return [{ key: 'playbook.thanks.trust', ends: 'sentence' }, { key: 'playbook.decline.no-role' }];
  return [
    withCompany('playbook.decline.thanks', facts, { ends: 'sentence' }),
    { key: `playbook.decline.${facts.result?.type === 'contractor' ? 'no-contract' : 'no'}` },
    { key: 'playbook.decline.wish' },
  ];
}

export default {
  id: 'decline',
  channel: 'mail',
  applies: (facts) => !isPosting(facts) && !isOver(facts),
  lines: (facts) => [greeting(facts), ...no(facts), ...closing],
} satisfies ScriptTemplate;
