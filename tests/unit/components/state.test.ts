import { expect, test } from 'vitest';
import { newDoc } from '../../../entrypoints/sidepanel/state/doc.ts';
import {
  keyOf,
  type PanelState,
  panelReducer,
  START,
  shown,
} from '../../../entrypoints/sidepanel/state/panel.ts';
import { today } from '../../../entrypoints/sidepanel/state/today.ts';
import type { TabView } from '../../../lib/browser/panel.ts';
import { sampleDoc, TODAY } from './fixtures.ts';

const doc = sampleDoc('sample-cloudflare-sf-offer');

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
    reading: seen.snapshot ? doc.reading : null,
    today: TODAY,
  });

const correct = (state: PanelState): PanelState =>
  panelReducer(state, {
    type: 'doc',
    action: { type: 'inputs', change: { walkAway: 290000 } },
  });

test('what a person entered for a tab is there when they come back to it', () => {
  let state = correct(see(START, view(1, 'https://a.example/')));
  state = see(state, view(2, 'https://b.example/'));
  expect(shown(state)?.inputs.walkAway).toBeNull();
  state = see(state, view(1, 'https://a.example/'));
  expect(shown(state)?.inputs.walkAway).toBe(290000);
});

test('each message of a single-page mail client is a document of its own', () => {
  let state = correct(see(START, view(1, 'https://mail.example/#inbox/1')));
  state = see(state, view(1, 'https://mail.example/#inbox/2'));
  expect(shown(state)?.inputs.walkAway).toBeNull();
});

test('a page read anew keeps what the person said', () => {
  let state = correct(see(START, view(1, 'https://a.example/')));
  const fresh = doc.snapshot && { ...doc.snapshot, text: `${doc.snapshot.text}\nMore.` };
  state = see(state, view(1, 'https://a.example/', { snapshot: fresh }));
  expect(shown(state)?.snapshot?.text).toContain('More.');
  expect(shown(state)?.inputs.walkAway).toBe(290000);
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
