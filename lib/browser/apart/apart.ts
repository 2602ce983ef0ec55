/** The page's side: a worker for each task, which ends with its answer. */
import { packagedWorker } from '../../documents/trusted.ts';
import type { Answer, Input, Output, TaskName } from './tasks.ts';

export interface Options<N extends TaskName> {
  /** Told what there is so far. */
  part?: ((part: never) => void) | undefined;
  /** Aborted when the rest is not wanted: the task ends by itself, with what it has. */
  signal?: AbortSignal | undefined;
  /** Does the task where there is no worker; else the task's own code does, here. */
  here?: (() => Promise<Output<N>>) | undefined;
}

async function hereWithout<N extends TaskName>(name: N, input: Input<N>, options: Options<N>) {
  const { part = () => undefined, signal = new AbortController().signal } = options;
  const { doTask } = await import('./tasks.ts');
  return (await doTask(name, input, { part, signal })) as Output<N>;
}

async function startWorker(): Promise<Worker | null> {
  if (typeof Worker === 'undefined') return null;
  try {
    return packagedWorker((await import('./worker.ts?worker&url')).default);
  } catch {
    return null;
  }
}

/** Has a task done by a worker. Rejects where it broke off, or the worker with it. */
export async function apart<N extends TaskName>(
  name: N,
  input: Input<N>,
  options: Options<N> = {},
): Promise<Output<N>> {
  const { part, signal, here = () => hereWithout(name, input, options) } = options;
  const worker = await startWorker();
  if (!worker) return here();
  const stop = (): void => worker.postMessage('stop');
  try {
    return await new Promise<Output<N>>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if ('part' in data) part?.(data.part as never);
        else if ('output' in data) resolve(data.output as Output<N>);
        else reject(new Error(data.failed));
      };
      worker.onerror = () => reject(new Error('The worker ended'));
      worker.postMessage({ name, input });
      signal?.addEventListener('abort', stop, { once: true });
      if (signal?.aborted) stop();
    });
  } finally {
    signal?.removeEventListener('abort', stop);
    worker.terminate();
  }
}
