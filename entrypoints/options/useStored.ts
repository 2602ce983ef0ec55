/** What a section shows of the store: read when the page opens and after every change, and drawn in slices. */
import { startTransition, useEffect, useState } from 'react';

/** After a change was read the next waits so long: an import changes a thousand records one after the other. */
const REST_MS = 250;
const rest = (): Promise<void> => new Promise((done) => setTimeout(done, REST_MS));

/** What was read; null before that, `unread` where the browser gives no answer. Both functions stay the same. */
export function useStored<T extends object>(
  read: () => Promise<T>,
  onChange: (changed: () => unknown) => () => void,
): T | 'unread' | null {
  const [found, setFound] = useState<T | 'unread' | null>(null);
  useEffect(() => {
    const load = (): Promise<void> =>
      read().then(
        (value) => startTransition(() => setFound(value)),
        () => setFound('unread'),
      );
    void load();
    return onChange(() => load().then(rest));
  }, [read, onChange]);
  return found;
}
