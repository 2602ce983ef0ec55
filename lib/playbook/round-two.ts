/** What the second round says, by mail and by phone: what is new, or that they have moved; then the last ask. */
import type { Facts } from './facts.ts';
import type { Line } from './script.ts';
import { isNewsAsk } from './state.ts';

/** The reason for a second ask. Another offer is named; another level is the reason itself. */
export function secondReason(facts: Facts): Line[] {
  if (!isNewsAsk(facts)) return [{ key: 'playbook.round.moved' }];
  if (facts.result?.move.news?.code === 'news-competing')
    return [{ key: 'playbook.round.new', slots: ['competitor', 'competitorTotal'] }];
  return [{ key: 'playbook.round.new-level' }];
}

/** An ask that something new supports is not the last one. */
export const secondAsk = (facts: Facts): Line[] =>
  isNewsAsk(facts)
    ? [
        { key: 'playbook.round.ask-again', slots: ['askedFor'], ends: 'sentence' },
        { key: 'playbook.frame.ready' },
      ]
    : [
        { key: 'playbook.round.ask-last', slots: ['askedFor'], ends: 'sentence' },
        { key: 'playbook.round.last' },
      ];
