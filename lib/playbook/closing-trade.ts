/** The one thing that closes: money paid once where the plan has it, else a term; with it the person signs. */
import { askWords } from './amount-words.ts';
import type { Facts } from './facts.ts';
import type { Line } from './script.ts';
import { termLines } from './term-lines.ts';
import { lastTerm, termLine } from './type-terms.ts';

/** What they said, taken as said. */
const OPENINGS: Record<string, string> = {
  'move-close-enough': 'enough',
  'move-close-unmoved': 'unmoved',
  'move-close-last': 'last',
  'move-close-final': 'final',
};

const NOTHING_TO_JOIN = new Set(['promotion', 'contractor']);

export function closingOpening({ result }: Facts): Line {
  const opening = OPENINGS[result?.move.line.code ?? ''] ?? 'last';
  const own = opening === 'final' && NOTHING_TO_JOIN.has(result?.type ?? '');
  return { key: `playbook.close.${opening}${own ? '-role' : ''}` };
}

export function closingAsk(facts: Facts): Line[] {
  if (askWords(facts)) {
    const key = facts.offer.signOn.length > 0 ? 'playbook.close.once-more' : 'playbook.close.once';
    return [{ key, slots: ['askedFor'], ends: 'sentence' }];
  }
  const wanted = termLines(facts, 'playbook.close.wanted');
  return wanted.length > 0 ? wanted : [termLine(lastTerm(facts), { ends: 'sentence' })];
}
