/** What a comparison of files comes to, for both ways of printing it. */
import type { Comparison } from '../lib/ledger/compare.ts';
import type { Difference } from '../lib/ledger/differences.ts';
import type { overHorizon } from '../lib/ledger/horizon.ts';
import type { Names } from '../lib/ledger/words.ts';
import type { FileReport } from './report-file.ts';

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
  /** What each file says of its own talks. */
  rounds: FileReport[];
  /** Over the person's own years; null where they asked for none. */
  horizon: ReturnType<typeof overHorizon> | null;
}
