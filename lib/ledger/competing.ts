/** A kept offer as the competing one: its recurring yearly total in the currency of the offer in front. */
import type { Figure } from '../figures/figure.ts';
import type { Currency } from '../money/money.ts';
import { sameEmployer } from './employer.ts';
import { type Negotiation, originsOf, standing } from './ledger.ts';
import { inCurrency, type Rate } from './rates.ts';
import { sideOf } from './side.ts';

export type Rival = { id: string; name: string } & (
  | {
      state: 'usable';
      /** Shares that cannot be sold count 0. */
      total: Figure;
      /** The total with what those shares are claimed to be worth; null where that is no different. */
      claimed: Figure | null;
    }
  | {
      state: 'unusable';
      why: 'amount-unknown' | 'currency-unstated' | 'rate-missing';
      currency: Currency | null;
    }
);

function rivalOf({ id, employer, rounds }: Negotiation, currency: Currency | null, rates: Rate[]): Rival[] {
  const round = standing({ id, employer, rounds });
  if (!round) return [];
  const name = employer;
  const side = sideOf({ id, name, offer: round.offer, origins: originsOf(round.quotes) });
  const own = side.counted.recurring.total;
  const not = (why: Extract<Rival, { state: 'unusable' }>['why']): Rival[] => [
    { id, name, state: 'unusable', why, currency: side.currency },
  ];
  if (!own) return not('amount-unknown');
  if (currency === null || own.currency === null) return not('currency-unstated');
  const total = inCurrency(own, currency, rates);
  if (!total) return not('rate-missing');
  const claim = side.claimed?.recurring.total ?? null;
  return [{ id, name, state: 'usable', total, claimed: claim && inCurrency(claim, currency, rates) }];
}

/** The kept offers of other employers, each as it may be set against the one in front. */
export const rivals = (
  kept: Negotiation[],
  { company, currency }: { company: string | null; currency: Currency | null },
  rates: Rate[],
): Rival[] =>
  kept
    .filter(({ employer }) => !sameEmployer(employer, company))
    .flatMap((negotiation) => rivalOf(negotiation, currency, rates));
