/**
 * Wiring: the one script that ever enters a page. It has no `matches`, or WXT would ask for those hosts at install; it
 * is registered for exactly the sites that the person granted, or injected by a click (`lib/browser/reconcile.ts`).
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startScan } from '../lib/browser/scan/scan.ts';

export default defineContentScript({
  registration: 'runtime',
  main: () => startScan(document),
});
