/** Runs inside a page for the bench: what the content script does there, and how long it keeps the page from its own work. */
import { gate } from '../../lib/page/gate.ts';
import { takeSnapshotSliced } from '../../lib/page/snapshot.ts';

export interface PageCost {
  /** Whether the gate lets the page through. */
  open: boolean;
  /** Milliseconds of the gate, and of the whole reading from its first slice to its last. */
  gate: number;
  reading: number;
  /** The longest that another task had to wait, in milliseconds. */
  longest: number;
  /** Tasks over 50 ms, as the browser itself counts them. */
  longTasks: number;
  characters: number;
}

/** Notes the longest wait between two turns of the page's event loop until it is stopped. */
function watch(): () => number {
  const { port1, port2 } = new MessageChannel();
  let longest = 0;
  let last = performance.now();
  port1.onmessage = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    port2.postMessage(0);
  };
  port2.postMessage(0);
  return () => {
    port1.onmessage = null;
    return Math.max(longest, performance.now() - last);
  };
}

/** Resolves when the browser has laid the page out and has nothing else to do. */
const idle = (): Promise<void> =>
  new Promise((resume) => requestAnimationFrame(() => requestIdleCallback(() => resume())));

const nextTask = (): Promise<void> => new Promise((resume) => setTimeout(resume, 0));

export async function cost(): Promise<PageCost> {
  let longTasks = 0;
  const observer = new PerformanceObserver((list) => {
    longTasks += list.getEntries().length;
  });
  await idle();
  observer.observe({ type: 'longtask' });
  const stop = watch();
  await nextTask();
  const start = performance.now();
  const open = gate(document, 'https://example.com/');
  const gateTime = performance.now() - start;
  await nextTask();
  const from = performance.now();
  const snapshot = await takeSnapshotSliced(document, 'https://example.com/');
  const reading = performance.now() - from;
  await nextTask();
  const longest = stop();
  // The browser tells of long tasks some time later.
  await new Promise((resume) => setTimeout(resume, 200));
  observer.disconnect();
  return { open, gate: gateTime, reading, longest, longTasks, characters: snapshot.text.length };
}
