/** A part of the bench's report, and how long things take. */

export interface Section {
  title: string;
  /** Rows of a table, the head first; empty where the text says it all. */
  table: string[][];
  /** Sentences below the table: what it was measured on, why something was skipped. */
  notes: string[];
}

export const skipped = (title: string, why: string): Section => ({
  title,
  table: [],
  notes: [`skipped: ${why}`],
});

export function markdown({ title, table, notes }: Section): string {
  const row = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  const [head, ...rows] = table;
  const lines = head ? [row(head), row(head.map(() => '---')), ...rows.map(row), ''] : [];
  return [`## ${title}`, '', ...lines, ...notes.map((note) => `${note}\n`)].join('\n');
}

export const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`;

const SLOW = 5_000;
/** Fewer than this tell nothing on a machine that does other things too. */
const LEAST_RUNS = 4;

/** Milliseconds of warm calls, in order of time, as many as fit into about `budget` milliseconds. */
function runs(work: () => unknown, budget: number): number[] {
  const times: number[] = [];
  const begin = performance.now();
  work();
  const cold = performance.now() - begin;
  // What takes seconds is not called again.
  if (cold > SLOW) return [cold];
  const end = performance.now() + budget;
  do {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  } while ((performance.now() < end || times.length < LEAST_RUNS) && times.length < 200);
  return times.sort((a, b) => a - b);
}

/** Milliseconds of one warm call: the median. */
export const timed = (work: () => unknown, budget = 600): number => median(runs(work, budget));

/** The same as the tenth part that was fastest: what else the machine does slows some calls and hastens none. */
export function bestOf(work: () => unknown, budget = 600): number {
  const times = runs(work, budget);
  return times[Math.floor(times.length / 10)] ?? 0;
}

export const ms = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));
