/** What can be asked for where pay is fixed by a scale or a cohort. */
import { askWords } from './amount-words.ts';
import type { Facts } from './facts.ts';
import type { Line } from './script.ts';
import { isBeforeAsk, isFixed } from './state.ts';
import { openTerms, termLine } from './type-terms.ts';

export const hasFixedTerms = (facts: Facts): boolean =>
  isBeforeAsk(facts) && isFixed(facts) && !askWords(facts) && openTerms(facts).length > 0;

export const fixedOpening = ({ result }: Facts): Line => ({
  key: result?.type === 'intern' ? 'playbook.fixed.cohort' : 'playbook.fixed.scale',
});

/** One question a line. */
export function fixedTerms(facts: Facts): Line[] {
  const codes = openTerms(facts);
  return codes.map((code, i) =>
    termLine(code, { bullet: true, ...(i < codes.length - 1 ? { ends: 'line' as const } : {}) }),
  );
}
