/**
 * The content script: looks at the page when it has come to rest, tells what it read, and answers questions. It draws
 * nothing, keeps nothing beyond the page's life, and stops quietly when the extension is updated under it.
 */

import { call, get } from '../../page/dom.ts';
import { figureAt, figureSelected } from '../../page/figure-at.ts';
import { gate } from '../../page/gate.ts';
import { clearHighlight, highlight } from '../../page/highlight.ts';
import { takeSnapshotSliced } from '../../page/snapshot.ts';
import type { PageState } from '../messages.ts';
import { answer, isAlive, tell } from './port.ts';
import { onSettled } from './settle.ts';

/** Set in the script's own world, invisible to the page: a second injection finds the first one at work. */
const MARK = 'counterpointScan';
const MAX_ADDRESS = 4000;
type World = { [MARK]?: () => boolean };

/** Starts once per document, however often it is injected. */
export function startScan(doc: Document): void {
  const world = globalThis as World;
  if (world[MARK]?.()) return;
  world[MARK] = isAlive;
  scan(doc, () => {
    delete world[MARK];
  });
}

function scan(doc: Document, stopped: () => void): void {
  const page = performance.timeOrigin;
  const pdf = get(doc, 'contentType') === 'application/pdf';
  /** What the extension was told last; null before the first time and where there is nothing to read. */
  let told: { href: string; text: string } | null = null;
  /** The panel asked for this address, so it is read whatever the gate says. */
  let asked: string | null = null;
  let taking: Promise<PageState> | null = null;
  let pointer = { x: 0, y: 0 };

  /** A `data:` address holds its whole page; no more of it is told than tells pages apart. */
  const address = (): string => doc.location.href.slice(0, MAX_ADDRESS);

  /** Reads the page; simultaneous callers share one reading. */
  function take(): Promise<PageState> {
    const href = address();
    taking ??= takeSnapshotSliced(doc, href)
      .then((snapshot) => ({ page, href, snapshot, pdf }))
      .finally(() => {
        taking = null;
      });
    return taking;
  }

  async function look(): Promise<void> {
    if (!isAlive()) return stop();
    const href = address();
    if (pdf || (asked !== href && !gate(doc, href))) {
      if (told) await tell('page-read', { page, href, snapshot: null, pdf });
      told = null;
      return;
    }
    const state = await take();
    const now = { href: state.href, text: state.snapshot?.text ?? '' };
    const news = told?.href !== now.href || told.text !== now.text;
    told = now;
    if (news) await tell('page-read', state);
  }

  const remember = (event: MouseEvent): void => {
    pointer = { x: event.clientX, y: event.clientY };
  };

  const stopAnswering = answer({
    snapshot: () => {
      asked = address();
      return pdf ? { page, href: asked, snapshot: null, pdf } : take();
    },
    ping: () => page,
    highlight: ({ span }) => highlight(doc, span),
    'clear-highlight': () => {
      clearHighlight(doc);
      return true;
    },
    'figure-at-pointer': () => figureAt(doc, pointer.x, pointer.y),
    'figure-selected': () => figureSelected(doc),
    stop: () => {
      stop();
      return true;
    },
  });
  // A page that cannot be read now is looked at again when it next settles.
  const lookQuietly = (): Promise<void> => look().catch(() => undefined);
  const stopWatching = onSettled(doc, lookQuietly);
  call(doc, 'addEventListener', 'contextmenu', remember as EventListener, { capture: true, passive: true });
  // A page that is rendered ahead may never be shown: it is looked at when it is.
  if ((doc as Document & { prerendering?: boolean }).prerendering === true)
    call(doc, 'addEventListener', 'prerenderingchange', () => void lookQuietly(), { once: true });
  else void lookQuietly();

  function stop(): void {
    stopWatching();
    stopAnswering();
    call(doc, 'removeEventListener', 'contextmenu', remember as EventListener, { capture: true });
    clearHighlight(doc);
    stopped();
  }
}
