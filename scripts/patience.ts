/**
 * How long to wait before something counts as stuck. These are guards against a wait without end, not tests of speed:
 * each leaves room for a machine at a tenth of the speed of an idle one. What is fast in spite of that is measured by
 * `npm run bench`.
 */
const MINUTE = 60_000;

/** For a program to print something. Compilers and packers print nothing until they are done. */
export const SILENCE = 10 * MINUTE;

/** For one unit test or one of its hooks; the longest take a quarter of a minute on an idle machine. */
export const UNIT_TEST = 5 * MINUTE;

/** For the test that trains the scorer anew, over a minute on an idle machine and seven on a busy one. */
export const TRAINING_TEST = 30 * MINUTE;

/** For one end-to-end test; most take seconds on an idle machine. */
export const E2E_TEST = 10 * MINUTE;

/** For the end-to-end runner to print something: longer than a test's own limit, whose message says more. */
export const E2E_SILENCE = E2E_TEST + 5 * MINUTE;

/** For a browser, a display or a worker to start. */
export const START = 3 * MINUTE;

/** For something that follows at once on an idle machine: an answer to a command, a text that appears. */
export const ANSWER = MINUTE;

/** A duration as a person says it: `10 minutes`, `1.5 seconds`. */
export function inWords(ms: number): string {
  const [amount, unit] = ms < MINUTE ? [ms / 1000, 'second'] : [ms / MINUTE, 'minute'];
  return `${Number(amount.toFixed(1))} ${unit}${amount === 1 ? '' : 's'}`;
}
