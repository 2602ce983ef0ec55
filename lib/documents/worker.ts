/**
 * Runs in a worker that the page may end at any moment: reads one file, by parsers that need no browser, or lays out the
 * pages of one PDF.
 */
import { fromFile } from './file.ts';
import { layOutHere } from './pdf-layout.ts';
import type { Answer, FileTask, Task } from './task.ts';
import { treeOfHtml } from './tree/html.ts';
import { treeOfXml } from './tree/xml.ts';
import { UnreadableFile } from './unreadable.ts';

const deps = {
  parseHtml: treeOfHtml,
  parseXml: treeOfXml,
  loadPdf: () => Promise.reject(new UnreadableFile('pdf-not-readable')),
};

async function answer({ name, bytes }: FileTask): Promise<Answer> {
  try {
    return { snapshot: await fromFile(name, bytes, deps) };
  } catch (error) {
    return { problem: error instanceof UnreadableFile ? error.code : 'binary' };
  }
}

const layout = layOutHere();

async function hear(task: Task): Promise<void> {
  if (task === 'text') postMessage({ text: await layout.text() } satisfies Answer);
  else if ('page' in task) layout.add(task.page);
  else postMessage(await answer(task));
}

// Only a worker listens: the tests load every file of the library.
globalThis.addEventListener?.('message', ({ data }: MessageEvent<Task>) => void hear(data));
