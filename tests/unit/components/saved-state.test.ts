import 'fake-indexeddb/auto';
/** The panel says what is stored, whatever the store does: compared with it, never remembered. */
import { act, createElement, useReducer } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { docReducer } from '../../../entrypoints/sidepanel/state/doc.ts';
import { type Fake, freshBrowser } from '../browser/fake.ts';
import { failing } from '../browser/faults.ts';
import { sampleDoc } from './fixtures.ts';
import { mount } from './mount.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../browser/fake.ts')).browser }));
const { Footer } = await import('../../../entrypoints/sidepanel/Footer.tsx');
const { eraseAll, removeReport, savedReports, saveReport } = await import('../../../lib/browser/storage.ts');

let fake: Fake;
beforeEach(() => {
  fake = freshBrowser();
});
afterEach(() => document.body.replaceChildren());

const start = sampleDoc('sample-cloudflare-sf-offer');

/** The panel's document and its footer, with a way to change what the person said. */
function Panel() {
  const [doc, change] = useReducer(docReducer, start);
  const say = (walkAway: number | null) => change({ type: 'inputs', change: { walkAway } });
  return [
    createElement(Footer, { key: 'footer', doc, onChange: change }),
    createElement('button', { key: 'more', type: 'button', onClick: () => say(290_000) }, 'More'),
    createElement('button', { key: 'less', type: 'button', onClick: () => say(null) }, 'Less'),
    createElement('output', { key: 'said' }, String(doc.inputs.walkAway)),
  ];
}

const panel = async () => {
  const screen = await mount(createElement(Panel));
  const says = () => screen.one('[role=status]').textContent ?? '';
  const press = async (name: string) => {
    await screen.click(screen.button(name));
    await settled();
  };
  return { ...screen, says, press };
};

const settled = () => act(async () => void (await new Promise((done) => setTimeout(done, 15))));
const stored = async () => (await savedReports()).reports;

describe('a press of Save', () => {
  test.each([
    ['full', /^Not saved: this browser has no room left/],
    ['rejected', /^Not done: the browser did not answer/],
    ['silent', /^Not done: the browser did not answer/],
  ] as const)('where the store is %s says so, and not that it is saved', async (fault, words) => {
    const { says, press, button } = await panel();
    const { stop } = failing(fake, 'set', fault);
    await press('Save this report');
    expect(says()).toMatch(words);
    expect(await stored()).toEqual([]);
    stop();
    await press('Save this report');
    expect(says()).toBe('Saved');
    expect(await stored()).toHaveLength(1);
    expect(button('Save again')).toBeDefined();
  });

  test('where the store is late waits for it', async () => {
    const { says, click, button } = await panel();
    failing(fake, 'set', 'late');
    await click(button('Save this report'));
    expect(says()).toBe('Saving…');
    expect(await stored()).toEqual([]);
    await vi.waitFor(() => expect(says()).toBe('Saved'));
    expect(await stored()).toHaveLength(1);
  });

  test('in a private window says that nothing is saved', async () => {
    fake.window.incognito = true;
    const { says, press } = await panel();
    await press('Save this report');
    expect(says()).toBe('Nothing is saved from a private window.');
  });
});

test('what is changed after it was saved is not said to be saved, until it is as it was', async () => {
  const { says, press } = await panel();
  await press('Save this report');
  await press('More');
  expect(says()).toBe('Changed since you saved it');
  await press('Less');
  expect(says()).toBe('Saved');
  await press('More');
  const { stop } = failing(fake, 'set', 'full');
  await press('Save again');
  expect(says()).toMatch(/^Not saved/);
  expect((await stored())[0]?.inputs.walkAway).toBeNull();
  stop();
  await press('Save again');
  expect(says()).toBe('Saved');
  expect((await stored())[0]?.inputs.walkAway).toBe(290_000);
});

test.each([
  ['removed', (id: string) => removeReport(id)],
  ['erased', () => eraseAll()],
] as const)('what is %s elsewhere is not said to be saved', async (_, remove) => {
  const { says, press } = await panel();
  await press('Save this report');
  await remove((await stored())[0]?.id ?? '');
  await settled();
  expect(says()).toBe('Removed elsewhere. Save it again to keep it.');
});

test('what another window stored meanwhile is kept, and shown after the next save', async () => {
  const { says, press, one } = await panel();
  await press('Save this report');
  const [report] = await stored();
  if (!report) throw new Error('none');
  await saveReport({ ...report, inputs: { ...report.inputs, walkAway: 310_000 } }, report);
  await settled();
  expect(says()).toBe('Changed since you saved it');
  await press('Save again');
  expect(says()).toBe('Saved');
  expect(one('output').textContent).toBe('310000');
});

test('where the store gives no answer, nothing is claimed', async () => {
  const { says, press } = await panel();
  await press('Save this report');
  failing(fake, 'get', 'rejected');
  await act(async () => void fake.browser.storage.local.onChanged.fire({}));
  await settled();
  expect(says()).toBe('Looking for what is saved…');
});
