/** The reading worker of the package. It has one address, which the pages and the background know alike. */
import { packagedWorker } from '../documents/trusted.ts';

/** What the build makes of `entrypoints/reading.ts`. */
const ADDRESS = '/reading.js';

/** A new reading worker; null where there are none, as in Chromium's background. */
export const startReading = (): Worker | null =>
  typeof Worker === 'undefined' ? null : packagedWorker(new URL(ADDRESS, location.href).href);
