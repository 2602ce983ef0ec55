/** Their possible answers to an ask, each with the move that follows: worked out before the ask goes out. */
import { derive } from '../../figures/derive.ts';
import type { Figure } from '../../figures/figure.ts';
import { constant } from '../../figures/leaf.ts';
import type { Answer, Part } from '../plan.ts';
import { answered, askedFor, type History } from './history.ts';
import { type Judge, type Next, nextMove } from './move.ts';

/** What a move asks for in parts. */
export interface InParts {
  ask: Figure | null;
  parts: Part[];
}

const share = (value: number, name: string) => constant(value, 'ratio', 'at-position', name);

/** How far they come toward the ask. `final`: they call the offer they have made their best and final one. */
const WAYS = [
  { answer: 'met', share: share(1, 'allOfTheGap'), final: false },
  { answer: 'most', share: share(0.75, 'mostOfTheGap'), final: false },
  { answer: 'half', share: share(0.5, 'halfOfTheGap'), final: false },
  { answer: 'nothing', share: share(0, 'noneOfTheGap'), final: false },
  { answer: 'final', share: share(0, 'noneOfTheGap'), final: true },
] as const;

/**
 * `asked` is the ask with its parts, `history` that before it, or with it as the last event; `partsOf` says what a move
 * asks for. What they meet is taken as it was asked.
 */
export function answersTo(
  asked: { ask: Figure; parts: Part[] },
  history: History,
  judge: Judge,
  partsOf: (next: Next, history: History) => Next & InParts,
): Answer[] {
  const waiting = history.waiting ? history : askedFor(history, asked.ask);
  return WAYS.flatMap(({ answer, share: position, final }): Answer[] => {
    const low = history.latest;
    const total = position.value === 0 ? low : derive('at-position', { position, low, high: asked.ask });
    const then = answered(waiting, total, final);
    const next = nextMove(then, { ...judge, fresh: null });
    if (!next) return [];
    const { kind: move, line, ask, parts } = partsOf(next, then);
    return [{ answer, total, move, line, ask, parts: move === 'accept' ? asked.parts : parts }];
  });
}
