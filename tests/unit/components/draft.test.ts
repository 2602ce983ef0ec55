import 'fake-indexeddb/auto';
/** What is typed and not saved is a draft: closing the panel, or a restart, loses none of it. */
import { act, createElement, useEffect, useReducer } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Doc, docReducer } from '../../../entrypoints/sidepanel/state/doc.ts';
import type { SavedReport } from '../../../lib/browser/storage.ts';
import { type Fake, freshBrowser } from '../browser/fake.ts';
import { failing } from '../browser/faults.ts';
import { docAt } from './letters.ts';
import { mount } from './mount.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../browser/fake.ts')).browser }));
const { Footer } = await import('../../../entrypoints/sidepanel/Footer.tsx');
const { keptOf } = await import('../../../entrypoints/sidepanel/useDraft.ts');
const { drafts, keepDraft } = await import('../../../lib/browser/drafts/drafts.ts');
const { DRAFT_DAYS, MAX_DRAFTS, tidyDrafts } = await import('../../../lib/browser/drafts/age.ts');
const { eraseAll, savedReports } = await import('../../../lib/browser/storage.ts');
const { exportAll, importAll } = await import('../browser/_files.ts');

let fake: Fake;
beforeEach(() => {
  fake = freshBrowser();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

/** The panel with a document, which takes up what is stored of its letter. */
function Panel({ start }: { start: Doc }) {
  const [doc, change] = useReducer(docReducer, start);
  useEffect(() => void keptOf(start).then((kept) => kept && change({ type: 'recognised', kept })), [start]);
  const say = (walkAway: number | null) => change({ type: 'inputs', change: { walkAway } });
  return [
    createElement(Footer, { key: 'footer', doc, onChange: change }),
    createElement('button', { key: 'more', type: 'button', onClick: () => say(290_000) }, 'More'),
    createElement('button', { key: 'less', type: 'button', onClick: () => say(null) }, 'Less'),
    createElement('output', { key: 'said' }, String(doc.inputs.walkAway)),
  ];
}

const settled = () => act(async () => void (await new Promise((done) => setTimeout(done, 380))));

async function panel(start: Doc = docAt()) {
  const screen = await mount(createElement(Panel, { start }));
  await settled();
  const press = async (name: string) => {
    await screen.click(screen.button(name));
    await settled();
  };
  return {
    ...screen,
    press,
    said: () => screen.one('output').textContent,
    text: () => screen.root.textContent,
  };
}

test('what is typed is there again when the letter is, until it is saved', async () => {
  const { press, text } = await panel();
  expect(await drafts()).toEqual([]);
  await press('More');
  expect(await drafts()).toHaveLength(1);
  expect(text()).toContain('kept as a draft');
  expect((await savedReports()).reports).toEqual([]);
  document.body.replaceChildren();
  const again = await panel();
  expect(again.said()).toBe('290000');
  expect(again.text()).toContain('What you entered here before is back.');
  await again.press('Save this report');
  expect(await drafts()).toEqual([]);
  expect((await savedReports()).reports).toHaveLength(1);
});

test('what is typed last is kept when the panel closes at once', async () => {
  const { click, button } = await panel();
  await click(button('More'));
  expect(await drafts()).toEqual([]);
  await act(async () => void dispatchEvent(new Event('pagehide')));
  expect(await drafts()).toHaveLength(1);
});

test('thrown away, it is gone, and the document is as it was read', async () => {
  const { press, said } = await panel();
  await press('More');
  await press('Throw the draft away');
  expect(said()).toBe('null');
  expect(await drafts()).toEqual([]);
  expect((await panel()).said()).toBe('null');
});

test('typed back to nothing, there is no draft', async () => {
  const { press } = await panel();
  await press('More');
  await press('Less');
  expect(await drafts()).toEqual([]);
});

test('what is typed after a save is a draft of it, and throwing it away leaves what was saved', async () => {
  const first = await panel();
  await first.press('More');
  await first.press('Save this report');
  await first.press('Less');
  document.body.replaceChildren();
  const again = await panel();
  expect(again.said()).toBe('null');
  expect(again.text()).toContain('Changed since you saved it');
  await again.press('Throw the draft away');
  expect(again.said()).toBe('290000');
  expect(again.text()).toContain('Saved');
});

test('nothing is kept in a private window, nor said to be where the store is full', async () => {
  fake.window.incognito = true;
  const own = await panel();
  await own.press('More');
  expect(await fake.browser.storage.local.get(null)).toEqual({});
  expect(own.text()).not.toContain('draft');
  document.body.replaceChildren();
  fake.window.incognito = false;
  failing(fake, 'set', 'full');
  const full = await panel();
  await full.press('More');
  expect(full.text()).not.toContain('draft');
});

test('two windows on one letter keep what each of them types', async () => {
  const doc = docAt();
  const { reading, title, url, letter } = doc;
  const typed = (inputs: object) => ({
    id: 'one',
    title,
    url,
    reading,
    letter,
    corrections: {},
    inputs: { ...doc.inputs, ...inputs },
  });
  await keepDraft(typed({ walkAway: 1 }));
  await keepDraft(typed({ ownAsk: 2 }));
  expect((await drafts())[0]?.inputs).toMatchObject({ walkAway: 1, ownAsk: 2 });
});

describe('a draft goes', () => {
  const put = (n: number, at: Date) =>
    fake.browser.storage.local.set({
      [`draft:${n}`]: { version: 1, data: { ...report(), id: `${n}`, savedAt: at.toISOString() } },
    });
  const report = (): SavedReport => {
    const { title, url, reading, corrections, inputs } = docAt();
    return JSON.parse(
      JSON.stringify({
        id: 'x',
        savedAt: '',
        title,
        url,
        reading: { ...reading, account: undefined },
        corrections,
        inputs,
      }),
    );
  };
  const daysAgo = (days: number): Date => new Date(Date.now() - days * 86_400_000);

  test('after sixty days, also where nobody looks', async () => {
    await put(1, daysAgo(DRAFT_DAYS - 1));
    await put(2, daysAgo(DRAFT_DAYS + 1));
    expect((await drafts()).map(({ id }) => id)).toEqual(['1']);
    await tidyDrafts();
    expect(Object.keys(await fake.browser.storage.local.get(null))).toEqual(['draft:1']);
  });

  test('as the oldest of too many', async () => {
    for (let n = 0; n <= MAX_DRAFTS; n++) await put(n, daysAgo(n / 10));
    await tidyDrafts();
    const ids = (await drafts()).map(({ id }) => Number(id));
    expect([ids.length, Math.max(...ids)]).toEqual([MAX_DRAFTS, MAX_DRAFTS - 1]);
  });

  test('with an erasure, and not with a setting out and back in', async () => {
    await put(1, daysAgo(0));
    const file = await exportAll();
    await eraseAll();
    expect(await drafts()).toEqual([]);
    await importAll(file);
    expect(await drafts()).toHaveLength(1);
  });
});
