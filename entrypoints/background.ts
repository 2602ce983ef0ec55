/** Wiring: the background answers the browser's events with `lib/browser`, and judges pages with `lib/reading`. */
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/browser/background.ts';
import { read } from '../lib/reading/read.ts';

export default defineBackground(() => startBackground((snapshot) => read(snapshot).kind.value));
