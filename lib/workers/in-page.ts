/** The reader of a page of the extension: its worker starts with the page, and loads its weights beside it. */
import { makeReader, type Reader } from './reader.ts';
import { startReading } from './start.ts';

export const reader: Reader = makeReader({
  start: startReading,
  here: async (name, input) => (await import('./tasks.ts')).doTask(name, input),
});

// What goes wrong here goes wrong with the first text too, and is said there.
void reader.ask('prepare', null).catch(() => undefined);
