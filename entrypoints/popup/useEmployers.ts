/** The lookup over all employers. Its index is large, so it is loaded once a lookup stands on the screen. */
import { useEffect, useState } from 'react';
import type { EmployerLookup } from '../../lib/evidence/employers.ts';

let loading: Promise<EmployerLookup> | null = null;

async function load(): Promise<EmployerLookup> {
  const [{ employerLookup }, { GUIDES }, { packagedEmployers }, { cards }, { inSlices }] = await Promise.all([
    import('../../lib/evidence/employers.ts'),
    import('../../lib/guides/guides.ts'),
    import('../../lib/browser/packaged.ts'),
    import('../../lib/browser/library.ts'),
    import('../../lib/page/steps.ts'),
  ]);
  // Of an imported guide its card is enough: thousands of them slow no keystroke down.
  const [index, imported] = await Promise.all([packagedEmployers(), cards()]);
  return inSlices(employerLookup(index, [...GUIDES, ...imported]));
}

export interface Employers {
  /** Null while it loads, and where it could not be loaded. */
  find: EmployerLookup | null;
  failed: boolean;
}

export function useEmployers(): Employers {
  const [employers, setEmployers] = useState<Employers>({ find: null, failed: false });
  useEffect(() => {
    let gone = false;
    loading ??= load();
    loading.then(
      (find) => !gone && setEmployers({ find, failed: false }),
      () => {
        loading = null;
        if (!gone) setEmployers({ find: null, failed: true });
      },
    );
    return () => {
      gone = true;
    };
  }, []);
  return employers;
}
