/** The figure that was picked, as it is understood, and the document with what the figure's sentence says about who and where. */
import { useMemo } from 'react';
import type { Pick } from '../../lib/browser/pick.ts';
import type { SelectionRead } from '../../lib/reading/selection/read-selection.ts';
import type { Doc } from './state/doc.ts';
import type { Pipeline } from './usePanel.ts';

export interface Picked {
  /** Null where nothing was picked, and where the words hold no amount. */
  selection: SelectionRead | null;
  doc: Doc | null;
}

export function usePicked(doc: Doc | null, pick: Pick | null, pipeline: Pipeline | null): Picked {
  return useMemo(() => {
    const selection = doc && pick && !pick.problem && pipeline ? pipeline.selectionOf(pick, doc) : null;
    if (!doc || !selection || !pipeline) return { selection: null, doc };
    return { selection, doc: { ...doc, reading: pipeline.withWho(doc.reading, selection) } };
  }, [doc, pick, pipeline]);
}
