/** Work in steps: a generator that yields wherever it may pause, done at once or in slices between the page's own tasks. */

export type Steps<T> = Generator<void, T>;

/** Nodes looked at before a page is considered too large to read whole. */
export const MAX_NODES = 400_000;
/** Nodes between two looks at the clock. */
export const SLICE = 100;

/** How long a slice holds the page, in milliseconds: a frame at 60 Hz has 16. */
const BUDGET = 12;

/** All steps without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The steps in slices of about `budget` milliseconds, with a pause for the page between two of them. */
export async function inSlices<T>(steps: Steps<T>, budget = BUDGET): Promise<T> {
  let until = performance.now() + budget;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await new Promise<void>((resume) => setTimeout(resume, 0));
    until = performance.now() + budget;
  }
}
