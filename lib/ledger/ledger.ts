/**
 * What a person keeps of their negotiations: one entry for each employer, in it the rounds in the order in which they
 * came, each with the terms that were on the table. Plain data; nothing of it comes from anywhere but their own clicks.
 */
import type { SnapshotSource } from '../reading/snapshot.ts';
import type { Offer } from '../worth/offer.ts';
import type { Origins } from '../worth/offer-leaves.ts';

/** `countered`: what the person asked for. The others are the employer's. */
export type RoundKind = 'received' | 'countered' | 'revised' | 'final';

/** What the terms were read from; `entered` where there was no document. */
export type RoundSource = SnapshotSource | 'entered';

/** The document's own words for a field, by the field's path: `base`, `bonus.pct`, `signOn.0.amount`, `deadline`. */
export type Quotes = Record<string, string>;

/** Terms with the words they were read from; a field without words is the person's own entry. */
export interface Terms {
  offer: Offer;
  quotes: Quotes;
}

export interface Round extends Terms {
  id: string;
  kind: RoundKind;
  /** ISO date on which it came, or was sent. */
  date: string;
  source: RoundSource;
  note: string;
}

export interface Negotiation {
  id: string;
  employer: string;
  /** In the order of their dates; on the same day, in the order in which they were kept. */
  rounds: Round[];
}

/** The negotiation with a round added in its place, or the round of that id replaced. */
export function withRound(negotiation: Negotiation, round: Round): Negotiation {
  const known = negotiation.rounds.some(({ id }) => id === round.id);
  const rounds = known
    ? negotiation.rounds.map((each) => (each.id === round.id ? round : each))
    : [...negotiation.rounds, round];
  return {
    ...negotiation,
    rounds: rounds.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
  };
}

/** The negotiation without a round; null where none is left. */
export function withoutRound(negotiation: Negotiation, id: string): Negotiation | null {
  const rounds = negotiation.rounds.filter((round) => round.id !== id);
  return rounds.length > 0 ? { ...negotiation, rounds } : null;
}

/** What two ledgers know of one negotiation. A round that both have stays as it is here: nothing is overwritten. */
export const merged = (here: Negotiation, other: Negotiation): Negotiation =>
  other.rounds.filter(({ id }) => !here.rounds.some((round) => round.id === id)).reduce(withRound, here);

/** The employer's last word; null where only the person has spoken. */
export const standing = ({ rounds }: Negotiation): Round | null =>
  rounds.findLast(({ kind }) => kind !== 'countered') ?? null;

/** The rounds before one; all of them where it is not kept yet. */
function roundsBefore({ rounds }: Negotiation, round: Round | null): Round[] {
  const at = rounds.findIndex(({ id }) => id === round?.id);
  return round === null ? rounds : rounds.slice(0, Math.max(at, 0));
}

/** The employer's word before a round (null: before one that is not kept yet): what a revised letter is held against. */
export const agreedBefore = (negotiation: Negotiation, round: Round | null): Round | null =>
  roundsBefore(negotiation, round).findLast(({ kind }) => kind !== 'countered') ?? null;

/** The person's counter that a round answers; null where the employer has spoken since, or there is none. */
export function counterBefore(negotiation: Negotiation, round: Round | null): Round | null {
  const last = roundsBefore(negotiation, round).at(-1);
  return last?.kind === 'countered' ? last : null;
}

/** Where the numbers of kept terms come from: the words that were kept of the document, or the person. */
export const originsOf = (quotes: Quotes): Origins =>
  Object.fromEntries(
    Object.entries(quotes).map(([path, quote]) => [path, { from: 'page', quote, span: null }]),
  );
