/**
 * One round of a negotiation: from the events to the next move, its parts, and the table of their possible answers. How
 * an ask is worked out and split is the counter's own matter and comes in as functions.
 */
import { derive } from '../../figures/derive.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Offer } from '../../worth/offer.ts';
import { note } from '../note.ts';
import type { Answer, Note, Part } from '../plan.ts';
import { shownTarget } from '../target.ts';
import { answersTo, type InParts } from './answers.ts';
import type { TalkEvent } from './event.ts';
import { type History, isSame } from './history.ts';
import { type Judge, lastAsk, type Next, nextMove } from './move.ts';
import { newsIn } from './news.ts';

/** An ask against one offer, before rounding and as shown. */
export interface FirstAsk {
  exact: Figure;
  /** Null where no yearly part can rise. */
  shown: Figure | null;
  parts: Part[];
  target: Figure;
  /** What a better offer in hand asks for; null without one. */
  overCompeting: Figure | null;
}

export interface Table {
  events: readonly TalkEvent[];
  history: History;
  /** What their letter comes to: less than what they said since, where it was not written anew. */
  letter: Figure;
  offer: Offer;
  competing: Figure | null;
  minimum: Figure | null;
  /** A step of base over a year. */
  step: Figure;
  /** The first ask against a total; null where there is nothing to ask. */
  against: (offered: Figure) => FirstAsk | null;
  /** A later ask in parts: a round total. */
  split: (exact: Figure, target: Figure) => { shown: Figure; parts: Part[] };
  /** So much once, as a part; null where it is not worth asking for, or not paid by such an employer. */
  once: (amount: Figure) => Part | null;
}

export interface Round {
  /** Null where the plan of the first ask is the move. */
  next: Played | null;
  target: Figure | null;
  exactTarget: Figure | null;
  answers: Answer[];
  /** The parts of an ask that they met and that their letter does not name yet. */
  agreed: Part[];
}

/** A move with its parts; `exact` is its ask before rounding. */
export type Played = Next & InParts & { exact: Figure | null };

/** What a move asks for in parts. A step that rounding eats up closes instead. */
function inParts(next: Next, { latest }: History, table: Table, target: Figure): Played {
  if (next.kind === 'close') {
    const part = next.once && table.once(next.once);
    return { ...next, once: part ? next.once : null, ask: null, exact: null, parts: part ? [part] : [] };
  }
  if (next.kind !== 'ask' || !next.ask) return { ...next, exact: null, parts: [] };
  const { shown, parts } = table.split(next.ask, target);
  if (shown.value > latest.value) {
    return {
      ...next,
      exact: next.ask,
      ask: shown,
      parts,
      line: { ...next.line, params: { ...next.line.params, ask: shown } },
    };
  }
  const line: Note = note('move-close-last', { offered: latest });
  return { ...next, kind: 'close', ask: null, last: false, news: null, line, exact: null, parts: [] };
}

/** What the moves are judged by: the target of the first ask, held to the last one. */
function judgeOf(table: Table, asked: FirstAsk | null): Judge {
  const { history, events, offer, competing, minimum, step } = table;
  const { latest, first, asks } = history;
  const planned = asked?.shown ?? first;
  const last = lastAsk(history, planned) ?? planned;
  const target = derive('smallest', { target: asked?.target ?? first, ask: last });
  const shown = shownTarget(target, last, step, first);
  const judge: Judge = { target, shownTarget: shown, minimum, step, planned, fresh: null };
  if (asks.length === 0) return judge;
  const now = table.against(latest);
  const overCompeting = now?.overCompeting ?? null;
  const news = newsIn({ events, offer, competing, overCompeting, last, step, asks });
  return news && now ? { ...judge, fresh: { ask: now.exact, news } } : judge;
}

/** The ask that is about to go out, or that is with them; null where there is none. */
function openAsk(table: Table, next: Round['next'], asked: FirstAsk | null, judge: Judge) {
  if (!next) return asked?.shown ? { ask: asked.shown, parts: asked.parts } : null;
  if (next.kind === 'ask') return next.ask && { ask: next.ask, parts: next.parts };
  const last = next.kind === 'hold' && table.history.waiting ? lastAsk(table.history, judge.planned) : null;
  return last && { ask: last, parts: table.split(last, judge.shownTarget).parts };
}

/**
 * An ask that was met in words is agreed as it was asked; a letter that comes to the same names its parts itself. Parts
 * that come to another sum are not the ones that were asked for: then nobody knows them here.
 */
function agreedParts(table: Table, judge: Judge, next: Round['next'], first: FirstAsk | null): Part[] {
  const { history, letter, step, split } = table;
  const last = lastAsk(history, judge.planned);
  if (next?.kind !== 'accept' || !last || isSame(letter, history.latest)) return [];
  if (Math.abs(history.latest.value - last.value) > step.value) return [];
  const is = (shown: Figure | null): boolean => shown !== null && Math.abs(shown.value - last.value) < 1;
  if (first && is(first.shown)) return first.parts;
  const asked = split(last, judge.shownTarget);
  return is(asked.shown) ? asked.parts : [];
}

/** The round that comes next. */
export function roundOf(table: Table): Round {
  const { history } = table;
  const asked = table.against(history.first);
  const judge = judgeOf(table, asked);
  const found = nextMove(history, judge);
  const next = found && inParts(found, history, table, judge.shownTarget);
  const open = openAsk(table, next, asked, judge);
  const known = asked !== null || history.asks.length > 0;
  return {
    next,
    target: known ? judge.shownTarget : null,
    exactTarget: known ? judge.target : null,
    answers: open
      ? answersTo(open, history, judge, (move, then) => inParts(move, then, table, judge.shownTarget))
      : [],
    agreed: agreedParts(table, judge, next, asked),
  };
}
