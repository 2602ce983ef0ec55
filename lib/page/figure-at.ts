/** The salary figure under the pointer, or the selected one: its words and its place in the snapshot's text. */
import type { Span } from '../money/money.ts';
import { call, get } from './dom.ts';
import { offsetSteps } from './offsets.ts';
import { rootOf } from './snapshot.ts';
import { inSlices } from './steps.ts';

const SIGN = String.raw`(?:(?:[A-Z]{1,3}\s?)?[$€£₹¥]|\b(?:[A-Z]{3}|Rs\.?))\s?`;
const NUMBER = String.raw`\d{1,12}(?:[,.'’\u00a0 ]\d{2,3}){0,4}(?:\.\d{1,2})?`;
const UNIT = String.raw`(?:\s?(?:[kKmML]|lakhs?|lacs?|crores?|cr|LPA|million)\b)?`;
const AMOUNT = `(?:${SIGN})?${NUMBER}${UNIT}`;
const PERIOD = String.raw`(?:\s?(?:per|an?|/)\s?(?:year|annum|month|hour|week|day|yr|mo|hr|h)\b|\s(?:annually|monthly|yearly|hourly))?`;
const FIGURE = new RegExp(
  String.raw`${AMOUNT}(?:\s?(?:-|–|—|to|and)\s?${AMOUNT})?(?:\s?[A-Z]{3}\b)?${PERIOD}`,
  'g',
);
/** A pointer this many characters beside a figure still means it. */
const NEAR = 2;
/** A selection longer than this is a passage, not a figure. */
const MAX_SELECTION = 200;

export interface FigureAt {
  text: string;
  /** Place in the snapshot's text; null where the words are outside the part that is read. */
  span: Span | null;
}

/** The figure in a line of text at an offset, or null. */
export function figureInText(text: string, offset: number): { text: string; span: Span } | null {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const line = text.slice(from, end < 0 ? text.length : end);
  const at = offset - from;
  const near = line.slice(Math.max(0, at - 200), at + 200);
  const shift = from + Math.max(0, at - 200);
  for (const match of near.matchAll(FIGURE)) {
    const start = shift + match.index;
    const stop = start + match[0].length;
    if (offset >= start - NEAR && offset <= stop + NEAR)
      return { text: match[0].trim(), span: { start, end: start + match[0].trimEnd().length } };
  }
  return null;
}

interface Caret {
  node: Node;
  at: number;
}

function caretAt(doc: Document, x: number, y: number): Caret | null {
  if (typeof get(doc, 'caretPositionFromPoint') === 'function') {
    const position = call(doc, 'caretPositionFromPoint', x, y);
    return position ? { node: position.offsetNode, at: position.offset } : null;
  }
  return null;
}

/** A place of the page as one of the snapshot's text; null where it is outside the part that is read. */
const placed = (doc: Document, node: Text, at: number): Promise<{ text: string; offset: number } | null> =>
  inSlices(offsetSteps(rootOf(doc, doc.location?.href ?? null), node, at));

/** The figure at a place of the page, or null where there is none. */
async function figureOf(doc: Document, { node, at }: Caret): Promise<FigureAt | null> {
  if (node.nodeType !== 3) return null;
  const there = await placed(doc, node as Text, at);
  if (there) return figureInText(there.text, there.offset);
  const loose = figureInText((node as Text).data, at);
  return loose && { text: loose.text, span: null };
}

/** The figure under a point of the window, in CSS pixels. */
export async function figureAt(doc: Document, x: number, y: number): Promise<FigureAt | null> {
  const caret = caretAt(doc, x, y);
  return caret && figureOf(doc, caret);
}

/** The selected words, and the place of the figure in them; null where nothing, or a whole passage, is selected. */
export async function figureSelected(doc: Document): Promise<FigureAt | null> {
  const selection = call(doc, 'getSelection');
  const text = selection?.toString().replace(/\s+/g, ' ').trim() ?? '';
  if (!selection || selection.rangeCount === 0 || text === '' || text.length > MAX_SELECTION) return null;
  const { startContainer, startOffset } = selection.getRangeAt(0);
  const there = startContainer.nodeType === 3 ? await placed(doc, startContainer as Text, startOffset) : null;
  if (!there) return { text, span: null };
  const start = there.text.slice(there.offset).search(/\S/) + there.offset;
  const matches = there.text.slice(start, start + text.length).replace(/\s+/g, ' ') === text;
  return { text, span: matches ? { start, end: start + text.length } : null };
}
