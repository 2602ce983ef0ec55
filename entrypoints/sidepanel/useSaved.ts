/** Whether the document in front is what is stored of it: compared, never remembered, so that nothing says more than is so. */
import { useCallback, useEffect, useState } from 'react';
import { type Stored, whyNotStored } from '../../components/base/NotStored.tsx';
import {
  onSavedChange,
  type SavedReport,
  savedReport,
  saveReport,
  storable,
  type Unsaved,
} from '../../lib/browser/storage.ts';
import { sameData } from '../../lib/browser/store/data.ts';
import type { Doc, DocAction } from './state/doc.ts';

/** `unsaved`: never; `gone`: removed elsewhere; `unknown`: the browser has not answered yet, or does not. */
export type SaveState = 'unsaved' | 'saving' | 'saved' | 'changed' | 'gone' | 'unknown';

export const reportOf = ({
  title,
  url,
  reading,
  corrections,
  inputs,
  answers,
  applied,
  letter,
}: Doc): Unsaved => ({
  title,
  url,
  reading,
  corrections,
  inputs,
  answers,
  applied,
  ...(letter.length > 0 ? { letter } : {}),
});

/** What the person said and what was read; the day of a look at it is neither. */
export const told = ({ reading, corrections, inputs, answers = {}, applied = [] }: Unsaved): unknown => ({
  reading,
  corrections,
  inputs: { ...inputs, today: '' },
  answers,
  applied,
});

/** True where the stored report says what the document says. */
export const isStored = (doc: Doc, stored: SavedReport): boolean =>
  sameData(told(storable(reportOf(doc))), told(stored));

/** What lies under an id: undefined until the browser has said so. */
function useReportAt(id: string | null): SavedReport | null | undefined {
  const [found, setFound] = useState<{ id: string; report: SavedReport | null | undefined } | null>(null);
  useEffect(() => {
    if (id === null) return;
    let gone = false;
    const load = (): void =>
      void savedReport(id).then(
        (report) => !gone && setFound({ id, report }),
        () => !gone && setFound({ id, report: undefined }),
      );
    load();
    const stop = onSavedChange(load);
    return () => {
      gone = true;
      stop();
    };
  }, [id]);
  return found?.id === id ? found?.report : undefined;
}

interface Saving {
  state: SaveState;
  /** Message key of why the last press stored nothing. */
  why: string | null;
  save: () => void;
}

export function useSaved(doc: Doc | null, onChange: (action: DocAction) => void): Saving {
  const stored = useReportAt(doc?.savedId ?? null);
  const [isSaving, setSaving] = useState(false);
  const [why, setWhy] = useState<{ doc: string | null; key: string | null }>({ doc: null, key: null });
  const save = useCallback(() => {
    if (!doc || isSaving) return;
    const sent = reportOf(doc);
    setSaving(true);
    void saveReport({ ...sent, ...(doc.savedId === null ? {} : { id: doc.savedId }) }, doc.savedAs)
      .catch((): Stored<SavedReport> => ({ failed: 'unavailable' }))
      .then((outcome) => {
        setSaving(false);
        setWhy({ doc: doc.title, key: whyNotStored(outcome) });
        if ('stored' in outcome) onChange({ type: 'saved', sent, report: outcome.stored });
      });
  }, [doc, isSaving, onChange]);
  let state: SaveState = 'unsaved';
  if (isSaving) state = 'saving';
  else if (doc && doc.savedId !== null) {
    if (stored === undefined) state = 'unknown';
    else if (stored === null) state = 'gone';
    else state = isStored(doc, stored) ? 'saved' : 'changed';
  }
  return { state, why: why.doc === doc?.title ? why.key : null, save };
}
