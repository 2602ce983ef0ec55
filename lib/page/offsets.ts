/**
 * The way between a snapshot's text and the page: both directions go by the same walk that made the text, in steps, and
 * give up on a page as large as the snapshot does.
 */
import type { Span } from '../money/money.ts';
import { MAX_TEXT } from '../reading/snapshot.ts';
import { call, docOf, get } from './dom.ts';
import { eyeOf } from './eye.ts';
import { MAX_NODES, SLICE, type Steps } from './steps.ts';
import { TextBuilder } from './text.ts';
import { walk } from './walk.ts';

/** Characters of snapshot text that the first `upTo` characters of a text node make. */
function made(data: string, upTo: number, pre: boolean): number {
  const builder = new TextBuilder();
  builder.add({ text: { data: data.slice(0, upTo) }, pre });
  return builder.length;
}

/** Place in a node's data of its `nth` snapshot character. */
function* rawIndex(data: string, nth: number, pre: boolean): Steps<number> {
  let low = 0;
  // What lies behind was not looked at by the snapshot.
  let high = Math.min(data.length, MAX_TEXT * 4);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (made(data, middle, pre) > nth) high = middle;
    else low = middle + 1;
    if (data.length > SLICE) yield;
  }
  return Math.max(0, low - 1);
}

interface Met {
  node: Text;
  data: string;
  pre: boolean;
  /** Snapshot characters before the node, and with it. */
  before: number;
  builder: TextBuilder;
}

/** The texts of a part of the page that say something, and pauses between them. */
function* texts(root: Node): Generator<Met | undefined> {
  const builder = new TextBuilder();
  let nodes = 0;
  for (const step of walk(root, eyeOf(root))) {
    const before = builder.length;
    const isFull = !builder.add(step) || ++nodes > MAX_NODES;
    if (isFull) return;
    if (nodes % SLICE === 0) yield;
    if (step === null || typeof step === 'string' || builder.length === before) continue;
    const { text: node, pre } = step;
    yield { node, data: get(node, 'data'), pre, before, builder };
  }
}

/** The range of a span, or null where the page no longer has that much text. */
export function* rangeSteps(root: Node, { start, end }: Span): Steps<Range | null> {
  let from: { node: Text; at: number } | null = null;
  for (const met of texts(root)) {
    if (!met) yield;
    if (!met || met.builder.length <= start) continue;
    const { node, data, pre, builder } = met;
    const first = builder.length - made(data, data.length, pre);
    from ??= { node, at: yield* rawIndex(data, Math.max(0, start - first), pre) };
    if (builder.length < end) continue;
    const range = call(docOf(node), 'createRange');
    range.setStart(from.node, from.at);
    range.setEnd(node, (yield* rawIndex(data, Math.max(0, end - 1 - first), pre)) + 1);
    return range;
  }
  return null;
}

/** The snapshot text as far as needed to hold a place in a text node, and that place's offset in it. */
export function* offsetSteps(
  root: Node,
  node: Text,
  at: number,
): Steps<{ text: string; offset: number } | null> {
  let offset: number | null = null;
  let last: TextBuilder | null = null;
  let after = 0;
  for (const met of texts(root)) {
    if (!met) {
      yield;
      continue;
    }
    const { data, pre, builder } = met;
    last = builder;
    // A figure may be spread over elements: some more text is wanted, never the rest of the page.
    if (offset !== null) {
      after += builder.length - met.before;
    } else if (met.node === node) {
      // A letter put where the place is shows how much text stands before it, a waiting space included.
      const prefix = `${data.slice(0, at)}x`;
      const whole = made(data, data.length, pre);
      offset = builder.length - whole + Math.min(whole, made(prefix, prefix.length, pre) - 1);
    }
    if (after > 400) break;
  }
  return offset === null || !last ? null : { text: last.text, offset };
}
