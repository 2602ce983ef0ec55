/** From reading to report: everything that computes, loaded once there is something to read. */
import { onStockChange, stockOf } from '../../lib/browser/stock.ts';
import { GUIDES } from '../../lib/guides/guides.ts';
import { talksWith } from '../../lib/ledger/talks.ts';
import { buildReport } from '../../lib/report/build.ts';
import { keepable } from '../../lib/report/keep.ts';

export { lookup } from '../../lib/evidence/lookup.ts';
export { buildReport, GUIDES, keepable, onStockChange, stockOf, talksWith };
