/**
 * The one walk over a page's DOM. Snapshot and highlight both use it, so an offset in a snapshot's text always leads
 * back to the same place in the page. It looks at markup only, never at layout, so that a live page, DOMParser in a
 * worker-less panel and jsdom give the same text for the same HTML.
 */

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

const HIDDEN_STYLE = /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i;

/** True where the markup itself hides the element or marks it as furniture (menus, search fields). */
function isSkipped(element: Element): boolean {
  if (SKIP.has(element.tagName.toUpperCase())) return true;
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const role = element.getAttribute('role');
  if (role && SKIP_ROLE.test(role)) return true;
  const style = element.getAttribute('style');
  return style !== null && HIDDEN_STYLE.test(style);
}

/** The boundary that an element's start or end makes. */
function boundary(element: Element, opening: boolean): Gap | null {
  const tag = element.tagName.toUpperCase();
  if (tag === 'TD' || tag === 'TH') return opening && element.previousElementSibling ? 'cell' : null;
  if (tag === 'TR') return 'row';
  return INLINE.has(tag) ? null : 'break';
}

/**
 * Yields the visible steps of a subtree in document order. The walk keeps no stack, so depth is no limit; the caller
 * counts steps and stops when it likes. `null` is a node without anything to say and only marks the time it took.
 */
export function* walk(root: Node): Generator<Step | null> {
  let node: Node | null = root;
  let preDepth = 0;
  while (node) {
    let descend = false;
    if (node.nodeType === 3) {
      yield { text: node as Text, pre: preDepth > 0 };
    } else if (node.nodeType === 1) {
      const element = node as Element;
      descend = !isSkipped(element) && element.firstChild !== null;
      if (!isSkipped(element)) {
        yield element.tagName.toUpperCase() === 'BR' ? 'break' : boundary(element, true);
        if (descend && element.tagName.toUpperCase() === 'PRE') preDepth++;
      } else yield null;
    } else descend = node.nodeType === 9 || node.nodeType === 11;
    if (descend && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node.nodeType === 1) {
        if ((node as Element).tagName.toUpperCase() === 'PRE') preDepth--;
        yield boundary(node as Element, false);
      }
    }
    node = node && node !== root ? node.nextSibling : null;
  }
}
