/**
 * Rule 7: what comes next in a negotiation. Pure: from its history, the target of the first ask and the person's own
 * minimum to one move. An ask never exceeds the one before it without news, and what they met is not asked for again.
 */
import { derive } from '../../figures/derive.ts';
import type { Figure } from '../../figures/figure.ts';
import { note } from '../note.ts';
import type { MoveKind, Note } from '../plan.ts';
import type { History } from './history.ts';

/** What the move asks for and what to say. */
export interface Next {
  kind: MoveKind;
  /** The yearly total to ask for, before rounding; `ask` alone has one. */
  ask: Figure | null;
  /** The gap once more as one-off money; some moves that close have it. */
  once: Figure | null;
  /** Said to be the last ask. */
  last: boolean;
  line: Note;
  /** Why an ask may be higher than the one before it; null where nothing is new. */
  news: Note | null;
}

/** What a move is judged by. */
export interface Judge {
  /** T as it was when the first ask was made, before rounding. */
  target: Figure;
  /** T as it is shown: what reaches it is enough. */
  shownTarget: Figure;
  /** W. */
  minimum: Figure | null;
  /** A step of base over a year: less than that is no gap. */
  step: Figure;
  /** Stands for asks whose amount is not given. */
  planned: Figure;
  /** An ask that something new supports, and what that is. */
  fresh: { ask: Figure; news: Note } | null;
}

type Rest = Partial<Omit<Next, 'kind' | 'line'>>;

const next = (kind: MoveKind, line: Note, rest: Rest = {}): Next => ({
  kind,
  line,
  ask: null,
  once: null,
  last: false,
  news: null,
  ...rest,
});

/** The last ask with its amount; the planned one where that is not given. Null before the first. */
export const lastAsk = ({ asks }: History, planned: Figure): Figure | null =>
  asks.length === 0 ? null : (asks.at(-1) ?? planned);

/** They do not move any more: yes or no, held against the person's own minimum. */
function decide({ latest }: History, { minimum }: Judge, otherwise = 'move-decide-open'): Next {
  if (!minimum) return next('decide', note(otherwise, { offered: latest }));
  const line = latest.value >= minimum.value ? 'move-decide-above' : 'move-decide-below';
  return next('decide', note(line, { offered: latest, minimum }));
}

/** The gap to the last ask, as money paid once; null where it is not worth a sentence. */
function onceFor(gap: Figure, step: Figure): Figure | null {
  return gap.value > step.value ? gap : null;
}

/** What to do after their answer to the ask `last`. */
function afterAnswer(history: History, judge: Judge, last: Figure): Next {
  const { latest, before, asks, finals, askedAfterFinal, unmoved } = history;
  const { minimum, step, target, shownTarget, fresh } = judge;
  const offered = latest.value;
  if (before && offered < before.value - step.value) {
    return next('hold', note('move-hold-lower', { offered: latest, before }));
  }
  if (offered >= last.value - step.value) {
    if (minimum && offered < minimum.value) return decide(history, judge);
    return next('accept', note('move-accept-met', { offered: latest }));
  }
  if (fresh && fresh.ask.value > last.value) {
    return next('ask', note('move-ask-news', { ask: fresh.ask }), { ask: fresh.ask, news: fresh.news });
  }
  if (finals > 1 || (finals > 0 && askedAfterFinal)) return decide(history, judge);
  const enough = offered >= Math.max(shownTarget.value, minimum?.value ?? 0);
  const gap = derive('gap', { ask: last, offered: latest });
  if (finals > 0) {
    const once = enough ? null : onceFor(gap, step);
    return next('close', note('move-close-final', { offered: latest }), { once });
  }
  if (enough) {
    const reachedBefore = before !== null && before.value >= shownTarget.value && asks.length > 1;
    if (reachedBefore) return next('accept', note('move-accept-enough', { offered: latest }));
    return next('close', note('move-close-enough', { offered: latest, target: shownTarget }));
  }
  if (unmoved > 1 || asks.length > 2) return decide(history, judge);
  if (unmoved > 0) {
    const once = onceFor(gap, step);
    return next('close', note('move-close-unmoved', { offered: latest }), { once });
  }
  if (minimum && minimum.value > last.value) return decide(history, judge);
  if (asks.length > 1) {
    return next('close', note('move-close-last', { offered: latest }), { once: onceFor(gap, step) });
  }
  const lower: Record<string, Figure> = {
    target,
    halfway: derive('midpoint', { low: latest, high: last }),
    ...(minimum ? { minimum } : {}),
  };
  const ask = derive('next-ask', { ...lower, last });
  return next('ask', note('move-ask-last', { ask }), { ask, last: true });
}

/** The move that comes next; null before the first ask, where the plan itself is the move. */
export function nextMove(history: History, judge: Judge): Next | null {
  const { latest, end, asks, waiting, finals } = history;
  if (end === 'accepted') return next('none', note('move-none-accepted'));
  if (end === 'declined') return next('none', note('move-none-declined'));
  if (end === 'agreed') return next('accept', note('move-accept-agreed', { offered: latest }));
  const last = lastAsk(history, judge.planned);
  if (!last) {
    if (finals > 1) return decide(history, judge);
    if (finals > 0) return next('close', note('move-close-final', { offered: latest }));
    return null;
  }
  if (waiting) return next('hold', note('move-hold', { ask: last, count: asks.length }));
  return afterAnswer(history, judge, last);
}
