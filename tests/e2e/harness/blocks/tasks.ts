/**
 * What a page's own thread did, task by task, from the browser's trace. The trace counts the time that the thread worked,
 * not the time that it waited for a busy machine, so that a figure says what an idle machine would show.
 */
import type { CDPSession, Page } from '@playwright/test';

export interface Task {
  /** Milliseconds of work. */
  work: number;
  /** What most of it was, outermost first, with the milliseconds of each. */
  of: string[];
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: {
    data?: { functionName?: string; url?: string };
    chrome_mojo_event_info?: { mojo_interface_tag?: string };
  };
}

const CATEGORIES = [
  'disabled-by-default-devtools.timeline',
  'devtools.timeline',
  'v8',
  'blink.user_timing',
  'toplevel',
];

/** What of a task that the test itself asked for is the page's own: its listeners, and what it does after them. */
const OWN = ['EventDispatch', 'RunMicrotasks'];

const isAskedByTest = ({ name, args }: TraceEvent): boolean =>
  name === 'Receive mojo message' &&
  args?.chrome_mojo_event_info?.mojo_interface_tag === 'blink.mojom.DevToolsSession';

/** Microseconds that a task worked for the page. A test's own looks and clicks cost the page nothing without a test. */
function workOf(task: TraceEvent, within: TraceEvent[]): number {
  if (!within.some(isAskedByTest)) return task.tdur ?? 0;
  let until = 0;
  let work = 0;
  for (const { ts, dur = 0, tdur = 0 } of within
    .filter(({ name }) => OWN.includes(name))
    .toSorted((a, b) => a.ts - b.ts)) {
    if (ts < until) continue;
    until = ts + dur;
    work += tdur;
  }
  return work;
}

/** Microseconds below which no task is looked at. */
const WORTH_A_LOOK = 5000;
/** Events around the work that say nothing of it. */
const NAMELESS = /^(?:ThreadController|Receive mojo)/;
/** Parts of a task that are worth a word: at least this share of it. */
const SHARE = 0.2;

const wordOf = ({ name, args, tdur = 0 }: TraceEvent): string => {
  const { functionName, url } = args?.data ?? {};
  const where = functionName || url?.split('/').at(-1) || '';
  return `${name}${where && ` ${where}`} ${Math.round(tdur / 1000)}`;
};

/** The tasks of a page's own thread while something happens, the longest first. */
export async function tasksWhile(page: Page, act: () => Promise<void>): Promise<Task[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no DevTools connection');
  const cdp: CDPSession = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  const mark = `counted-${Math.random()}`;
  try {
    await act();
    // Told at the end: the page may be another one by now, on another thread.
    await page.evaluate((name) => void performance.mark(name), mark);
  } finally {
    const complete = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
    await cdp.send('Tracing.end');
    await complete;
    await cdp.detach();
  }
  const own = events.find(({ name }) => name === mark);
  if (!own) throw new Error('The trace knows nothing of the page');
  const mine = events.filter(
    ({ pid, tid, ph, tdur }) => pid === own.pid && tid === own.tid && ph === 'X' && tdur !== undefined,
  );
  return mine
    .filter(({ name, tdur = 0 }) => name === 'RunTask' && tdur > WORTH_A_LOOK)
    .map((task) => {
      const within = mine.filter(
        ({ name, ts }) => name !== 'RunTask' && ts >= task.ts && ts <= task.ts + (task.dur ?? 0),
      );
      const work = workOf(task, within);
      const parts = within.filter(({ name, tdur = 0 }) => !NAMELESS.test(name) && tdur > work * SHARE);
      return { work: work / 1000, of: parts.map(wordOf).slice(0, 6) };
    })
    .toSorted((a, b) => b.work - a.work);
}
