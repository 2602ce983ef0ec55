/** What the person kept, and the ways to change it; null where a surface keeps nothing. */
import { createContext } from 'react';
import type { Negotiation, Round, RoundSource } from '../../lib/ledger/ledger.ts';
import type { Rate } from '../../lib/ledger/rates.ts';
import type { Stored } from '../base/NotStored.tsx';

export interface KeptAs {
  negotiationId: string;
  roundId: string;
}

export type KeepResult = Stored<KeptAs>;

export interface LedgerView {
  negotiations: Negotiation[];
  rates: Rate[];
  /** Name of the document in front, for an employer that it does not name. */
  title: string;
  /** What the document in front is, and the ISO date it states for itself, else today. */
  source: RoundSource;
  date: string;
  today: string;
  keep: (
    to: { id: string } | { employer: string },
    round: Omit<Round, 'id'> & { id?: string },
    /** What the round was when it was opened: only what was changed since is written. */
    base?: Round,
  ) => Promise<KeepResult>;
  onOpen: () => void;
}

export const LedgerContext = createContext<LedgerView | null>(null);
