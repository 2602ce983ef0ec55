/** Checks inputs `from` to `to` one after the other and says how far it is, so that whoever waits sees a hang. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadFileDeps } from '../../cli/dom.ts';
import { check } from './check.ts';
import { inputOf } from './input.ts';
import { seeds } from './seeds.ts';

export interface Task {
  seed: number;
  from: number;
  to: number;
}

export type Message =
  | { at: number }
  | { failed: number; problems: string[]; name: string }
  | { done: true; slowest: { index: number; ms: number } };

const { seed, from, to } = workerData as Task;
const say = (message: Message): void => parentPort?.postMessage(message);
const deps = await loadFileDeps();
const byEnding = seeds();
const slowest = { index: from, ms: 0 };

for (let index = from; index < to; index++) {
  say({ at: index });
  const input = inputOf(byEnding, seed, index);
  const start = performance.now();
  const problems = await check(input, deps);
  const ms = performance.now() - start;
  if (ms > slowest.ms) Object.assign(slowest, { index, ms });
  if (problems.length > 0) say({ failed: index, problems, name: input.name });
}
say({ done: true, slowest });
