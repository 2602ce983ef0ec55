/** The rounds that a person kept of one employer, as the events from which the counter tells the next move. */
import type { TalkEvent } from '../counter/rounds/event.ts';
import { sameEmployer } from './employer.ts';
import type { Negotiation, RoundKind } from './ledger.ts';

const EVENTS: Record<RoundKind, Pick<TalkEvent, 'by' | 'kind' | 'final'>> = {
  received: { by: 'them', kind: 'offer' },
  countered: { by: 'me', kind: 'ask' },
  revised: { by: 'them', kind: 'answer' },
  final: { by: 'them', kind: 'answer', final: true },
};

/** In the order of the rounds; none where nothing of this employer was kept. */
export function talksWith(employer: string | null, kept: readonly Negotiation[]): TalkEvent[] {
  const mine = kept.find((each) => sameEmployer(each.employer, employer));
  return (mine?.rounds ?? []).map(({ kind, date, offer }) => ({ ...EVENTS[kind], date, offer }));
}
