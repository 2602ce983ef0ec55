/** What happened in a negotiation, as dated events. Everything else about its rounds is derived from them. */
import type { Offer } from '../../worth/offer.ts';

export type EventKind = 'offer' | 'ask' | 'answer' | 'agreed' | 'accepted' | 'declined';

export interface TalkEvent {
  /** ISO date. Events of one day happened in the order in which they are listed. */
  date: string;
  by: 'them' | 'me';
  /**
   * `answer` by them without an amount: they did not move. `agreed`: both said yes, in words. `declined`: whoever it is
   * by has ended the talks.
   */
  kind: EventKind;
  /** Recurring yearly total, without one-offs, in the offer's currency. */
  total?: number | null;
  /** The parts, where they are known. */
  offer?: Offer | null;
  /** They said that it is their best and final offer. */
  final?: boolean;
}

/** More rounds than any negotiation has. */
export const MOST_EVENTS = 100;

/** Events as they happened: by date, those of one day as listed. */
export const inOrder = (events: readonly TalkEvent[]): TalkEvent[] =>
  events
    .map((event, index) => ({ event, index }))
    .sort((a, b) => a.event.date.localeCompare(b.event.date) || a.index - b.index)
    .map(({ event }) => event);
