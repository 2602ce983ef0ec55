/** The reader of a page of the extension. */
import { makeReader, type Reader } from './reader.ts';
import { startReading } from './start.ts';

export const reader: Reader = makeReader({
  start: startReading,
  here: async (name, input) => (await import('./tasks.ts')).doTask(name, input),
});
