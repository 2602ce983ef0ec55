/** Sums over all ways to give words an owner, checked against every way written out. */
import { expect, test } from 'vitest';
import { bestPath, marginals } from '../../../../lib/reading/who/spans/chain.ts';

const K = 2;
const SCORES = Float64Array.from([1, 0.2, -0.5, 0.9, 0.3, 0.1]);
const BREAKS = [false, false, true];
const WITHIN = [0.8, -1, -0.4, 0.6];
const ACROSS = [0.1, 0.2, -0.9, 0.3];

const PATHS = [0, 1].flatMap((a) => [0, 1].flatMap((b) => [0, 1].map((c) => [a, b, c])));
const scoreOf = (path: readonly number[]): number =>
  path.reduce((sum, c, i) => {
    const steps = BREAKS[i] ? ACROSS : WITHIN;
    const step = i === 0 ? 0 : (steps[(path[i - 1] as number) * K + c] as number);
    return sum + step + (SCORES[i * K + c] as number);
  }, 0);
const WHOLE = PATHS.reduce((sum, path) => sum + Math.exp(scoreOf(path)), 0);
const shareOf = (fits: (path: readonly number[]) => boolean): number =>
  PATHS.filter(fits).reduce((sum, path) => sum + Math.exp(scoreOf(path)), 0) / WHOLE;

test('each word’s probabilities are the shares of the ways that give it that owner', () => {
  const { words } = marginals(SCORES, BREAKS, WITHIN, ACROSS, K);
  for (const i of [0, 1, 2])
    for (const c of [0, 1])
      expect(words[i * K + c]).toBeCloseTo(
        shareOf((path) => path[i] === c),
        10,
      );
});

test('each pair’s probabilities are the shares of the ways with both', () => {
  const { pairs } = marginals(SCORES, BREAKS, WITHIN, ACROSS, K);
  for (const i of [1, 2])
    for (const p of [0, 1])
      for (const c of [0, 1])
        expect(pairs[(i * K + p) * K + c]).toBeCloseTo(
          shareOf((path) => path[i - 1] === p && path[i] === c),
          10,
        );
});

test('the best way is the one with the highest score', () => {
  const best = PATHS.reduce((a, b) => (scoreOf(a) >= scoreOf(b) ? a : b));
  expect([...bestPath(SCORES, BREAKS, WITHIN, ACROSS, K)]).toEqual(best);
});

test('no words make no probabilities', () => {
  expect(marginals(new Float64Array(0), [], WITHIN, ACROSS, K).words).toHaveLength(0);
  expect(bestPath(new Float64Array(0), [], WITHIN, ACROSS, K)).toHaveLength(0);
});
