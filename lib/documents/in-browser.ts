/** What a browser brings to the reading of files: its own parsers, and pdf.js with its worker as a packaged file. */
import { parseHtml, parseXml } from '../page/parse.ts';
import { forWorker } from '../page/trusted.ts';
import type { FileDeps } from './file.ts';
import type { PdfLibrary } from './pdf.ts';

/** pdf.js weighs more than the panel: it is fetched from the package when the first PDF arrives. */
async function loadPdf(): Promise<PdfLibrary> {
  const [pdf, worker] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
  ]);
  const port = new Worker(forWorker(worker.default), { type: 'module' });
  pdf.GlobalWorkerOptions.workerPort = port;
  return { getDocument: pdf.getDocument, end: () => port.terminate() };
}

export const inBrowser: FileDeps = { parseHtml, parseXml, loadPdf };
