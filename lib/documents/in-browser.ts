/**
 * How a page of the extension reads a file: in a worker of its own that is ended with the file, so that no file stops a
 * page. pdf.js brings its worker, and what it finds is laid out in ours; everything else is read in ours.
 */
import type { Snapshot } from '../reading/snapshot.ts';
import { fromFile, kindOfFile } from './file.ts';
import type { PdfLibrary } from './pdf.ts';
import type { Layout } from './pdf-layout.ts';
import type { Answer, FileTask } from './task.ts';
import { packagedWorker } from './trusted.ts';
import { MAX_FILE, UnreadableFile } from './unreadable.ts';

/** Milliseconds for a file; a letter takes a tenth of a second. */
const MAX_TIME = 20_000;

/** pdf.js weighs more than the panel: it is fetched from the package when the first PDF arrives. */
async function loadPdf(): Promise<PdfLibrary> {
  const [pdf, worker] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
  ]);
  const port = packagedWorker(worker.default);
  pdf.GlobalWorkerOptions.workerPort = port;
  return { getDocument: pdf.getDocument, end: () => port.terminate() };
}

const noParser = (): never => {
  throw new UnreadableFile('binary');
};

const newWorker = async (): Promise<Worker> =>
  packagedWorker((await import('./worker.ts?worker&url')).default);

/** Lays out in a new worker, which is ended with the text or without. */
async function layOut(): Promise<Layout> {
  const worker = await newWorker();
  return {
    add: (page) => worker.postMessage({ page }),
    text: () =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<{ text: string }>) => resolve(data.text);
        worker.onerror = () => reject(new UnreadableFile('pdf-too-slow'));
        worker.postMessage('text');
      }),
    end: () => worker.terminate(),
  };
}

/** Asks a new worker and ends it, with its answer or without, or when the answer is not wanted any more. */
async function aside(task: FileTask, signal: AbortSignal | undefined): Promise<Answer> {
  const worker = await newWorker();
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<Answer>((resolve) => {
      timer = setTimeout(() => resolve({ problem: 'too-slow' }), MAX_TIME);
      worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
      // Out of memory, or a parser that gave up: nothing of ours is lost with it.
      worker.onerror = () => resolve({ problem: 'too-slow' });
      signal?.addEventListener('abort', () => resolve({ problem: 'too-slow' }), { once: true });
      worker.postMessage(task, [task.bytes.buffer as ArrayBuffer]);
    });
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}

/** A file's snapshot. Throws `UnreadableFile` with a code that the surfaces have words for. */
export async function readFile(name: string, bytes: Uint8Array, signal?: AbortSignal): Promise<Snapshot> {
  if (bytes.length > MAX_FILE) throw new UnreadableFile('too-large');
  if (kindOfFile(name, bytes) === 'pdf')
    return fromFile(name, bytes, { parseHtml: noParser, parseXml: noParser, loadPdf, layOut });
  const answer = await aside({ name, bytes }, signal);
  if ('snapshot' in answer) return answer.snapshot;
  throw new UnreadableFile('problem' in answer ? answer.problem : 'binary');
}
