/** All negotiations, and the comparison of what stands. */
import type { Guide } from '../../lib/guides/schema.ts';
import type { Negotiation } from '../../lib/ledger/ledger.ts';
import type { Rate } from '../../lib/ledger/rates.ts';
import { Compare } from './Compare.tsx';
import { type NegotiationActions, NegotiationCard } from './NegotiationCard.tsx';

interface Props extends NegotiationActions {
  negotiations: Negotiation[];
  rates: Rate[];
  guides: Guide[];
  today: string;
  onRate: (rate: Rate) => void;
}

export default function LedgerList({ negotiations, rates, guides, today, onRate, ...actions }: Props) {
  return (
    <>
      {negotiations.map((negotiation) => (
        <NegotiationCard key={negotiation.id} negotiation={negotiation} {...actions} />
      ))}
      <Compare negotiations={negotiations} rates={rates} guides={guides} today={today} onRate={onRate} />
    </>
  );
}
