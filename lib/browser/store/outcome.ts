/** What became of a change to what is stored. Whoever asks for one shows which of the three it was. */

/** A rule of ours stood against it. */
export type Refusal = 'private-window' | 'too-many' | 'wrong-shape' | 'gone' | 'too-long';
/** The browser did not do it. */
export type Failure = 'full' | 'unavailable';

export type NotStored = { refused: Refusal } | { failed: Failure };
export type Outcome<T> = { stored: T } | NotStored;

const FULL = /quota|disk|space|full/i;

export const failureOf = (error: unknown): Failure =>
  FULL.test(error instanceof Error ? `${error.name} ${error.message}` : String(error))
    ? 'full'
    : 'unavailable';

/** The outcome of work that may throw. */
export async function outcomeOf<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    return { failed: failureOf(error) };
  }
}
