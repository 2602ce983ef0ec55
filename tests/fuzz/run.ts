/** Runs many inputs in a worker that can be stopped: an input that takes longer than its budget is a hang. */
import { Worker } from 'node:worker_threads';
import { START } from '../../scripts/patience.ts';
import type { Message, Task } from './worker.ts';

export interface Failure {
  index: number;
  name: string;
  problems: string[];
}

export interface Run {
  failures: Failure[];
  slowest: { index: number; ms: number };
}

export interface RunOptions {
  seed: number;
  from: number;
  to: number;
  /** Milliseconds for one input; a letter takes a few. */
  budget: number;
  progress?: (index: number) => void;
}

/** Checks until the end or the first hang; gives where to go on. */
function part(task: Task, { budget, progress }: RunOptions, run: Run): Promise<number> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    let at = task.from;
    let timer: NodeJS.Timeout;
    const stop = (problem: string): void => {
      clearTimeout(timer);
      run.failures.push({ index: at, name: '', problems: [problem] });
      void worker.terminate().then(() => resolve(at + 1));
    };
    // Starting up takes a while on a busy machine; from the first input on the budget counts.
    const wait = (ms: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => stop(`hang: longer than ${budget} ms`), ms);
    };
    wait(START);
    worker.on('message', (message: Message) => {
      if ('at' in message) {
        at = message.at;
        wait(budget);
        progress?.(at);
      } else if ('failed' in message) {
        run.failures.push({ index: message.failed, name: message.name, problems: message.problems });
      } else {
        clearTimeout(timer);
        if (message.slowest.ms > run.slowest.ms) run.slowest = message.slowest;
        void worker.terminate().then(() => resolve(task.to));
      }
    });
    // Also what nobody waited for: a promise that a library left behind and that fails later.
    worker.on('error', (error) => {
      const { code, message } = error as NodeJS.ErrnoException;
      stop(code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory: more than a gigabyte' : `crash: ${message}`);
    });
  });
}

/** Inputs of one worker: the DOM of Node keeps something of every document, a browser does not. */
const BATCH = 2000;

/** Checks inputs `from` to `to`. */
export async function fuzz(options: RunOptions): Promise<Run> {
  const run: Run = { failures: [], slowest: { index: options.from, ms: 0 } };
  for (let next = options.from; next < options.to; ) {
    const to = Math.min(options.to, next + BATCH);
    next = await part({ seed: options.seed, from: next, to }, options, run);
  }
  return run;
}
