/**
 * A PDF letter becomes a snapshot. pdf.js decodes the file in its worker and gives pieces of text with their places;
 * lines, table rows, columns and paragraphs are put together from the places alone (`pdf-layout.ts`), so that one letter
 * reads the same as PDF, DOCX and text. The caller brings the library: the panel with its worker, Node with the legacy
 * build.
 */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { plainCharacters } from '../reading/plain.ts';
import { MAX_TEXT, type Snapshot } from '../reading/snapshot.ts';
import { type Layout, layOutHere } from './pdf-layout.ts';
import type { Piece } from './pdf-piece.ts';
import { UnreadableFile } from './unreadable.ts';

export interface PdfLibrary extends Pick<typeof import('pdfjs-dist'), 'getDocument'> {
  /** Ends the worker that was started for the file, also one that is stuck in it. */
  end?: () => void;
}

export interface PdfDeps {
  loadPdf: () => Promise<PdfLibrary>;
  /** How the pages are laid out where that must hold nobody up; without it, here. */
  layOut?: () => Promise<Layout>;
}

/** Offers have a few pages; what comes after these is cut and said so. */
const MAX_PAGES = 60;
/** Pieces of text on one page; a page of prose has a few hundred. */
const MAX_PIECES = 20_000;
/** Milliseconds for the whole file. A letter takes a tenth of a second. */
const MAX_TIME = 20_000;
/** Fewer letters than this in the whole file: pictures of pages, not text. */
const MIN_LETTERS = 8;

const OPTIONS = {
  useWasm: false,
  useWorkerFetch: false,
  useSystemFonts: false,
  disableFontFace: true,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
  maxImageSize: 1_000_000,
  verbosity: 0,
} as const;

type Item = { str: string; transform: number[]; width: number; height: number };

/** The text of a page as pieces with places, y downwards, the page's own rotation undone. Slanted stamps are left out. */
async function piecesOf(page: PDFPageProxy): Promise<Piece[]> {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = page.getViewport({ scale: 1 }).transform as number[];
  const content = await page.getTextContent();
  const pieces: Piece[] = [];
  for (const item of content.items.slice(0, MAX_PIECES) as Item[]) {
    const text = typeof item.str === 'string' ? plainCharacters(item.str) : '';
    if (text.trim() === '') continue;
    const [p = 1, q = 0, r = 0, s = 1, x = 0, y = 0] = item.transform;
    const across = a * p + c * q;
    const slant = b * p + d * q;
    if (across <= 0 || Math.abs(slant) > 0.1 * Math.abs(across)) continue;
    const x0 = a * x + c * y + e;
    const size = Math.hypot(a * r + c * s, b * r + d * s) || item.height || 1;
    pieces.push({ text, x0, x1: x0 + item.width, y: b * x + d * y + f, size });
  }
  return pieces;
}

/** The text of a document's pages. */
async function textOf(document: PDFDocumentProxy, layout: Layout): Promise<string> {
  let length = 0;
  for (let n = 1; n <= Math.min(document.numPages, MAX_PAGES) && length <= MAX_TEXT; n++) {
    const page = await document.getPage(n);
    const pieces = await piecesOf(page);
    layout.add(pieces);
    length += pieces.reduce((sum, { text }) => sum + text.length, 0);
    page.cleanup();
  }
  return layout.text();
}

const isPassword = (error: unknown): boolean => error instanceof Error && error.name === 'PasswordException';

/**
 * A snapshot of a PDF. Throws `UnreadableFile` where the file is broken, locked, a scan, or takes too long.
 * `bytes` are copied, because pdf.js hands its input over to the worker.
 */
export async function fromPdf(bytes: Uint8Array, { loadPdf, layOut }: PdfDeps): Promise<Snapshot> {
  const { getDocument, end } = await loadPdf();
  const layout = layOut ? await layOut() : layOutHere();
  const task = getDocument({ data: new Uint8Array(bytes), ...OPTIONS });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new UnreadableFile('pdf-too-slow')), MAX_TIME);
  });
  try {
    return await Promise.race([late, task.promise.then((document) => snapshotOf(document, layout))]);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(isPassword(error) ? 'pdf-password' : 'pdf-not-readable');
  } finally {
    clearTimeout(timer);
    layout.end?.();
    // A stuck worker never answers that it is done: nobody waits for it.
    const done = task.destroy().catch(() => undefined);
    if (end) end();
    else await done;
  }
}

/** What browsers print above a page: the moment of printing, then the page's title, which gets a line of its own. */
const PRINTED = /^(\d{1,4}[./-]\d{1,2}[./-]\d{1,4}, \d{1,2}:\d{2}(?: ?[AP]\.?M\.?)?)[ \t]{1,40}(?=\S)/gim;

async function snapshotOf(document: PDFDocumentProxy, layout: Layout): Promise<Snapshot> {
  const text = (await textOf(document, layout)).replace(PRINTED, '$1\n');
  if ((text.match(/\p{L}/gu)?.length ?? 0) < MIN_LETTERS) throw new UnreadableFile('pdf-scanned');
  const info = (await document.getMetadata().catch(() => null))?.info as Record<string, unknown> | undefined;
  return {
    source: 'file',
    adapter: 'pdf',
    url: null,
    title: typeof info?.Title === 'string' ? info.Title.slice(0, 500) : '',
    text: text.slice(0, MAX_TEXT),
    hints: [],
    lang: typeof info?.Language === 'string' ? info.Language.slice(0, 20) || null : null,
    date: null,
    truncated: text.length > MAX_TEXT || document.numPages > MAX_PAGES,
  };
}
