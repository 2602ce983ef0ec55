/**
 * How a page has texts read without being held up: by a worker, one task at a time. A task that nobody waits for any more,
 * or that takes too long, is ended together with the worker; the next one gets another.
 */
import type { Answer, Question } from './messages.ts';
import { NotRead } from './not-read.ts';
import type { Input, Output, TaskName } from './tasks.ts';

/** The part of a `Worker` that is used. */
export interface ReadingWorker {
  postMessage(question: Question): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface Surroundings {
  /** A new worker; null, or a throw, where none can be made. */
  start: () => ReadingWorker | null;
  /** Does a task here, where there is no worker; such a task cannot be ended. */
  here: (name: TaskName, input: unknown) => Promise<unknown>;
  /** Milliseconds for a task. The longest text that is read takes a few seconds, a letter a tenth of one. */
  budget?: number;
  /** Milliseconds after which an idle worker is ended, and the last text with it. */
  idle?: number;
}

export interface AskOptions {
  /** Aborted when the answer is not wanted any more: something newer came. */
  signal?: AbortSignal;
  /** Of tasks with one key that wait, only the newest is done. */
  newestOf?: string;
}

export interface Reader {
  /** Rejects with `NotRead`. What is asked and answered is copied, as everything that goes to a worker. */
  ask<N extends TaskName>(name: N, input: Input<N>, options?: AskOptions): Promise<Output<N>>;
}

interface Job extends Question {
  key: string | undefined;
  answered(output: unknown): void;
  refused(code: NotRead['code']): void;
}

const BUDGET = 30_000;
const IDLE = 30_000;

export function makeReader({ start, here, budget = BUDGET, idle = IDLE }: Surroundings): Reader {
  let waiting: Job[] = [];
  let running: Job | null = null;
  let worker: ReadingWorker | null = null;
  /** A worker was made and said so; one that never did could not be loaded. */
  let hasAnswered = false;
  let isHopeless = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastId = 0;

  function endWorker(): void {
    worker?.terminate();
    worker = null;
    hasAnswered = false;
  }

  /** The running task is over, one way or the other. */
  function finish(over: (job: Job) => void): void {
    const job = running;
    clearTimeout(timer);
    running = null;
    if (job) over(job);
    next();
  }

  function stop(code: NotRead['code']): void {
    endWorker();
    finish((job) => job.refused(code));
  }

  /** A worker, or null from the time on when it turns out that there are none here. */
  function workerOrNull(): ReadingWorker | null {
    if (worker || isHopeless) return worker;
    try {
      worker = start();
    } catch {
      // A browser, or a policy, that knows no workers.
    }
    if (!worker) {
      isHopeless = true;
      return null;
    }
    const mine = worker;
    mine.onmessage = ({ data }) => {
      if (mine !== worker) return;
      hasAnswered = true;
      if (data === 'here' || data.id !== running?.id) return;
      finish((job) => ('failed' in data ? job.refused('failed') : job.answered(data.output)));
    };
    mine.onerror = () => {
      if (mine !== worker) return;
      // One that was there and died may have died of this text: it is not tried here.
      if (hasAnswered) return stop('failed');
      isHopeless = true;
      endWorker();
      if (running) doHere(running);
    };
    return mine;
  }

  function doHere(job: Job): void {
    clearTimeout(timer);
    const isStale = (): boolean => running !== job;
    void here(job.name, job.input).then(
      (output) => isStale() || finish(() => job.answered(output)),
      () => isStale() || finish(() => job.refused('failed')),
    );
  }

  function next(): void {
    if (running) return;
    const job = waiting.shift();
    if (!job) {
      timer = setTimeout(endWorker, idle);
      return;
    }
    clearTimeout(timer);
    running = job;
    const one = workerOrNull();
    if (!one) {
      doHere(job);
      return;
    }
    timer = setTimeout(() => stop('too-slow'), budget);
    try {
      one.postMessage({ id: job.id, name: job.name, input: job.input });
    } catch {
      // What cannot be copied cannot be asked.
      finish(() => job.refused('failed'));
    }
  }

  function letGo(job: Job): void {
    if (running === job) stop('let-go');
    else if (waiting.includes(job)) {
      waiting = waiting.filter((other) => other !== job);
      job.refused('let-go');
    }
  }

  function ask<N extends TaskName>(
    name: N,
    input: Input<N>,
    { signal, newestOf }: AskOptions = {},
  ): Promise<Output<N>> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(new NotRead('let-go'));
      const letMeGo = (): void => letGo(job);
      const done = (): void => signal?.removeEventListener('abort', letMeGo);
      const job: Job = {
        id: ++lastId,
        name,
        input,
        key: newestOf,
        answered: (output) => {
          done();
          resolve(output as Output<N>);
        },
        refused: (code) => {
          done();
          reject(new NotRead(code));
        },
      };
      signal?.addEventListener('abort', letMeGo);
      for (const older of waiting) if (newestOf !== undefined && older.key === newestOf) letGo(older);
      waiting.push(job);
      next();
    });
  }

  return { ask };
}
