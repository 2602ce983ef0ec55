/** One tab, read once: ask its content script, put it there where it is missing, ask again. */

import type { Snapshot } from '../reading/snapshot.ts';
import { injectScan, type Refusal } from './inject.ts';
import type { PageState } from './messages.ts';
import { askPage, NoReceiver } from './send.ts';

export type TabRead = { status: 'read'; state: PageState; snapshot: Snapshot } | { status: Refusal };

function understood(state: PageState | null): TabRead {
  if (state?.pdf) return { status: 'pdf' };
  return state?.snapshot ? { status: 'read', state, snapshot: state.snapshot } : { status: 'failed' };
}

/** Reads a tab. Never throws: what stands in the way is the status. */
export async function readTab(tabId: number): Promise<TabRead> {
  try {
    return understood(await askPage(tabId, 'snapshot', null));
  } catch (error) {
    if (!(error instanceof NoReceiver)) return { status: 'failed' };
  }
  const refused = await injectScan(tabId);
  if (refused) return { status: refused };
  try {
    return understood(await askPage(tabId, 'snapshot', null));
  } catch {
    return { status: 'failed' };
  }
}
