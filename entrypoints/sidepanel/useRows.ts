/**
 * The packaged rows and the imported guides of the employer in front. They come a moment after the report, from a file
 * of the extension and from the library; what was loaded once is there at once when its tab comes back.
 */
import { useEffect, useRef, useState } from 'react';
import type { Lookup } from '../../components/evidence/lookup.ts';
import type { Employer } from '../../lib/evidence/load.ts';
import type { Stock } from '../../lib/evidence/tier.ts';
import type { Pipeline } from './usePanel.ts';

export interface Packaged {
  lookup: Lookup;
  /** Present when `lookup` is `done`. */
  stock?: Stock;
}

const LOOKING: Packaged = { lookup: 'looking' };
const FAILED: Packaged = { lookup: 'failed' };

/** Employers whose rows are kept; the one that was loaded first is dropped first. */
const MAX_KEPT = 20;

const keyOf = ({ companyId, companyName }: Employer): string => JSON.stringify([companyId, companyName]);

export function useRows(pipeline: Pipeline | null, employer: Employer | null): Packaged {
  const kept = useRef(new Map<string, Packaged>());
  const [, arrived] = useState<string | null>(null);
  const [library, otherLibrary] = useState(0);
  const key = employer && keyOf(employer);
  // Guides that were imported or removed meanwhile: everything is looked up again.
  useEffect(
    () =>
      pipeline?.onLibraryChange(() => {
        kept.current = new Map();
        otherLibrary((times) => times + 1);
      }),
    [pipeline],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another library is a reason to look again
  useEffect(() => {
    if (!pipeline || key === null || kept.current.has(key)) return;
    const [companyId, companyName] = JSON.parse(key) as [string | null, string | null];
    let gone = false;
    void pipeline
      .stockOf({ companyId, companyName })
      .then((stock): Packaged => ({ lookup: 'done', stock }))
      .catch(() => FAILED)
      .then((packaged) => {
        const known = [...kept.current].slice(-(MAX_KEPT - 1));
        kept.current = new Map([...known, [key, packaged]]);
        if (!gone) arrived(key);
      });
    return () => {
      gone = true;
    };
  }, [pipeline, key, library]);
  return (key === null ? null : kept.current.get(key)) ?? LOOKING;
}
