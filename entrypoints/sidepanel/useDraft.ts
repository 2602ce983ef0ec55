/** Keeps what is typed on the document in front while it is not saved, and finds it again when the letter is. */

import { useCallback, useEffect, useRef, useState } from 'react';
import { whyNotStored } from '../../components/base/NotStored.tsx';
import { draftOf, dropDraft, keepDraft } from '../../lib/browser/drafts/drafts.ts';
import { reportOfLetter, type SavedReport, storable } from '../../lib/browser/storage.ts';
import { sameData } from '../../lib/browser/store/data.ts';
import type { Doc, DocAction } from './state/doc.ts';
import { draftIdOf, isAhead, type Kept } from './state/kept.ts';
import { reportOf, type SaveState, told } from './useSaved.ts';

/** Keystrokes that come sooner after one another are kept together. */
const WAIT_MS = 300;

/** What is stored of a letter: the saved report, and over it what was typed since. Null where there is nothing. */
export async function keptOf(doc: Doc): Promise<Kept | null> {
  try {
    const [saved, draft] = await Promise.all([
      reportOfLetter(doc.letter),
      draftOf(doc.letter, draftIdOf(doc)),
    ]);
    const isNewer = draft && (!saved || draft.savedAt > saved.savedAt);
    return saved || draft ? { saved, draft: isNewer ? draft : null } : null;
  } catch {
    return null;
  }
}

interface Draft {
  /** What is stored of what was typed and not saved. */
  kept: SavedReport | null;
  /** Message key of why the last change of it was not stored. */
  why: string | null;
  /** Throws it away: the document is as it was read, or as it was saved. */
  drop: () => void;
}

export function useDraft(doc: Doc | null, state: SaveState, onChange: (action: DocAction) => void): Draft {
  const [kept, setKept] = useState<SavedReport | null>(null);
  const [why, setWhy] = useState<string | null>(null);
  const waiting = useRef<{ id: string; write: () => void } | null>(null);
  const known = useRef(new Map<string, SavedReport>());
  const id = doc && draftIdOf(doc);
  const flush = useCallback(() => {
    waiting.current?.write();
    waiting.current = null;
  }, []);

  useEffect(() => {
    if (!doc || id === null) return;
    const before = known.current.get(id) ?? doc.draft ?? null;
    setKept(before);
    const isOpen = state === 'unsaved' || state === 'changed' || state === 'gone';
    const isDone = state === 'saved' || (isOpen && !isAhead(doc));
    if (isDone && before) {
      waiting.current = null;
      known.current.delete(id);
      setKept(null);
      void dropDraft(before.id);
      return;
    }
    if (!isOpen || !isAhead(doc) || doc.reading.kind.value === 'other') return;
    if (before && sameData(told(reportOf(doc)), told(before))) return;
    if (waiting.current && waiting.current.id !== id) flush();
    const sent = { ...reportOf(doc), id: before?.id ?? id };
    const write = (): void =>
      void keepDraft(sent, before).then((outcome) => {
        setWhy(whyNotStored(outcome));
        if (!('stored' in outcome)) return;
        // Another window may have typed on it too: what it wrote is not ours to take back.
        known.current.set(id, { ...outcome.stored, ...storable(sent) });
        setKept(outcome.stored);
      });
    waiting.current = { id, write };
    const timer = setTimeout(flush, WAIT_MS);
    return () => clearTimeout(timer);
  }, [doc, id, state, flush]);

  // Of another document nothing was said yet.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another document is the reason
  useEffect(() => setWhy(null), [id]);

  // A panel that is closed, or shows another document, keeps what was typed last.
  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  return {
    kept,
    why,
    drop: () => {
      if (id === null || kept === null) return;
      waiting.current = null;
      void dropDraft(kept.id).then((outcome) => {
        setWhy(whyNotStored(outcome));
        if (!('stored' in outcome)) return;
        known.current.delete(id);
        setKept(null);
        onChange({ type: 'afresh' });
      });
    },
  };
}
