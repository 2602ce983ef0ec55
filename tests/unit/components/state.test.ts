import { expect, test } from 'vitest';
import { readAnew } from '../../../entrypoints/sidepanel/reader/read-anew.ts';
import { type DocAction, newDoc } from '../../../entrypoints/sidepanel/state/doc.ts';
import {
  keyOf,
  type PanelState,
  panelReducer,
  START,
  shown,
} from '../../../entrypoints/sidepanel/state/panel.ts';
import { today } from '../../../entrypoints/sidepanel/state/today.ts';
import type { TabView } from '../../../lib/browser/panel.ts';
import { fromText } from '../../../lib/documents/text.ts';
import { readAsSaid } from '../../../lib/reading/as-said.ts';
import { read } from '../../../lib/reading/read.ts';
import type { Snapshot } from '../../../lib/reading/snapshot.ts';
import { sampleDoc, TODAY } from './fixtures.ts';

const doc = sampleDoc('sample-cloudflare-sf-offer');
const other = sampleDoc('sample-confluent-london-offer');

const view = (tabId: number, url: string, parts: Partial<TabView> = {}): TabView =>
  ({
    tabId,
    windowId: 1,
    url,
    title: 'Mail',
    status: 'read',
    snapshot: doc.snapshot,
    changed: false,
    ...parts,
  }) as TabView;

const see = (state: PanelState, seen: TabView): PanelState =>
  panelReducer(state, {
    type: 'view',
    view: seen,
    reading: seen.snapshot === other.snapshot ? other.reading : seen.snapshot ? doc.reading : null,
    today: TODAY,
  });

const correct = (state: PanelState): PanelState =>
  panelReducer(state, {
    type: 'doc',
    action: { type: 'inputs', change: { walkAway: 290000 } },
  });

test('what a person entered for a tab is there when they come back to it', () => {
  let state = correct(see(START, view(1, 'https://a.example/')));
  state = see(state, view(2, 'https://b.example/', { snapshot: other.snapshot }));
  expect(shown(state)?.inputs.walkAway).toBeNull();
  state = see(state, view(1, 'https://a.example/'));
  expect(shown(state)?.inputs.walkAway).toBe(290000);
});

test('each message of a single-page mail client is a document of its own', () => {
  let state = correct(see(START, view(1, 'https://mail.example/#inbox/1')));
  state = see(state, view(1, 'https://mail.example/#inbox/2', { snapshot: other.snapshot }));
  expect(shown(state)?.inputs.walkAway).toBeNull();
});

test('a page read anew keeps what the person said', () => {
  let state = correct(see(START, view(1, 'https://a.example/')));
  const fresh = doc.snapshot && { ...doc.snapshot, text: `${doc.snapshot.text}\nMore.` };
  state = see(state, view(1, 'https://a.example/', { snapshot: fresh }));
  expect(shown(state)?.snapshot?.text).toContain('More.');
  expect(shown(state)?.inputs.walkAway).toBe(290000);
});

const docOf = (state: PanelState, action: DocAction) => panelReducer(state, { type: 'doc', action });

/** A page with two packages, the second chosen, corrected and confirmed; and what the page says a moment later. */
async function chosenPackage(later: string) {
  const page = (text: string) => fromText(text, { url: 'https://a.example/' });
  const lines = (base: string): string =>
    `Hi Sam,\nWe are delighted to offer you the position of Data Engineer at Northbeam. You can choose between two packages:\nPackage 1: base salary $182,000, RSUs worth $240,000 over 4 years\nPackage 2: base salary ${base}, RSUs worth $120,000 over 4 years\nPlease let us know by November 27, 2026.\nDana`;
  const before = page(lines('$205,000'));
  const start = newDoc({
    title: 'Mail',
    url: before.url,
    snapshot: before,
    reading: read(before),
    today: TODAY,
  });
  const own = { ...START, own: start };
  let state = docOf(own, { type: 'inputs', change: { walkAway: 200000, confirmed: true, ownAsk: 300000 } });
  state = docOf(state, { type: 'choose', reading: read(before, { choice: 1 }) });
  const asChosen = shown(state);
  state = { ...state, own: asChosen && { ...asChosen, corrections: { base: 206000 } } };
  const now = page(later === '' ? `${lines('$205,000')}\nRead 2 minutes ago` : later);
  const known = shown(state) ?? undefined;
  const reading = await readAnew(now, known, async (snapshot, { choice }) =>
    read(snapshot, { choice: choice ?? null }),
  );
  return { asChosen, doc: shown(docOf(state, { type: 'reread', snapshot: now, reading, today: TODAY })) };
}

