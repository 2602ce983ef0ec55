/**
 * Sums over all ways to give each word of a row an owner (a linear chain): each word's probabilities, and the likeliest
 * way. Scores are logarithms, `k` a word; steps are scores of owner after owner, on one line or across a line's end.
 */

export interface Marginals {
  /** Probability of each owner of each word, `k` a word. */
  words: Float64Array;
  /** Probability of each owner after each, at the word: [(word * k + before) * k + owner]. */
  pairs: Float64Array;
}

function sumOfLogs(list: Float64Array, from: number, to: number): number {
  let most = -Infinity;
  for (let i = from; i < to; i++) most = Math.max(most, list[i] as number);
  let sum = 0;
  for (let i = from; i < to; i++) sum += Math.exp((list[i] as number) - most);
  return most + Math.log(sum);
}

/** Probabilities by the forward-backward sums. `breaks[i]` says that a line ends before the word `i`. */
export function marginals(
  scores: Float64Array,
  breaks: readonly boolean[],
  within: ArrayLike<number>,
  across: ArrayLike<number>,
  k: number,
  withPairs = true,
): Marginals {
  const n = breaks.length;
  const ahead = new Float64Array(n * k);
  const behind = new Float64Array(n * k);
  const work = new Float64Array(k);
  for (let c = 0; c < k && n > 0; c++) ahead[c] = scores[c] as number;
  for (let i = 1; i < n; i++) {
    const steps = breaks[i] ? across : within;
    for (let c = 0; c < k; c++) {
      for (let p = 0; p < k; p++) work[p] = (ahead[(i - 1) * k + p] as number) + (steps[p * k + c] as number);
      ahead[i * k + c] = sumOfLogs(work, 0, k) + (scores[i * k + c] as number);
    }
  }
  for (let i = n - 2; i >= 0; i--) {
    const steps = breaks[i + 1] ? across : within;
    for (let p = 0; p < k; p++) {
      for (let c = 0; c < k; c++)
        work[c] =
          (steps[p * k + c] as number) +
          (scores[(i + 1) * k + c] as number) +
          (behind[(i + 1) * k + c] as number);
      behind[i * k + p] = sumOfLogs(work, 0, k);
    }
  }
  const whole = n > 0 ? sumOfLogs(ahead, (n - 1) * k, n * k) : 0;
  const words = new Float64Array(n * k);
  for (let at = 0; at < n * k; at++)
    words[at] = Math.exp((ahead[at] as number) + (behind[at] as number) - whole);
  const pairs = new Float64Array(withPairs ? n * k * k : 0);
  for (let i = 1; i < n && withPairs; i++) {
    const steps = breaks[i] ? across : within;
    for (let p = 0; p < k; p++)
      for (let c = 0; c < k; c++)
        pairs[(i * k + p) * k + c] = Math.exp(
          (ahead[(i - 1) * k + p] as number) +
            (steps[p * k + c] as number) +
            (scores[i * k + c] as number) +
            (behind[i * k + c] as number) -
            whole,
        );
  }
  return { words, pairs };
}

/** The likeliest owner of each word (Viterbi). */
export function bestPath(
  scores: Float64Array,
  breaks: readonly boolean[],
  within: ArrayLike<number>,
  across: ArrayLike<number>,
  k: number,
): Int32Array {
  const n = breaks.length;
  const from = new Int8Array(n * k);
  let best = scores.slice(0, k);
  for (let i = 1; i < n; i++) {
    const steps = breaks[i] ? across : within;
    const next = new Float64Array(k);
    for (let c = 0; c < k; c++) {
      let [most, came] = [-Infinity, 0];
      for (let p = 0; p < k; p++) {
        const sum = (best[p] as number) + (steps[p * k + c] as number);
        if (sum > most) [most, came] = [sum, p];
      }
      from[i * k + c] = came;
      next[c] = most + (scores[i * k + c] as number);
    }
    best = next;
  }
  const path = new Int32Array(n);
  let last = best.indexOf(Math.max(...best));
  for (let i = n - 1; i >= 0; i--) {
    path[i] = last;
    last = from[i * k + last] as number;
  }
  return path;
}
