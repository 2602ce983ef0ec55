/**
 * What of a live page a person can see. Markup does not say it: style sheets hide, move away, shrink and paint over. The
 * eye asks for computed styles and places, and only of a page that passed the gate, because that makes the browser lay
 * it out. What it cannot tell for certain (a colour over a picture) counts as seen.
 */
import { call, docOf, get } from './dom.ts';

export interface Eye {
  /** Nothing in the element is on the page. */
  skips(element: Element): boolean;
  /** The words can be seen, at once or by scrolling. */
  sees(text: Text, data: string): boolean;
}

/** A box that cuts off or scrolls what is in it. */
interface Box {
  element: Element;
  scrolls: boolean;
  rtl: boolean;
  up: Box | null;
}

/** What an element's style, and that of all around it, makes of the text in it. */
interface Look {
  style: CSSStyleDeclaration;
  gone: boolean;
  opacity: number;
  /** The colour behind it; null where a picture or something half transparent is. */
  ground: string | null;
  /** The letters are cut out of a background and show it. */
  cut: boolean;
  fixed: boolean;
  /** The nearest box around what stands in the flow, what is placed by `absolute`, and by `fixed`. */
  box: Box | null;
  anchor: Box | null;
  pinned: Box | null;
}

/** Opacity under which words are not read. */
const FAINT = 0.1;
/** Sizes in CSS pixels: a line that nobody can read, a box that shows nothing, two lines of a text that goes on. */
const TINY = 3;
const TWO_LINES = 32;
/** Two colours are one where no channel differs by this much. */
const SAME = 20;
/** Characters of a text whose place is asked for. */
const LONG = 2000;
/** Elements beside a text that may be painted under it. */
const BESIDE = 30;

const PAINTED = 'img,video,canvas,picture,svg,iframe';

/** Red, green, blue and how much it covers; null where a computed colour is told in another way. */
const colourOf = (css: string): number[] | null =>
  css.startsWith('rgb') ? (css.match(/[\d.]{1,12}/g) ?? []).map(Number) : null;

/** How much of what is behind it a colour covers: one that is not understood covers all. */
const alphaOf = (css: string): number => colourOf(css)?.[3] ?? 1;

function isSame(css: string, other: string): boolean {
  const [one, two] = [colourOf(css), colourOf(other)];
  return one && two ? [0, 1, 2].every((i) => Math.abs((one[i] ?? 0) - (two[i] ?? 0)) < SAME) : css === other;
}

