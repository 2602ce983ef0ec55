/**
 * What Node brings to the reading of files: jsdom for HTML and XML (no scripts run, nothing is fetched), and the build
 * of pdf.js that runs without a browser. Both are loaded on first use.
 */
import type { FileDeps } from '../lib/documents/file.ts';
import type { PdfLibrary } from '../lib/documents/pdf.ts';

let deps: FileDeps | null = null;

/**
 * Of some damaged files pdf.js leaves promises behind that fail when nobody waits for them any more. In a browser they
 * end in its worker; here, where it runs in our thread, they would end the command.
 */
function ignoreLeftBehind(error: unknown): void {
  if (!(error instanceof Error && /\bpdf\.worker\.mjs\b/.test(error.stack ?? ''))) throw error;
}

async function loadPdf(): Promise<PdfLibrary> {
  if (!process.listeners('unhandledRejection').includes(ignoreLeftBehind))
    process.on('unhandledRejection', ignoreLeftBehind);
  return await import('pdfjs-dist/legacy/build/pdf.mjs');
}

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
