/**
 * What stands typed in open editors and is not saved yet, by editor. It lives above what is drawn, so that a view that
 * breaks or is drawn anew loses no letter of it.
 */
import { createContext } from 'react';

export type Drafts = Map<string, string>;

/** Null where a surface keeps none. */
export const DraftsContext = createContext<Drafts | null>(null);
