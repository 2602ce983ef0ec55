/** What a page and the worker that reads its file say to each other. */
import type { Snapshot } from '../reading/snapshot.ts';
import type { Piece } from './pdf-piece.ts';
import type { FileError } from './unreadable.ts';

export interface FileTask {
  name: string;
  bytes: Uint8Array;
}
/** A file to be read; or a page of a PDF to be laid out, after the last of which the text is asked for. */
export type Task = FileTask | { page: Piece[] } | 'text';
export type Answer = { snapshot: Snapshot } | { text: string } | { problem: FileError };
