/**
 * Shows a sentence in the page through the CSS Custom Highlight API: the page's DOM stays as it is. Where the browser
 * keeps that API from content scripts, the words are selected instead. Escape in the page takes the mark away.
 */
import type { Span } from '../money/money.ts';
import { rangeAt } from './offsets.ts';
import { rootOf } from './snapshot.ts';

const NAME = 'counterpoint';
const STYLE = `::highlight(${NAME}) { background-color: #ffe28a; color: #1c1b18; }`;

/** How to take the mark of a document away again; a document without one is not in here. */
const marks = new WeakMap<Document, () => void>();

/** Marks a range by name and style sheet, neither of which is part of the DOM. */
function paint(doc: Document, range: Range): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
  CSS.highlights.set(NAME, new Highlight(range));
  return () => {
    CSS.highlights.delete(NAME);
    doc.adoptedStyleSheets = doc.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/** Selects a range; undone only while the same words are selected, because a selection is the person's own. */
function select(doc: Document, range: Range): () => void {
  const selection = doc.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  const words = range.toString();
  return () => {
    if (selection?.toString() === words) selection.removeAllRanges();
  };
}

function mark(doc: Document, range: Range): () => void {
  try {
    return paint(doc, range);
  } catch {
    return select(doc, range);
  }
}

/** Marks a span of the snapshot's text and scrolls to it; false where the page has changed too much to find it. */
export function highlight(doc: Document, span: Span): boolean {
  clearHighlight(doc);
  const range = rangeAt(rootOf(doc, doc.location?.href ?? null), span);
  if (!range) return false;
  const unmark = mark(doc, range);
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') clearHighlight(doc);
  };
  doc.addEventListener('keydown', onKey, { capture: true, passive: true });
  marks.set(doc, () => {
    doc.removeEventListener('keydown', onKey, { capture: true });
    unmark();
  });
  const calm = doc.defaultView?.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  return true;
}

/** Takes the mark away and leaves nothing behind. */
export function clearHighlight(doc: Document): void {
  marks.get(doc)?.();
  marks.delete(doc);
}
