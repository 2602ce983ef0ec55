/** The clause about paying back, for each payment that may have one: for how many months, and how much of it. */
import type { Clawback, Offer } from '../../lib/worth/offer.ts';
import { type Field, type FieldGroup, numberOrNull } from './field.ts';

interface Clause {
  clawbackMonths: number | null;
  clawback?: Clawback | null;
}

interface ClauseOf {
  /** Ends the ids of the two fields. */
  suffix: string;
  group: FieldGroup;
  finding: Field['finding'];
  /** The payment of the offer; null where there is none. */
  read: (offer: Offer) => Clause | null;
  write: (offer: Offer, clause: Partial<Clause>) => ReturnType<Field['write']>;
}

const WAYS: Clawback[] = ['full', 'pro-rata'];

export const clauseFields = ({ suffix, group, finding, read, write }: ClauseOf): Field[] => [
  {
    id: `clawback${suffix}`,
    group,
    edit: { kind: 'count', max: 60 },
    read: (offer) => read(offer)?.clawbackMonths ?? null,
    write: (offer, value) => write(offer, { clawbackMonths: numberOrNull(value) }),
    finding,
    shown: (offer) => read(offer) !== null,
  },
  {
    id: `clawbackWay${suffix}`,
    group,
    edit: { kind: 'choice', options: WAYS },
    read: (offer) => read(offer)?.clawback ?? null,
    write: (offer, value) => write(offer, { clawback: WAYS.find((way) => way === value) ?? null }),
    finding,
    shown: (offer) => (read(offer)?.clawbackMonths ?? 0) > 0,
  },
];
