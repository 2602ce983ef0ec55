/** The way between a snapshot's text and the page: both directions go by the same walk that made the text. */
import type { Span } from '../money/money.ts';
import { TextBuilder } from './text.ts';
import { walk } from './walk.ts';

/** Characters of snapshot text that the first `upTo` characters of a text node make. */
function made(data: string, upTo: number, pre: boolean): number {
  const builder = new TextBuilder();
  builder.add({ text: { data: data.slice(0, upTo) }, pre });
  return builder.length;
}

/** Place in a node's data of its `nth` snapshot character. */
function rawIndex(data: string, nth: number, pre: boolean): number {
  let low = 0;
  let high = data.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (made(data, middle, pre) > nth) high = middle;
    else low = middle + 1;
  }
  return Math.max(0, low - 1);
}

/** The range of a span, or null where the page no longer has that much text. */
export function rangeAt(root: Node, span: Span): Range | null {
  const builder = new TextBuilder();
  let from: { node: Text; at: number } | null = null;
  for (const step of walk(root)) {
    const before = builder.length;
    if (!builder.add(step)) break;
    if (step === null || typeof step === 'string' || builder.length === before) continue;
    if (builder.length <= span.start) continue;
    const { text, pre } = step;
    const start = builder.length - made(text.data, text.data.length, pre);
    from ??= { node: text, at: rawIndex(text.data, Math.max(0, span.start - start), pre) };
    if (builder.length < span.end) continue;
    const range = (text.ownerDocument as Document).createRange();
    range.setStart(from.node, from.at);
    range.setEnd(text, rawIndex(text.data, Math.max(0, span.end - 1 - start), pre) + 1);
    return range;
  }
  return null;
}

/** The snapshot text as far as needed to hold a place in a text node, and that place's offset in it. */
export function offsetAt(root: Node, node: Text, at: number): { text: string; offset: number } | null {
  const builder = new TextBuilder();
  let offset: number | null = null;
  let after = 0;
  for (const step of walk(root)) {
    const before = builder.length;
    if (!builder.add(step)) break;
    if (step !== null && typeof step !== 'string' && step.text === node && builder.length > before) {
      const whole = made(node.data, node.data.length, step.pre);
      // A letter put where the place is shows how much text stands before it, a waiting space included.
      const prefix = `${node.data.slice(0, at)}x`;
      offset = builder.length - whole + Math.min(whole, made(prefix, prefix.length, step.pre) - 1);
    }
    // A figure may be spread over elements: some more text is wanted, never the rest of the page.
    if (offset !== null) after += builder.length - before;
    if (after > 400) break;
  }
  return offset === null ? null : { text: builder.text, offset };
}
