/** One writer at a time, over all pages of the extension: what is read in a turn still holds when it is written. */

const NAME = 'counterpoint-store';

/** Where a page has no locks, its own writers wait for one another. */
let last: Promise<unknown> = Promise.resolve();

export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const { locks } = globalThis.navigator ?? {};
  if (locks) return locks.request(NAME, work) as Promise<T>;
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
}
