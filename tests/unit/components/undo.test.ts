import 'fake-indexeddb/auto';
import '../../../lib/words/words.ts';
/** What is removed on the settings page comes back with a press, as it was, for as long as the page is open. */
import { strToU8 } from 'fflate';
import { act, createElement, type FunctionComponent } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Stored } from '../../../components/base/NotStored.tsx';
import type { SavedReport } from '../../../lib/browser/storage.ts';
import { type Fake, freshBrowser } from '../browser/fake.ts';
import { failing } from '../browser/faults.ts';
import frozen from '../browser/stored/frozen/report-1-dollars.json' with { type: 'json' };
import { syntheticGuide } from '../guides-import/synthetic/guide.ts';
import { round } from '../ledger/_terms.ts';
import { mount } from './mount.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../browser/fake.ts')).browser }));
const { Undo } = await import('../../../components/base/Undo.tsx');
const { Saved } = await import('../../../entrypoints/options/Saved.tsx');
const { Kept } = await import('../../../entrypoints/options/Kept.tsx');
const { Offers } = await import('../../../entrypoints/options/Offers.tsx');
const { Library } = await import('../../../entrypoints/options/Library.tsx');
const { Unreadable } = await import('../../../entrypoints/options/Unreadable.tsx');
const { saveReport } = await import('../../../lib/browser/storage.ts');
const { keepDraft } = await import('../../../lib/browser/drafts/drafts.ts');
const { keepPosting } = await import('../../../lib/browser/kept.ts');
const { keepRound } = await import('../../../lib/browser/ledger.ts');
const { eraseLibrary } = await import('../../../lib/browser/library.ts');
const { library } = await import('../../../lib/browser/library/store.ts');
const { importFiles } = await import('../../../lib/browser/library/import.ts');

// jsdom opens no dialogs.
Object.assign(HTMLDialogElement.prototype, { close: () => undefined, showModal: () => undefined });

let fake: Fake;
beforeEach(async () => {
  fake = freshBrowser();
  await eraseLibrary();
});
afterEach(() => document.body.replaceChildren());

const { id: _i, savedAt: _s, ...REPORT } = frozen.data as unknown as SavedReport;
const { id: _r, ...ROUND } = round();
const POSTING = {
  id: 'acme.1',
  employer: 'acme',
  company: 'Acme',
  title: 'Engineer',
  place: null,
  url: null,
  on: '2026-03-01',
  ranges: [{ low: 1, high: 2, currency: 'USD', period: 'year' as const, zone: null }],
};
const settled = () => act(async () => void (await new Promise((done) => setTimeout(done, 120))));
/** Everything stored, in an order of its own; how often it was written is none of it. */
const whole = async (): Promise<string> => {
  const db = await library();
  const local = Object.entries(await fake.browser.storage.local.get(null)).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return JSON.stringify([
    local.map(([key, record]) => [key, { ...(record as object), revision: 0 }]),
    await db.getAll('cards'),
    await db.getAll('records'),
  ]);
};

const guide = syntheticGuide(1);
const bring = (name: string, text: string) => {
  const bytes = strToU8(text);
  return importFiles([{ path: name, size: bytes.length, bytes: async () => bytes }]);
};

type Tell = (change: Promise<Stored>) => Promise<boolean>;

/** What lies there, the part of the page that removes it, and the presses that do. */
const CASES: [string, () => Promise<unknown>, FunctionComponent<{ tell: Tell }>, RegExp[]][] = [
  ['a report', () => saveReport({ ...REPORT, title: 'Offer' }), Saved, [/^Remove Offer$/]],
  ['a draft', () => keepDraft({ ...REPORT, id: 'd', title: 'Typed' }), Saved, [/^Remove Typed$/]],
  ['a range', () => keepPosting(POSTING), Kept, [/^Remove Acme: Engineer$/]],
  [
    'an offer with all its rounds',
    async () => {
      const first = await keepRound({ employer: 'Acme' }, ROUND);
      if ('stored' in first) await keepRound({ id: first.stored.negotiationId }, { ...ROUND, note: 'two' });
    },
    Offers,
    [/^Remove this offer from Acme/, /^Yes, remove$/],
  ],
  ['a guide', () => bring(guide.name, guide.text), Library, [/^Remove /]],
  [
    'what cannot be read',
    () => fake.browser.storage.local.set({ 'saved:x': { version: 99, data: 1 } }),
    Unreadable,
    [/remove/i],
  ],
];

const button = (root: HTMLElement, name: RegExp): HTMLElement => {
  const all = [...root.querySelectorAll('button')];
  const found = all.find((each) => name.test(each.getAttribute('aria-label') ?? each.textContent ?? ''));
  if (!found) throw new Error(`No ${name} among ${all.map((each) => each.textContent).join(', ')}`);
  return found;
};

test.each(CASES)('%s', async (_, make, Part, presses) => {
  await make();
  const before = await whole();
  const tell: Tell = async (change) => 'stored' in (await change);
  const page = createElement(Undo, null, createElement(Part, { tell }));
  const { root, click } = await mount(page);
  // Parts of the page are loaded when they are needed.
  await vi.waitFor(() => button(root, presses[0] as RegExp), 5000);
  for (const name of presses) await click(button(root, name));
  await settled();
  expect(await whole()).not.toBe(before);
  // A store that does not answer keeps the way back open.
  const { stop } = failing(fake, 'get', 'rejected');
  await click(button(root, /^Bring it back$/));
  await settled();
  stop();
  if (_ !== 'a guide') {
    expect(root.querySelector('[role=alert]')?.textContent).toMatch(/^Not done/);
    await click(button(root, /^Bring it back$/));
    await settled();
  }
  expect(await whole()).toBe(before);
  expect(root.textContent).not.toContain('Bring it back');
});

test('two removals come back one after the other, and join what was changed meanwhile', async () => {
  await saveReport({ ...REPORT, title: 'One' });
  await saveReport({ ...REPORT, title: 'Two' });
  const before = await whole();
  const { root, click } = await mount(createElement(Undo, null, createElement(Saved)));
  await settled();
  for (const name of [/^Remove One$/, /^Remove Two$/]) {
    await click(button(root, name));
    await settled();
  }
  for (let n = 0; n < 2; n++) {
    await click(button(root, /^Bring it back$/));
    await settled();
  }
  expect(await whole()).toBe(before);
});
