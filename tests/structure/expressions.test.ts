/**
 * Every regular expression of the product costs little on any text. Two questions are asked of each: does its cost grow
 * in line with the text (a checker proves it), and is that line flat (the worst text that a search finds costs few steps
 * for each character)? The first alone would let `(\w{1,90}){1,90}x` pass, whose cost is bounded, and enormous.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import type { Expression } from './expressions/built.ts';
import { prove } from './expressions/prove.ts';
import { automaton, stepsOn } from './expressions/steps.ts';
import type { Judged, Task } from './expressions/worker.ts';
import { worst } from './expressions/worst.ts';
import { sources } from './source.ts';

/** The pipeline in `data/build` runs by hand on files of public offices, and is no part of the product. */
const shipped = sources.filter(
  ({ path }) =>
    /^(lib|entrypoints|components|cli|data(?!\/build))\//.test(path) && !/\.test\.tsx?$/.test(path),
);
/** What runs without a browser. What needs one may write expressions out, not build them. */
const loaded = shipped
  .map(({ path }) => path)
  .filter((path) => path.startsWith('lib/') && !/^lib\/browser\/|\/in-browser\.ts$|\.tsx$/.test(path));

function inWorker<T>(task: Task): Promise<T> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./expressions/worker.ts', import.meta.url), {
      workerData: task,
      env: { ...process.env, RECHECK_SYNC_BACKEND: 'pure' },
      execArgv: [],
    });
    worker.once('message', resolve).once('error', reject);
  });
}

/**
 * Steps that a character may cost. At a few nanoseconds each, the longest snapshot would cost seconds so; all but two
 * expressions stay below a quarter of it, and those two look at names in the first tenth of a text.
 */
const MAX_STEPS = 1500;

describe('the checker and the counting', () => {
  const judged = ({ source, flags }: RegExp): string => prove({ source, flags });

  test('prove what is linear, and nothing else', () => {
    expect(judged(/\bbase\s(?:salary|pay)\b/i)).toBe('linear');
    expect(judged(/<[^<>]*>/)).toBe('linear');
    expect(judged(/(?:a|b)*\d/)).toMatch(/^2nd degree polynomial/);
    expect(judged(/\s+x/)).toMatch(/^2nd degree polynomial/);
    expect(judged(/^(?:\w+\s?)*$/)).toMatch(/^exponential/);
  });

  test('count the steps of every way, from every place', () => {
    const steps = ({ source, flags }: RegExp, text: string): number =>
      stepsOn(automaton({ source, flags }), text);
    const line = steps(/\w{1,50}x/, 'a'.repeat(1000));
    expect(steps(/\w{1,50}x/, 'a'.repeat(10_000)) / line).toBeCloseTo(10, 0);
    expect(line / 1000).toBeGreaterThan(50);
    expect(steps(/^\w{1,50}x/, 'a'.repeat(1000))).toBeLessThan(400);
    expect(steps(/\b\w{1,50}x/, 'a'.repeat(1000))).toBeLessThan(10_000);
    expect(steps(/(?:a|a){1,20}x/, 'a'.repeat(30))).toBeGreaterThan(2 ** 20);
  });

  test('find the text that hurts', () => {
    const cost = ({ source, flags }: RegExp): number => worst({ source, flags }).steps;
    expect(cost(/offer\s[^.]{0,80}to\s[^.]{0,80}you/)).toBeGreaterThan(50);
    expect(cost(/(?:\w{1,30}){1,5}x/)).toBeGreaterThan(10_000);
    expect(cost(/\w{1,20}\w{1,20}\w{1,20}x/)).toBeGreaterThan(MAX_STEPS);
    expect(cost(/\b(?:base|gross)\s(?:[a-z]{1,24}\s){0,3}salary/)).toBeLessThan(50);
  });
});

describe('the product', () => {
  const written: Expression[] = shipped.flatMap(({ path, literals }) =>
    literals.map(({ source, flags, line }) => ({ source, flags, place: `${path}:${line}` })),
  );
  const running = inWorker<Expression[]>({ load: loaded });

  test('builds no expression that these tests do not see', async () => {
    const seen = new Set((await running).map(({ place }) => place));
    const unseen = shipped
      .flatMap(({ path, built }) => built.map((line) => `${path}:${line}`))
      .filter((place) => !seen.has(place))
      .map((place) => `${place} is built when no page of ours is read: build it when its module is loaded`);
    expect(unseen).toEqual([]);
  });

  test('has only expressions that cost little on any text', async () => {
    const different = new Map<string, Expression>();
    for (const one of [...written, ...(await running)]) {
      const key = `/${one.source}/${one.flags.replace(/[dgy]/g, '')}`;
      if (!different.has(key)) different.set(key, one);
    }
    expect(different.size).toBeGreaterThan(800);
    const all = [...different.values()];
    const workers = Math.min(4, availableParallelism());
    const parts = Array.from({ length: workers }, (_, n) => all.filter((_, i) => i % workers === n));
    const judged = (await Promise.all(parts.map((judge) => inWorker<Judged[]>({ judge })))).flat();
    expect(judged).toHaveLength(all.length);
    const bad = judged.flatMap(({ place, source, proof, text, steps }) => [
      ...(proof === 'linear' ? [] : [`${place} /${source}/: ${proof}`]),
      ...(steps <= MAX_STEPS
        ? []
        : [
            `${place} /${source}/: ${Math.round(steps)} steps a character on ${JSON.stringify(text)}, over and over`,
          ]),
    ]);
    expect(bad).toEqual([]);
  });
});
