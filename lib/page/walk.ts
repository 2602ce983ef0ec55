/**
 * The one walk over a page's DOM. Snapshot and highlight both use it, so an offset in a snapshot's text always leads
 * back to the same place in the page. Of a live page that is laid out it takes what can be seen (`eye.ts`); of a file,
 * and before the gate, what the markup does not hide.
 */
import { attr, call, get } from './dom.ts';
import type { Eye } from './eye.ts';

/** What the walk meets: text, or a boundary that becomes a newline or a tab. */
export type Gap = 'break' | 'cell' | 'row';
export type Step = { text: Text; pre: boolean } | Gap;

const SKIP = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED CANVAS VIDEO AUDIO SELECT DATALIST TEXTAREA INPUT HEAD NAV'.split(
    ' ',
  ),
);
const SKIP_ROLE = /^(?:navigation|menu|menubar|search|toolbar|tooltip)$/;
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK META LINK Q RUBY RB RT RP S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG PICTURE SOURCE BUTTON SLOT'.split(
    ' ',
  ),
);

/** How mail and files hide words where no style sheet is asked: preheaders of mail have several of these at once. */
const HIDDEN_STYLE =
  /(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|opacity:0?(?:\.0\d{0,3})?(?:[;!]|$)|max-height:[01]?(?:px)?(?:[;!]|$)|text-indent:-\d{3,6}|(?:left|top):-\d{4,6}|color:transparent)/i;
/** Builders of mail take the size from a cell and give it back to what is in it: it hides only words of its own. */
const NO_SIZE = /(?:^|;)font-size:(?:0(?:em|%)?|[01]?(?:\.\d{1,3})?(?:px|pt))(?:[;!]|$)/i;
/** A style of an attribute is short; what is longer was not written to be read. */
const MAX_STYLE = 2000;

/** True where the markup itself hides the element. */
function isHidden(element: Element): boolean {
  if (attr(element, 'hidden') !== null || attr(element, 'aria-hidden') === 'true') return true;
  const style = attr(element, 'style')?.slice(0, MAX_STYLE).replace(/\s+/g, '');
  if (!style) return false;
  return HIDDEN_STYLE.test(style) || (NO_SIZE.test(style) && !get(element, 'firstElementChild'));
}

/** True where the element is hidden, or is furniture (menus, search fields). */
function isSkipped(element: Element, tag: string, eye: Eye | null): boolean {
  if (SKIP.has(tag) || eye?.skips(element)) return true;
  if (!call(element, 'hasAttributes')) return false;
  const role = attr(element, 'role');
  return (role !== null && SKIP_ROLE.test(role)) || (!eye && isHidden(element));
}

/** The boundary that an element's start or end makes. */
function boundary(element: Element, tag: string, opening: boolean): Gap | null {
  if (tag === 'TD' || tag === 'TH') return opening && get(element, 'previousElementSibling') ? 'cell' : null;
  if (tag === 'TR') return 'row';
  return INLINE.has(tag) ? null : 'break';
}

const tagOf = (element: Element): string => get(element, 'tagName').toUpperCase();

/**
 * Yields the visible steps of a subtree in document order. The walk keeps no stack, so depth is no limit; the caller
 * counts steps and stops when it likes. `null` is a node without anything to say and only marks the time it took.
 */
export function* walk(root: Node, eye: Eye | null = null): Generator<Step | null> {
  let node: Node | null = root;
  let preDepth = 0;
  while (node) {
    const type: number = get(node, 'nodeType');
    let descend = type === 9 || type === 11;
    if (type === 3) {
      const text = node as Text;
      const data = eye ? get(text, 'data') : '';
      const isSeen = !eye || !/\S/.test(data) || eye.sees(text, data);
      yield isSeen ? { text, pre: preDepth > 0 } : null;
    } else if (type === 1) {
      const element = node as Element;
      const tag = tagOf(element);
      descend = !isSkipped(element, tag, eye);
      yield descend ? (tag === 'BR' ? 'break' : boundary(element, tag, true)) : null;
      descend &&= get(element, 'firstChild') !== null;
      if (descend && tag === 'PRE') preDepth++;
    } else yield null;
    const inner: Node | null = descend ? get(node, 'firstChild') : null;
    if (inner) {
      node = inner;
      continue;
    }
    let next: Node | null = null;
    while (node && node !== root) {
      next = get(node, 'nextSibling');
      if (next) break;
      node = get(node, 'parentNode');
      if (node && get(node, 'nodeType') === 1) {
        const tag = tagOf(node as Element);
        if (tag === 'PRE') preDepth--;
        yield boundary(node as Element, tag, false);
      }
    }
    node = next;
  }
}
