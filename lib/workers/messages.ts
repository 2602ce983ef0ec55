/** What a page and its reading worker say to each other. */
import type { TaskName } from './tasks.ts';

export interface Question {
  id: number;
  name: TaskName;
  input: unknown;
}

/** The worker's first word says that it could be loaded; after that each question gets one answer. */
export type Answer = 'here' | { id: number; output: unknown } | { id: number; failed: true };
