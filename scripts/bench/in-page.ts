/** Runs inside a page for the bench: what the content script does there, with its times. */
import { gate } from '../../lib/page/gate.ts';
import { snapshotSteps } from '../../lib/page/snapshot.ts';

/** The content script's slice, as in `takeSnapshotSliced`. */
const BUDGET = 12;

export async function cost(): Promise<{ open: boolean; gate: number; reading: number; longest: number }> {
  const start = performance.now();
  const open = gate(document, 'https://example.com/');
  const gateTime = performance.now() - start;
  const steps = snapshotSteps(document, 'https://example.com/');
  let reading = 0;
  let longest = 0;
  for (let done = false; !done; ) {
    const from = performance.now();
    while (!done && performance.now() - from < BUDGET) done = steps.next().done === true;
    const slice = performance.now() - from;
    reading += slice;
    longest = Math.max(longest, slice);
    await new Promise<void>((resume) => setTimeout(resume, 0));
  }
  return { open, gate: gateTime, reading, longest };
}
