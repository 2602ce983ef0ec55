/** What may take an ask above the one before it: only something new, which is named to them. */
import type { Figure } from '../../figures/figure.ts';
import type { Offer } from '../../worth/offer.ts';
import { note } from '../note.ts';
import type { Note } from '../plan.ts';
import { inOrder, type TalkEvent } from './event.ts';

const levelOf = (offer: Offer | null | undefined): string | null =>
  typeof offer?.level === 'string' ? offer.level.trim().toLowerCase() : null;

/** The level that the talks were about when the last ask was made; null where no event names one. */
function levelAskedAt(events: readonly TalkEvent[]): string | null {
  const ordered = inOrder(events);
  const last = ordered.findLastIndex(({ by, kind }) => by === 'me' && kind === 'ask');
  const named = ordered.slice(0, last + 1).map(({ offer }) => levelOf(offer));
  return named.findLast((level) => level !== null) ?? null;
}

interface Known {
  events: readonly TalkEvent[];
  offer: Offer;
  /** C, where it is above their offer. */
  competing: Figure | null;
  /** What a better offer asks for: 5% over it. */
  overCompeting: Figure | null;
  /** The last ask, and a step of base over a year. */
  last: Figure;
  step: Figure;
  /** Every ask so far: a level that has raised one of them is not new any more. */
  asks: readonly (Figure | null)[];
}

const hasRisen = (asks: Known['asks']): boolean =>
  asks.some((ask, i) => i > 0 && (ask?.value ?? 0) > (asks[i - 1]?.value ?? Number.POSITIVE_INFINITY));

/**
 * A better offer in hand that the last ask did not reckon with, or another level than the one asked at. Null where
 * nothing is new.
 */
export function newsIn({ events, offer, competing, overCompeting, last, step, asks }: Known): Note | null {
  if (competing && overCompeting && overCompeting.value > last.value + step.value) {
    return note('news-competing', { competing });
  }
  const [before, now] = [levelAskedAt(events), levelOf(offer)];
  if (before !== null && now !== null && before !== now && !hasRisen(asks)) {
    return note('news-level', { before, now });
  }
  return null;
}
