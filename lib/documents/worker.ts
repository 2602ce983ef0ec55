/** Runs in a worker that the page may end at any moment: reads one file, by parsers that need no browser. */
import { fromFile } from './file.ts';
import type { Answer, Task } from './task.ts';
import { treeOfHtml } from './tree/html.ts';
import { treeOfXml } from './tree/xml.ts';
import { UnreadableFile } from './unreadable.ts';

const deps = {
  parseHtml: treeOfHtml,
  parseXml: treeOfXml,
  loadPdf: () => Promise.reject(new UnreadableFile('pdf-not-readable')),
};

async function answer({ name, bytes }: Task): Promise<Answer> {
  try {
    return { snapshot: await fromFile(name, bytes, deps) };
  } catch (error) {
    return { problem: error instanceof UnreadableFile ? error.code : 'binary' };
  }
}

// Only a worker listens: the tests load every file of the library.
globalThis.addEventListener?.(
  'message',
  ({ data }: MessageEvent<Task>) => void answer(data).then((said) => postMessage(said)),
);
