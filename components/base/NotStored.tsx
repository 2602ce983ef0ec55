/** What became of a change that was to be stored, where it was not stored: in words, aloud. */
import { useState } from 'react';
import { t } from '../words/t.ts';

/** The part of an outcome (`lib/browser/store`) that has words. */
export type Stored<T = unknown> = { stored: T } | { refused: string } | { failed: string };

/** Message key of why something is not stored; null where it is. */
export function whyNotStored(outcome: Stored): string | null {
  if ('stored' in outcome) return null;
  return `browser.not-stored.${'refused' in outcome ? outcome.refused : outcome.failed}`;
}

/** The last reason, and a way to await a change that may leave one; true where it was stored. */
export function useNotStored(): [string | null, (change: Promise<Stored>) => Promise<boolean>] {
  const [why, setWhy] = useState<string | null>(null);
  const tell = async (change: Promise<Stored>): Promise<boolean> => {
    const outcome = await change.catch((): Stored => ({ failed: 'unavailable' }));
    const key = whyNotStored(outcome);
    setWhy(key);
    return key === null;
  };
  return [why, tell];
}

export function NotStored({ why }: { why: string | null }) {
  if (why === null) return null;
  return (
    <p role="alert" className="error">
      {t(why)}
    </p>
  );
}
