/** Wiring: the background answers the browser's events with `lib/browser`, and judges pages with `lib/reading`. */
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/browser/background.ts';
import { kindOf } from '../lib/reading/read.ts';
import type { Snapshot } from '../lib/reading/snapshot.ts';
import { makeReader } from '../lib/workers/reader.ts';
import { startReading } from '../lib/workers/start.ts';

// Firefox runs its background in one thread with the panel; Chromium's has a thread of its own, and no workers.
const reader = makeReader({
  start: startReading,
  here: async (_, input) => kindOf((input as { snapshot: Snapshot }).snapshot),
});

export default defineBackground(() =>
  startBackground((snapshot, tabId, signal) =>
    reader.ask('kindOf', { snapshot }, { newestOf: `${tabId}`, signal }),
  ),
);
