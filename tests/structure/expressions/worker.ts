/** What takes long or must run as in Node itself, beside the tests: collecting built expressions, and proofs. */
import { parentPort, workerData } from 'node:worker_threads';
import { builtWhileRunning, type Expression } from './built.ts';
import { prove } from './prove.ts';
import { worst } from './worst.ts';

export type Task = { load: string[] } | { judge: Expression[] };

export interface Judged extends Expression {
  /** What the checker says: `linear`, or why it is not known to be. */
  proof: string;
  /** The text on which it costs most, and the steps that each character of it costs. */
  text: string;
  steps: number;
}

const task = workerData as Task;
const answer =
  'load' in task
    ? await builtWhileRunning(task.load)
    : task.judge.map((one): Judged => ({ ...one, proof: prove(one), ...worst(one) }));
parentPort?.postMessage(answer);
