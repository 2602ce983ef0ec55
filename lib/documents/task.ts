/** What a page and its reading worker say to each other. */
import type { Snapshot } from '../reading/snapshot.ts';
import type { FileError } from './unreadable.ts';

export interface Task {
  name: string;
  bytes: Uint8Array;
}
export type Answer = { snapshot: Snapshot } | { problem: FileError };
