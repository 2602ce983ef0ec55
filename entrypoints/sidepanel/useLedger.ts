/** The ledger as the panel shows it: what is kept, and keeping the document in front. Nothing in a private window. */
import { useEffect, useMemo, useState } from 'react';
import type { LedgerView } from '../../components/ledger/context.ts';
import { keepRound, ledger } from '../../lib/browser/ledger.ts';
import { openOptions } from '../../lib/browser/open.ts';
import { onSavedChange } from '../../lib/browser/storage.ts';
import type { RoundSource } from '../../lib/ledger/ledger.ts';
import type { Doc } from './state/doc.ts';
import { today } from './state/today.ts';

type Stored = Pick<LedgerView, 'negotiations' | 'rates'>;

const sourceOf = ({ snapshot, url }: Doc): RoundSource =>
  snapshot?.source ?? (url === null ? 'entered' : 'page');

/** The day that a mail or page states for itself. */
const dateOf = ({ snapshot }: Doc): string | null =>
  /^\d{4}-\d{2}-\d{2}/.exec(snapshot?.date ?? '')?.[0] ?? null;

export function useLedger(doc: Doc | null): LedgerView | null {
  const [stored, setStored] = useState<Stored | null>(null);
  useEffect(() => {
    // What was there before stands until there is an answer.
    const load = (): Promise<void> => ledger().then(setStored, () => undefined);
    void load();
    return onSavedChange(load);
  }, []);
  return useMemo(() => {
    if (!stored || !doc) return null;
    return {
      ...stored,
      title: doc.title,
      source: sourceOf(doc),
      date: dateOf(doc) ?? today(),
      today: today(),
      keep: keepRound,
      onOpen: () => void openOptions('offers'),
    };
  }, [stored, doc]);
}
