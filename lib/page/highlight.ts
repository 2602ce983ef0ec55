/**
 * Shows a sentence in the page through the CSS Custom Highlight API: the page's DOM stays as it is. Where the browser
 * keeps that API from content scripts, the words are selected instead. Escape in the page takes the mark away.
 */
import type { Span } from '../money/money.ts';
import { call, get } from './dom.ts';
import { rangeSteps } from './offsets.ts';
import { rootOf } from './snapshot.ts';
import { inSlices } from './steps.ts';

/** Another for every mark: the page sees the names of all marks, and must not learn from one who made it. */
const newName = (): string => `h${Math.random()}`.replace('.', '');

/** How to take the mark of a document away again; a document without one is not in here. */
const marks = new WeakMap<Document, () => void>();

/** Marks a range by name and style sheet, neither of which is part of the DOM. */
function paint(doc: Document, range: Range): () => void {
  const name = newName();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`::highlight(${name}) { background-color: #ffe28a; color: #1c1b18; }`);
  doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
  CSS.highlights.set(name, new Highlight(range));
  return () => {
    CSS.highlights.delete(name);
    doc.adoptedStyleSheets = doc.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/** Selects a range; undone only while the same words are selected, because a selection is the person's own. */
function select(doc: Document, range: Range): () => void {
  const selection = call(doc, 'getSelection');
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
export async function highlight(doc: Document, span: Span): Promise<boolean> {
  const range = await inSlices(rangeSteps(rootOf(doc, doc.location?.href ?? null), span));
  clearHighlight(doc);
  if (!range) return false;
  const unmark = mark(doc, range);
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') clearHighlight(doc);
  };
  call(doc, 'addEventListener', 'keydown', onKey as EventListener, { capture: true, passive: true });
  marks.set(doc, () => {
    call(doc, 'removeEventListener', 'keydown', onKey as EventListener, { capture: true });
    unmark();
  });
  const calm = get(doc, 'defaultView')?.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
  const place = get(range.startContainer, 'parentElement');
  if (place) call(place, 'scrollIntoView', { block: 'center', behavior: calm ? 'auto' : 'smooth' });
  return true;
}

/** Takes the mark away and leaves nothing behind. */
export function clearHighlight(doc: Document): void {
  marks.get(doc)?.();
  marks.delete(doc);
}