test('of several offers another is chosen: what was confirmed of the one before does not hold for it', async () => {
  const { asChosen } = await chosenPackage('');
  expect(asChosen?.inputs).toMatchObject({ walkAway: 200000, confirmed: false, ownAsk: null });
});

test('a page read anew keeps the offer that was chosen, and what was said about it', async () => {
  const { doc: anew } = await chosenPackage('');
  expect(anew?.reading.offers?.read).toBe(1);
  expect(anew?.reading.base[0]?.value.max).toBe(205000);
  expect(anew?.corrections).toEqual({ base: 206000 });
});

test('where the chosen offer is gone, what was said about it is not said of another', async () => {
  const { doc: anew } = await chosenPackage(
    'Hi Sam,\nWe are delighted to offer you the position of Data Engineer at Northbeam with a base salary of $182,000 and RSUs worth $240,000 over 4 years.\nPlease let us know by November 27, 2026.\nDana',
  );
  expect(anew?.reading.base[0]?.value.max).toBe(182000);
  expect(anew?.corrections).toEqual({});
  expect(anew?.inputs.walkAway).toBe(200000);
});

test('what the person says a document is stays when its page is read anew, and is of that document alone', async () => {
  const page = (text: string, url: string) => view(1, url, { snapshot: fromText(text, { url }) });
  const readSaid = async (state: PanelState, tab: TabView): Promise<PanelState> => {
    const { snapshot } = tab;
    if (!snapshot) throw new Error('no text');
    const reading = await readAnew(snapshot, state.docs[keyOf(tab)], async (text, { said = null }) =>
      readAsSaid(text, said),
    );
    return panelReducer(state, { type: 'view', view: tab, reading, today: TODAY });
  };
  const text = 'Notes from my call about Leeds: 65,000 GBP a year, they said. '.repeat(6);
  const first = page(text, 'https://a.example/');
  let state = await readSaid(START, first);
  expect(shown(state)?.reading.kind.value).toBe('other');
  const reading = readAsSaid(first.snapshot as Snapshot, 'offer');
  state = docOf(state, { type: 'say', said: 'offer', reading });
  expect(shown(state)).toMatchObject({ said: 'offer', reading: { kind: { value: 'offer' } } });
  state = await readSaid(state, page(`${text} More.`, 'https://a.example/'));
  expect(shown(state)?.snapshot?.text).toContain('More.');
  expect(shown(state)).toMatchObject({ said: 'offer', reading: { kind: { value: 'offer' } } });
  state = await readSaid(state, page(text, 'https://b.example/'));
  expect(shown(state)).toMatchObject({ said: null, reading: { kind: { value: 'other' } } });
});

test('a tab that cannot be read shows no other tab’s document', () => {
  let state = see(START, view(1, 'https://a.example/'));
  state = see(state, view(2, 'chrome://version', { status: 'restricted', snapshot: null }));
  expect(shown(state)).toBeNull();
});

test('a file stands before the tab until it is closed, and edits go to it', () => {
  const own = newDoc({ title: 'letter.eml', url: null, snapshot: null, reading: doc.reading, today: TODAY });
  let state = see(START, view(1, 'https://a.example/'));
  state = correct(panelReducer(state, { type: 'own', doc: own }));
  expect(shown(state)?.title).toBe('letter.eml');
  expect(shown(state)?.inputs.walkAway).toBe(290000);
  state = panelReducer(state, { type: 'own', doc: null });
  expect(shown(state)?.inputs.walkAway).toBeNull();
});

test('a chosen figure goes with its tab', () => {
  let state = see(START, view(1, 'https://a.example/'));
  const pick = { text: '$188,000', tabId: 1, windowId: 1, span: null, problem: null };
  state = panelReducer(state, { type: 'pick', pick });
  expect(see(state, view(1, 'https://a.example/')).pick).toEqual(pick);
  expect(see(state, view(2, 'https://b.example/')).pick).toBeNull();
});

test('the documents of old tabs are let go', () => {
  let state = START;
  for (let tab = 0; tab < 60; tab++) state = see(state, view(tab, `https://a.example/${tab}`));
  expect(Object.keys(state.docs)).toHaveLength(40);
  expect(state.docs[keyOf(view(59, 'https://a.example/59'))]).toBeDefined();
});

test('today is the reader’s day', () => {
  expect(today(new Date(2026, 10, 22, 23, 59))).toBe('2026-11-22');
  expect(today(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
});
