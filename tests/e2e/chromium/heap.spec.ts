/** The text of a tab that is closed is in no heap of the extension a minute later: looked for in snapshots of them all. */
import type { CDPSession, Page } from '@playwright/test';
import { expect, readByPopup, test, visit } from '../harness/chromium-test.ts';
import { letter } from '../harness/letters.ts';

/** A word that stands nowhere else. */
const WORD = 'Quillonberry';

test.use({
  pages: { '/letter': letter({ reply: `Our mascot, the ${WORD}, sends its regards.` }) },
});

/** True where a heap holds a string with the word, after everything that nobody holds any more was thrown away. */
async function holds(session: CDPSession): Promise<boolean> {
  let found = false;
  let end = '';
  const look = ({ chunk }: { chunk: string }): void => {
    found ||= (end + chunk).includes(WORD);
    end = chunk.slice(-WORD.length);
  };
  session.on('HeapProfiler.addHeapSnapshotChunk', look);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', look);
  return found;
}

test('text of a closed tab leaves the panel’s heap, and its workers end, within a minute', async ({
  browserApp,
  samples,
}) => {
  const tab = await visit(browserApp, `${samples.origin}/letter`);
  const panel: Page = await readByPopup(browserApp, tab);
  await expect(panel.locator('main')).toContainText('$205,000');
  const session = await panel.context().newCDPSession(panel);
  expect(await holds(session)).toBe(true);
  expect(panel.workers().length).toBeGreaterThan(0);
  const other = await browserApp.context.newPage();
  await other.goto(`${samples.origin}/sample-newsletter`);
  await tab.close();
  await panel.waitForTimeout(60_000);
  expect(await holds(session)).toBe(false);
  expect(panel.workers()).toEqual([]);
});
