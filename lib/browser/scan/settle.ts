/**
 * Tells when a page has come to rest after it changed: also after navigation inside a single-page app, whose address
 * changes long before its content does. A page that never stops changing is looked at less often.
 */

import { get } from '../../page/dom.ts';

/** No change for this long is rest, in ms. */
const QUIET = 500;
/** A page that never rests is looked at after this long. */
const PATIENCE = 3_000;
/** Time between two looks: short after a navigation, longer while the same address keeps changing. */
const GAP = 1_500;
const LONG_GAP = 6_000;
/** Looking takes at most this share of the time. */
const SHARE = 1 / 40;

/** Calls `look` whenever the page came to rest, until the returned function is called. */
export function onSettled(doc: Document, look: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let looked = -GAP;
  let gap = GAP;
  let href = doc.location.href;

  async function settled(): Promise<void> {
    timer = undefined;
    since = 0;
    if (doc.visibilityState === 'hidden') return; // Looked at when it is shown again.
    looked = performance.now();
    await look();
    gap = Math.max(Math.min(gap * 2, LONG_GAP), (performance.now() - looked) / SHARE);
  }

  function stir(): void {
    const now = performance.now();
    if (doc.location.href !== href) {
      href = doc.location.href;
      gap = GAP;
    }
    since ||= now;
    const rest = Math.min(now + QUIET, since + PATIENCE);
    clearTimeout(timer);
    timer = setTimeout(() => void settled(), Math.max(rest, looked + gap) - now);
  }

  const observer = new MutationObserver(stir);
  observer.observe(doc, { childList: true, characterData: true, subtree: true });
  const events = ['popstate', 'hashchange', 'pageshow', 'visibilitychange'] as const;
  const view = get(doc, 'defaultView');
  // `visibilitychange` is the document's and bubbles to its window, where the others are.
  for (const name of events) view?.addEventListener(name, stir);

  return () => {
    clearTimeout(timer);
    observer.disconnect();
    for (const name of events) view?.removeEventListener(name, stir);
  };
}
