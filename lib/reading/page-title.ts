/** The title of a snapshot as words: how somebody named a file proves nothing about what is in it. */
import type { Snapshot } from './snapshot.ts';

const FILE_NAME = /\.[a-z0-9]{2,5}$/i;

export const pageTitle = (snapshot: Snapshot): string =>
  FILE_NAME.test(snapshot.title) ? '' : snapshot.title;
