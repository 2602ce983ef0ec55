/** All negotiations, and the comparison of what stands. */
import type { Guide } from '../../lib/guides/schema.ts';
import type { Negotiation } from '../../lib/ledger/ledger.ts';
import type { Rate } from '../../lib/ledger/rates.ts';
import { useFirst } from '../base/More.tsx';
import { Compare } from './Compare.tsx';
import { type NegotiationActions, NegotiationCard } from './NegotiationCard.tsx';

interface Props extends NegotiationActions {
  negotiations: Negotiation[];
  rates: Rate[];
  guides: Guide[];
  today: string;
  onRate: (rate: Rate) => void;
}

/** Offers that are drawn at once. */
const STEP = 10;

export default function LedgerList({ negotiations, rates, guides, today, onRate, ...actions }: Props) {
  const [shown, more] = useFirst(negotiations, STEP);
  return (
    <>
      {shown.map((negotiation) => (
        <NegotiationCard key={negotiation.id} negotiation={negotiation} {...actions} />
      ))}
      {more}
      <Compare negotiations={negotiations} rates={rates} guides={guides} today={today} onRate={onRate} />
    </>
  );
}
