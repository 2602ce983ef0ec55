/**
 * Shows a sentence in the page through the CSS Custom Highlight API: the page's DOM stays as it is. Where the browser
 * keeps that API from content scripts, the words are selected instead.
 */
import type { Span } from '../money/money.ts';
import { rangeAt } from './offsets.ts';
import { rootOf } from './snapshot.ts';

const NAME = 'counterpoint';
const STYLE = `::highlight(${NAME}) { background-color: #ffe28a; color: #1c1b18; }`;

/** The style sheet per document: one, added once. */
const styled = new WeakMap<Document, CSSStyleSheet>();

function paint(doc: Document, range: Range): void {
  if (!styled.has(doc)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
    styled.set(doc, sheet);
  }
  CSS.highlights.set(NAME, new Highlight(range));
}

/** Marks a span of the snapshot's text and scrolls to it; false where the page has changed too much to find it. */
export function highlight(doc: Document, span: Span): boolean {
  const range = rangeAt(rootOf(doc, doc.location?.href ?? null), span);
  if (!range) return false;
  try {
    paint(doc, range);
  } catch {
    const selection = doc.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }
  const calm = doc.defaultView?.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  return true;
}

/** Takes the mark away and leaves no style behind. */
export function clearHighlight(doc: Document): void {
  const sheet = styled.get(doc);
  if (!sheet) return;
  CSS.highlights.delete(NAME);
  doc.adoptedStyleSheets = doc.adoptedStyleSheets.filter((other) => other !== sheet);
  styled.delete(doc);
}
