/** What a comparison of files comes to, for both ways of printing it. */
import type { Comparison } from '../lib/ledger/compare.ts';
import type { Difference } from '../lib/ledger/differences.ts';
import type { Names } from '../lib/ledger/words.ts';

/** Two files of one employer, one after the other. */
export interface Revision {
  employer: string;
  names: Names;
  found: Difference[];
}

/** All that is printed. */
export interface Compared {
  files: string[];
  comparison: Comparison;
  revisions: Revision[];
}
