/** Makes notes: a code whose words are `counter.<code>` and the figures that stand in them. */
import type { Note } from './plan.ts';

export const note = (code: string, params: Note['params'] = {}): Note => ({ code, params });
