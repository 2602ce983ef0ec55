/**
 * The packaged rows, imported guides and kept postings of the employer in front. They come a moment after the report,
 * from a file of the extension and from what is stored; what was loaded once is there at once when its tab comes back.
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

const keyOf = ({ companyId, companyName, address }: Employer): string =>
  JSON.stringify({ companyId, companyName, address });

export function useRows(pipeline: Pipeline | null, employer: Employer | null): Packaged {
  const found = useRef(new Map<string, Packaged>());
  const stale = useRef(new Set<string>());
  const [, arrived] = useState(0);
  const [version, anew] = useState(0);
  const key = employer && keyOf(employer);
  // Guides imported or postings kept meanwhile: everything is looked up again, and what stood here stays until then.
  useEffect(
    () =>
      pipeline?.onStockChange(() => {
        stale.current = new Set(found.current.keys());
        anew((times) => times + 1);
      }),
    [pipeline],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: other stock is a reason to look again
  useEffect(() => {
    if (!pipeline || key === null || (found.current.has(key) && !stale.current.has(key))) return;
    let gone = false;
    void pipeline
      .stockOf(JSON.parse(key) as Employer)
      .then((stock): Packaged => ({ lookup: 'done', stock }))
      .catch(() => FAILED)
      .then((packaged) => {
        // Of another employer by now, or of stock that has changed since.
        if (gone) return;
        const known = [...found.current].filter(([other]) => other !== key).slice(-(MAX_KEPT - 1));
        found.current = new Map([...known, [key, packaged]]);
        stale.current.delete(key);
        arrived((times) => times + 1);
      });
    return () => {
      gone = true;
    };
  }, [pipeline, key, version]);
  return (key === null ? null : found.current.get(key)) ?? LOOKING;
}
