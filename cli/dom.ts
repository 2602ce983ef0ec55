/**
 * What Node brings to the reading of files: jsdom for HTML and XML (no scripts run, nothing is fetched), and the build
 * of pdf.js that runs without a browser. Both are loaded on first use.
 */
import type { FileDeps } from '../lib/documents/file.ts';
import type { PdfLibrary } from '../lib/documents/pdf.ts';

let deps: FileDeps | null = null;

const loadPdf = async (): Promise<PdfLibrary> => await import('pdfjs-dist/legacy/build/pdf.mjs');

/** Everything that `fromFile` needs, in Node. */
export async function loadFileDeps(): Promise<FileDeps> {
  if (!deps) {
    const { JSDOM } = await import('jsdom');
    const dom = new new JSDOM('').window.DOMParser();
    deps = {
      parseHtml: (html) => dom.parseFromString(html, 'text/html'),
      parseXml: (xml) => dom.parseFromString(xml, 'text/xml'),
      loadPdf,
    };
  }
  return deps;
}
