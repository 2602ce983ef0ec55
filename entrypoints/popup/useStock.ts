/** What there is about an employer. */
import { useEffect, useState } from 'react';
import { stockOf } from '../../lib/browser/stock.ts';
import type { Stock } from '../../lib/evidence/tier.ts';

type Loaded = Required<Stock>;

/** Null while it loads, `failed` where it cannot be read. */
export function useStock(companyId: string | null, companyName: string | null): Loaded | 'failed' | null {
  const [stock, setStock] = useState<Loaded | 'failed' | null>(null);
  useEffect(() => {
    let gone = false;
    stockOf({ companyId, companyName }).then(
      (found) => !gone && setStock(found),
      () => !gone && setStock('failed'),
    );
    return () => {
      gone = true;
    };
  }, [companyId, companyName]);
  return stock;
}
