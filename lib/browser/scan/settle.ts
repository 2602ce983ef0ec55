/**
 * Tells when a page has come to rest after it changed: also after navigation inside a single-page app, whose address
 * changes long before its content does. A page that keeps changing without saying anything new is looked at less and
 * less often.
 */

/** No change for this long is rest, in ms. */
const QUIET = 500;
/** A page that never rests is looked at after this long. */
const PATIENCE = 3_000;
/** Shortest and longest time between two looks. */
const GAP = 1_500;
const LONGEST_GAP = 24_000;

export interface Settle {
  stop(): void;
  /** Says whether the last look found news: without news the next look waits longer. */
  found(news: boolean): void;
}

/** Calls `settled` whenever the page came to rest. `now` and timers are the window's own. */
export function onSettled(doc: Document, settled: () => void): Settle {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let looked = -Infinity;
  let gap = GAP;
  let href = doc.location?.href;

  function look(): void {
    timer = undefined;
    since = 0;
    if (doc.visibilityState === 'hidden') return; // Looked at again when it is shown.
    looked = performance.now();
    settled();
  }

  function stir(): void {
    const now = performance.now();
    if (doc.location?.href !== href) {
      href = doc.location?.href;
      gap = GAP;
    }
    since ||= now;
    const rest = Math.min(now + QUIET, since + PATIENCE);
    clearTimeout(timer);
    timer = setTimeout(look, Math.max(rest, looked + gap) - now);
  }

  const observer = new MutationObserver(stir);
  observer.observe(doc, { childList: true, characterData: true, subtree: true });
  const view = doc.defaultView;
  const events = ['popstate', 'hashchange', 'pageshow'] as const;
  for (const name of events) view?.addEventListener(name, stir);
  doc.addEventListener('visibilitychange', stir);

  return {
    found(news) {
      gap = news ? GAP : Math.min(gap * 2, LONGEST_GAP);
    },
    stop() {
      clearTimeout(timer);
      observer.disconnect();
      for (const name of events) view?.removeEventListener(name, stir);
      doc.removeEventListener('visibilitychange', stir);
    },
  };
}