/** True where `clip` or `clip-path` leaves nothing: `rect(0px, 0px, 0px, 0px)`, `inset(50%)`, `circle(0px)`. */
function isClipped({ clip, clipPath, position }: CSSStyleDeclaration): boolean {
  if (clip && clip !== 'auto' && (position === 'absolute' || position === 'fixed')) {
    const [top = 0, right = 0, bottom = 0, left = 0] = (clip.match(/-?[\d.]{1,12}/g) ?? []).map(Number);
    if (right - left < TINY || bottom - top < TINY) return true;
  }
  if (!clipPath || clipPath === 'none') return false;
  return Number(/^inset\((\d{1,3})%/.exec(clipPath)?.[1]) >= 50 || /^(?:circle|ellipse)\(0/.test(clipPath);
}

/** The eye for the document of a node; null where nothing is laid out: a parsed file, a test without a browser. */
export function eyeOf(node: Node): Eye | null {
  const doc = docOf(node);
  const view = get(doc, 'defaultView');
  const root = get(doc, 'documentElement');
  if (!view || !root || typeof root.checkVisibility !== 'function') return null;
  if (root.getBoundingClientRect().width === 0) return null;
  const body = get(doc, 'body');
  const range = call(doc, 'createRange');
  const looks = new Map<Element, Look>();
  const styleOf = (element: Element): CSSStyleDeclaration => view.getComputedStyle(element);
  const rectOf = (element: Element): DOMRect => call(element, 'getBoundingClientRect');
  /** What the page is painted on; a dark scheme's colour is the browser's own. */
  const page = /dark/.test(styleOf(root).colorScheme) ? null : 'rgb(255, 255, 255)';
  const isCut = [root, body].some((element) => element && /hidden|clip/.test(styleOf(element).overflowX));

  function lookAt(element: Element, around: Look | undefined): Look {
    const style = styleOf(element);
    const { position, transform } = style;
    const fixed = position === 'fixed';
    const outer = (fixed ? around?.pinned : position === 'absolute' ? around?.anchor : around?.box) ?? null;
    const overflow = style.overflowX + style.overflowY;
    const box =
      overflow !== 'visiblevisible' && element !== body && element !== root
        ? {
            element,
            scrolls: /auto|scroll/.test(overflow),
            rtl: style.direction === 'rtl',
            up: outer,
          }
        : outer;
    const moved = transform !== 'none';
    const alpha = alphaOf(style.backgroundColor);
    const mixed = style.backgroundImage !== 'none' || (alpha > 0.05 && alpha <= 0.95);
    return {
      style,
      ground: mixed ? null : alpha > 0.95 ? style.backgroundColor : around ? around.ground : page,
      cut: around?.cut || /text/.test(style.backgroundClip),
      gone:
        around?.gone ||
        style.contentVisibility === 'hidden' ||
        /opacity\(0(?:\.0\d{0,9})?\)/.test(style.filter) ||
        isClipped(style),
      opacity: (around?.opacity ?? 1) * Number(style.opacity),
      fixed: fixed || (around?.fixed ?? false),
      box,
      anchor: moved || position !== 'static' ? box : (around?.anchor ?? null),
      pinned: moved ? box : (around?.pinned ?? null),
    };
  }

  /** The look of an element; those around it are looked at once. */
  function look(element: Element): Look {
    const path: Element[] = [];
    let at: Element | null = element;
    while (at && !looks.has(at)) {
      path.push(at);
      at = get(at, 'parentElement');
    }
    let around = at ? looks.get(at) : undefined;
    for (const each of path.reverse()) {
      around = lookAt(each, around);
      looks.set(each, around);
    }
    return around as Look;
  }

  /** True where no scrolling brings a place of the page, or what a box cuts off, before the eye. */
  function isAway(placed: DOMRect, { box, fixed }: Look): boolean {
    let rect = placed;
    for (let at = box; at; at = at.up) {
      const around = rectOf(at.element);
      if (around.width < TINY || around.height < TINY) return true;
      const { scrollLeft, scrollTop } = at.scrolls ? at.element : { scrollLeft: 0, scrollTop: 0 };
      if (rect.bottom + scrollTop <= around.top) return true;
      if (!(at.scrolls && at.rtl) && rect.right + scrollLeft <= around.left) return true;
      // A text folded behind "more" shows its first lines: what is below them belongs to it.
      if (
        !at.scrolls &&
        (rect.left >= around.right || (rect.top >= around.bottom && around.height < TWO_LINES))
      )
        return true;
      rect = around;
    }
    const { innerWidth, innerHeight, scrollX, scrollY } = view as Window;
    if (fixed)
      return rect.right <= 0 || rect.bottom <= 0 || rect.left >= innerWidth || rect.top >= innerHeight;
    return (
      rect.bottom + scrollY <= 0 ||
      (rect.right + scrollX <= 0 && styleOf(root as Element).direction !== 'rtl') ||
      (isCut && rect.left >= innerWidth)
    );
  }

  /** True where something beside an element is painted under the middle of a text. */
  function liesOn(element: Element, { left, right, top, bottom }: DOMRect): boolean {
    const x = (left + right) / 2;
    const y = (top + bottom) / 2;
    const paints = (css: CSSStyleDeclaration): boolean =>
      css.backgroundImage !== 'none' || alphaOf(css.backgroundColor) > 0.05;
    for (const name of ['::before', '::after']) {
      const css = view?.getComputedStyle(element, name);
      if (css && css.content !== 'none' && paints(css)) return true;
    }
    for (const way of ['previousElementSibling', 'nextElementSibling'] as const) {
      let other = get(element, way);
      for (let n = 0; other && n < BESIDE; n++, other = get(other, way)) {
        const around = rectOf(other);
        const isUnder = around.left <= x && x <= around.right && around.top <= y && y <= around.bottom;
        if (
          isUnder &&
          (call(other, 'matches', PAINTED) || call(other, 'querySelector', PAINTED) || paints(styleOf(other)))
        )
          return true;
      }
    }
    return false;
  }

  /** True where the words have the colour of what is behind them, or none. */
  function isPaintedOver(element: Element, { style, opacity, ground, cut }: Look, rect: DOMRect): boolean {
    const css = style.webkitTextFillColor || style.color;
    if (cut || style.textShadow !== 'none') return false;
    if (alphaOf(css) * opacity < FAINT) return true;
    if (ground === null || !isSame(css, ground)) return false;
    for (let at: Element | null = element; at; at = get(at, 'parentElement')) {
      if (alphaOf(look(at).style.backgroundColor) > 0.95) return true;
      if (liesOn(at, rect)) return false;
    }
    return true;
  }

  return {
    skips: (element) => !call(element, 'checkVisibility') && styleOf(element).display !== 'contents',
    sees(text, data) {
      const element = get(text, 'parentElement');
      if (!element) return true;
      const own = look(element);
      if (own.gone || own.opacity < FAINT || own.style.visibility !== 'visible') return false;
      if (get(element, 'tagName') === 'DETAILS' && call(element, 'getAttribute', 'open') === null)
        return false;
      // Where a long text begins is where it is; its every line would be laid out anew.
      const start = data.search(/\S/);
      range.setStart(text, start);
      range.setEnd(text, Math.min(data.length, start + LONG));
      const rect = range.getBoundingClientRect();
      if (rect.height < TINY || rect.width === 0) return false;
      return !isAway(rect, own) && !isPaintedOver(element, own, rect);
    },
  };
}
