/** Offers to read what was not recognised: how much money its text speaks of says whether that is likely. */
import '../../lib/words/words.ts';
import { useEffect, useState } from 'react';
import { ReadAnyway } from '../../components/states/ReadAnyway.tsx';
import { Reading } from '../../components/states/TabNotice.tsx';
import type { Kind } from '../../lib/reading/reading.ts';
import { loadReader } from './reader/load.ts';
import type { Doc } from './state/doc.ts';

interface Props {
  doc: Doc;
  /** Reads it as what the person says it is; null where its text is not at hand. */
  onSay: ((kind: Kind) => void) | null;
}

export default function Anyway({ doc, onSay }: Props) {
  const { snapshot, said, reading } = doc;
  const [amounts, setAmounts] = useState<number | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const count = async () => (snapshot ? (await loadReader()).countAmounts(snapshot, signal) : 0);
    void count().then((n) => signal.aborted || setAmounts(n));
    return () => ending.abort();
  }, [snapshot]);
  if (amounts === null) return <Reading />;
  return <ReadAnyway {...{ said, amounts, onSay }} lean={reading.kind.lean ?? null} />;
}
