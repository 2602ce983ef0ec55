/** The script in the page without its extension: what it reads of a real page, in a real browser. */
import { gate } from '../../../lib/page/gate.ts';
import { highlight } from '../../../lib/page/highlight.ts';
import { takeSnapshotSliced } from '../../../lib/page/snapshot.ts';

export { gate, highlight, takeSnapshotSliced };
