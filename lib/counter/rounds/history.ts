/** What the events of a negotiation come to: what they offered, what was asked, who is to speak next. */
import type { Figure } from '../../figures/figure.ts';
import { user } from '../../figures/leaf.ts';
import type { Currency } from '../../money/money.ts';
import { inOrder, type TalkEvent } from './event.ts';

export interface History {
  /** Their total when the first ask was made: what the target was set against. */
  first: Figure;
  /** O: their latest total. */
  latest: Figure;
  /** Their total before it; null after one. */
  before: Figure | null;
  /** Every ask in order; null where its amount is not given. */
  asks: (Figure | null)[];
  /** The last ask is not answered yet. */
  waiting: boolean;
  /** How often they called an offer their best and final one. */
  finals: number;
  /** An ask was made after they had called it final. */
  askedAfterFinal: boolean;
  /** Answers in a row that moved nothing. */
  unmoved: number;
  /** Closed by an event, unless they came back with an offer. */
  end: 'agreed' | 'accepted' | 'declined' | null;
}

/** What an event's amounts are worth on the measure that the plan works with; null where it gives none. */
export type ValueOf = (event: TalkEvent, index: number) => Figure | null;

/** Totals closer than this share are one total said twice: a letter and the round figure of the call about it. */
const SAME_WITHIN = 0.002;

export const isSame = (a: Figure, b: Figure): boolean =>
  Math.abs(a.value - b.value) <= SAME_WITHIN * Math.max(a.value, b.value);

/** The total of an event as the person entered it. */
export const totalOf = (event: TalkEvent, index: number, currency: Currency | null): Figure | null =>
  event.total == null ? null : user(event.total, 'money', currency, `events.${index}.total`, event.date);

/** One offer from them, and nothing since. */
export const startsAt = (latest: Figure): History => ({
  first: latest,
  latest,
  before: null,
  asks: [],
  waiting: false,
  finals: 0,
  askedAfterFinal: false,
  unmoved: 0,
  end: null,
});

/** What they say after `history`. */
export function answered(history: History, total: Figure, final = false): History {
  const { asks, latest } = history;
  const answers = history.waiting;
  return {
    ...history,
    first: asks.length === 0 ? total : history.first,
    latest: total,
    before: latest,
    waiting: false,
    finals: history.finals + (final ? 1 : 0),
    unmoved: answers && isSame(total, latest) ? history.unmoved + 1 : answers ? 0 : history.unmoved,
    end: null,
  };
}

/** What is asked after `history`. */
export const askedFor = (history: History, ask: Figure | null): History => ({
  ...history,
  asks: [...history.asks, ask],
  waiting: true,
  askedAfterFinal: history.askedAfterFinal || history.finals > 0,
});

/**
 * The events as a history. `offered` is the latest offer as the letter has it: it stands where no event gives a total,
 * and answers an ask where it differs from what they had offered before.
 */
export function historyOf(events: readonly TalkEvent[], offered: Figure, worthOf: ValueOf): History {
  const ordered = inOrder(events);
  const byThem = ordered.filter(({ by, kind }) => by === 'them' && kind !== 'declined');
  const totals: Figure[] = [];
  let history: History | null = null;
  for (const event of ordered) {
    const value = worthOf(event, events.indexOf(event));
    const { by, kind, final = false } = event;
    if (by === 'them' && (kind === 'offer' || kind === 'answer' || kind === 'agreed')) {
      const last = event === byThem.at(-1);
      const total: Figure = value ?? (last || !history ? offered : history.latest);
      if (history) history = answered(history, total, final);
      else history = { ...startsAt(total), finals: final ? 1 : 0 };
      totals.push(total);
    } else if (by === 'me' && (kind === 'ask' || kind === 'offer' || kind === 'answer')) {
      history = askedFor(history ?? startsAt(offered), value);
    }
    if (kind === 'agreed' || kind === 'accepted' || kind === 'declined') {
      history ??= startsAt(offered);
      if (kind === 'agreed' && by === 'me' && value) history = { ...history, latest: value };
      history = { ...history, waiting: false, end: kind };
    }
  }
  if (!history) return startsAt(offered);
  // A letter that came after the last ask and is not listed by itself; not the first letter, which is.
  if (history.waiting && !totals.some((total) => isSame(offered, total))) return answered(history, offered);
  return history;
}
