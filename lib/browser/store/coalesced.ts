/** A listener that takes its time: what happens meanwhile is told once, when it is done, and not once for each. */
export function coalesced(changed: () => unknown): () => void {
  let isRunning = false;
  let again = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    do {
      again = false;
      await changed();
    } while (again);
    isRunning = false;
  };
  return () => {
    if (isRunning) again = true;
    else void run();
  };
}
