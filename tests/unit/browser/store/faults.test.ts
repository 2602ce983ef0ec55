import 'fake-indexeddb/auto';
/** Whatever the store does, what a writer says is what is stored: each with every call refused, full, silent or late. */
import { beforeEach, expect, test, vi } from 'vitest';
import { whyNotStored } from '../../../../components/base/NotStored.tsx';
import type { Outcome } from '../../../../lib/browser/store/outcome.ts';
import { say } from '../../../../lib/words/say.ts';
import { type Fake, freshBrowser } from '../fake.ts';
import { type Call, FAULTS, type Fault, failing } from '../faults.ts';
import '../../../../lib/words/words.ts';
import { fill, openPage, type Page, type There, WRITERS } from './writers.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake.ts')).browser }));

let fake: Fake;
let page: Page;
let there: There;
beforeEach(async () => {
  fake = freshBrowser();
  page ??= await openPage();
  there = await fill(page, fake);
});

const CALLS: Call[] = ['get', 'set', 'remove', 'clear'];
const cases = Object.keys(WRITERS).flatMap((writer) =>
  CALLS.flatMap((call) =>
    FAULTS.filter((fault) => call !== 'get' || fault !== 'silent').flatMap((fault) =>
      [1, Number.POSITIVE_INFINITY].map((times) => [writer, call, fault, times] as const),
    ),
  ),
);

test('there are more than 300 of them', () => expect(cases.length).toBeGreaterThan(300));

/** What became of it; an import says how many records it took. */
function outcomeOf(said: unknown): Outcome<unknown> {
  if (!('taken' in (said as object))) return said as Outcome<unknown>;
  const { taken, problems } = said as { taken: number; problems: unknown[] };
  return taken > 0 && problems.length === 0 ? { stored: taken } : { failed: 'unavailable' };
}

async function spoilt(writer: string, call: Call, fault: Fault, times: number) {
  const was = JSON.stringify(await fake.browser.storage.local.get(null));
  const { stop } = failing(fake, call, fault, times);
  const outcome = await (WRITERS[writer]?.(page, there) ?? Promise.reject(new Error(writer)))
    .then(outcomeOf)
    .catch((error: unknown) => ({ threw: String(error) }));
  stop();
  const is = JSON.stringify(await fake.browser.storage.local.get(null));
  return { outcome, isChanged: was !== is };
}

test.each(cases)('%s while %s is %s (%d)', async (writer, call, fault, times) => {
  const { outcome, isChanged } = await spoilt(writer, call, fault, times);
  if ('threw' in outcome) expect([writer, call]).toEqual(['remove what is unreadable', 'get']);
  else {
    expect(isChanged).toBe('stored' in outcome);
    const why = whyNotStored(outcome);
    if (why) expect(say(why)).toMatch(/^Not .+\.$/);
  }
});

test('an erasure and an import at once leave all of the file, or nothing at all', async () => {
  for (let n = 0; n < 20; n++) {
    const [erased] = await Promise.all([page.eraseAll(), page.importAll(there.file)]);
    expect(erased).toEqual({ stored: null });
    const left = Object.keys(await fake.browser.storage.local.get(null)).filter((key) =>
      key.startsWith('negotiation:'),
    );
    expect(left.length).toBeLessThanOrEqual(1);
  }
});
