/** 2,000 of the inputs of `npm run fuzz`, and proof that a crash, a hang and unescaped output would be seen. */
import { describe, expect, test } from 'vitest';
import { loadFileDeps } from '../../cli/dom.ts';
import { ANSWER } from '../../scripts/patience.ts';
import { check } from '../fuzz/check.ts';
import { inputOf } from '../fuzz/input.ts';
import { random } from '../fuzz/random.ts';
import { fuzz } from '../fuzz/run.ts';
import { seeds } from '../fuzz/seeds.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('2,000 mutated inputs: no crash, no hang, nothing unescaped', async () => {
  const run = await fuzz({ seed: 2026, from: 0, to: 2000, budget: ANSWER });
  expect(run.failures).toEqual([]);
});

describe('the fuzzing itself', () => {
  test('gives the same inputs for the same seed, others for another', () => {
    const byEnding = seeds();
    const inputs = (seed: number) => Array.from({ length: 40 }, (_, i) => inputOf(byEnding, seed, i));
    expect(inputs(1)).toEqual(inputs(1));
    expect(inputs(1)).not.toEqual(inputs(2));
    expect(new Set(inputs(3).map(({ name }) => name)).size).toBeGreaterThan(4);
  });

  test('numbers are spread over their range', () => {
    const r = random(1, 1);
    const counts = new Array(10).fill(0);
    for (let i = 0; i < 10_000; i++) counts[r.int(10)]++;
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  test('sees a crash and a broken promise', async () => {
    const deps = await loadFileDeps();
    const letter = { name: 'a.html', bytes: bytes('<p>Dear Sam,</p>') };
    expect(await check(letter, deps)).toEqual([]);
    const crashing = { ...deps, parseHtml: () => ({}) as Document };
    expect((await check(letter, crashing))[0]).toMatch(/^crash: /);
  });

  test('sees a hang', async () => {
    const run = await fuzz({ seed: 1, from: 0, to: 1, budget: 1 });
    expect(run.failures[0]?.problems[0]).toMatch(/^hang/);
  });
});
