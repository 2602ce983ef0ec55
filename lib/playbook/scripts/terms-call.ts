/** The same on the phone. */
import { fixedOpening, fixedTerms, hasFixedTerms } from '../fixed-terms.ts';
import type { ScriptTemplate } from '../script.ts';

export default {
  id: 'terms-call',
  channel: 'call',
  applies: hasFixedTerms,
  lines: (facts) => [{ key: 'playbook.terms-call.open' }, fixedOpening(facts), ...fixedTerms(facts)],
} satisfies ScriptTemplate;
