import 'fake-indexeddb/auto';
/** Whatever the store does while the person types, saves and throws away, the panel says no more than is stored. */
import { act, createElement, useReducer } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Doc, docReducer } from '../../../entrypoints/sidepanel/state/doc.ts';
import { type Fake, freshBrowser } from '../browser/fake.ts';
import { FAULTS, type Fault, failing } from '../browser/faults.ts';
import { docAt } from './letters.ts';
import { mount } from './mount.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../browser/fake.ts')).browser }));
const { Footer } = await import('../../../entrypoints/sidepanel/Footer.tsx');
const { drafts } = await import('../../../lib/browser/drafts/drafts.ts');
const { savedReports } = await import('../../../lib/browser/storage.ts');

let fake: Fake;
beforeEach(() => {
  fake = freshBrowser();
});
afterEach(() => document.body.replaceChildren());

const START = docAt();

function Panel({ start }: { start: Doc }) {
  const [doc, change] = useReducer(docReducer, start);
  const say = (walkAway: number) => change({ type: 'inputs', change: { walkAway } });
  return [
    createElement(Footer, { key: 'footer', doc, onChange: change }),
    createElement('button', { key: 'one', type: 'button', onClick: () => say(1) }, 'One'),
    createElement('button', { key: 'two', type: 'button', onClick: () => say(2) }, 'Two'),
    createElement('output', { key: 'said' }, String(doc.inputs.walkAway)),
  ];
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** What waits to be kept is kept at once; then until the screen has been the same for a while, however slow. */
const settled = () =>
  act(async () => {
    dispatchEvent(new Event('pagehide'));
    await wait(110);
    for (let before = ''; before !== document.body.innerHTML; ) {
      before = document.body.innerHTML;
      await wait(60);
    }
  });

/** What is pressed before the store fails, and while it does. */
const DEEDS: [string, string[], string][] = [
  ['type', [], 'One'],
  ['type on', ['One'], 'Two'],
  ['save', ['One'], 'Save this report'],
  ['save again', ['One', 'Save this report', 'Two'], 'Save again'],
  ['throw away', ['One'], 'Throw the draft away'],
];
const CALLS = ['get', 'set', 'remove'] as const;
const cases = DEEDS.flatMap(([name, before, press]) =>
  CALLS.flatMap((call) =>
    FAULTS.filter((fault) => call !== 'get' || fault !== 'silent').flatMap((fault) =>
      [1, Number.POSITIVE_INFINITY].map(
        (times) =>
          [name, call, fault, times, before, press] as [string, typeof call, Fault, number, string[], string],
      ),
    ),
  ),
);

test('there are a hundred of them', () => expect(cases.length).toBeGreaterThanOrEqual(100));

test.each(cases)('%s while %s is %s (%d)', async (_name, call, fault, times, before, press) => {
  const { click, button, one, root } = await mount(createElement(Panel, { start: START }));
  for (const name of before) {
    await click(button(name));
    await settled();
  }
  const { stop } = failing(fake, call, fault, times);
  await click(button(press));
  await settled();
  stop();
  const value = one('output').textContent;
  const status = one('[role=status]').textContent ?? '';
  const [report] = (await savedReports()).reports;
  const [draft] = await drafts();
  const kept = `${report?.inputs.walkAway ?? null}`;
  if (status === 'Saved') expect(kept).toBe(value);
  if (status === 'Changed since you saved it') expect(kept).not.toBe(value);
  if (/kept as a draft|is back/.test(root.textContent ?? '')) expect(draft).toBeDefined();
  // Nothing that was typed is gone from the screen, and what is said not to be done is not.
  if (/^Not /.test(status))
    expect([kept, `${draft?.inputs.walkAway}`].every((each) => each === value)).toBe(false);
  if (press !== 'Throw the draft away')
    expect(value).toBe(press === 'One' || (before.length === 1 && press !== 'Two') ? '1' : '2');
  else expect(value === 'null').toBe(draft === undefined);
});
