/** Thanks in the words of the case: nobody thanks for talks that did not take place, or their own employer for an offer. */
import type { Facts } from './facts.ts';
import type { Line } from './script.ts';

export const isPromotion = ({ result }: Facts): boolean => result?.type === 'promotion';

/** Behind a yes: for working it out where something was asked for, else for what was offered. */
export function yesThanks(facts: Facts): Line {
  const negotiated = facts.talks.some(({ by, kind }) => by === 'me' && kind === 'ask');
  if (negotiated) return { key: 'playbook.thanks.worked' };
  if (isPromotion(facts)) return { key: 'playbook.thanks.trust' };
  return { key: `playbook.thanks.${facts.result?.type === 'contractor' ? 'contract' : 'offer'}` };
}
