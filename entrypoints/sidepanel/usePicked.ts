/** The figure that was picked, as it is understood, and the document with what the figure's sentence says about who and where. */
import { useEffect, useMemo, useState } from 'react';
import type { Pick } from '../../lib/browser/pick.ts';
import type { Reading } from '../../lib/reading/reading.ts';
import type { SelectionRead } from '../../lib/reading/selection/read-selection.ts';
import { loadReader } from './reader/load.ts';
import type { Doc } from './state/doc.ts';

export interface Picked {
  /** Null where nothing was picked, and where the words hold no amount. */
  selection: SelectionRead | null;
  /** Its words are being read. */
  waiting: boolean;
  doc: Doc | null;
}

/** A figure, and the reading of the document that it was read with. */
interface Found {
  pick: Pick;
  reading: Reading;
  selection: SelectionRead | null;
  /** The reading with what the figure's sentence says of who and where. */
  filled: Reading;
}

export function usePicked(doc: Doc | null, picked: Pick | null): Picked {
  const pick = picked?.problem ? null : picked;
  const { reading = null, snapshot = null } = doc ?? {};
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (!pick || !reading) return;
    const ending = new AbortController();
    void loadReader().then(async (lib) => {
      const selection = await lib.readFigure(pick, snapshot, reading, ending.signal);
      const filled = selection ? lib.withWho(reading, selection) : reading;
      if (!ending.signal.aborted) setFound({ pick, reading, selection, filled });
    });
    return () => ending.abort();
  }, [pick, snapshot, reading]);
  const known = found !== null && found.pick === pick && found.reading === reading ? found : null;
  return useMemo(
    () => ({
      selection: known?.selection ?? null,
      waiting: pick !== null && doc !== null && !known,
      doc: doc && known ? { ...doc, reading: known.filled } : doc,
    }),
    [known, pick, doc],
  );
}
