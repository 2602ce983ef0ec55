/** How far the packaged rows of the employer are: being looked up, there (even where there are none), or unreadable. */
import { createContext } from 'react';

export type Lookup = 'looking' | 'done' | 'failed';

/** So that nothing says "none is known" while it is still being looked for. */
export const LookupContext = createContext<Lookup>('done');
