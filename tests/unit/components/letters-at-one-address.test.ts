/** A letter is known by what it is: another at the same address inherits nothing, the same elsewhere is recognised. */
import { expect, test } from 'vitest';
import { type PanelState, panelReducer, START, shown } from '../../../entrypoints/sidepanel/state/panel.ts';
import type { TabView } from '../../../lib/browser/panel.ts';
import { fitForStorage } from '../../../lib/browser/stored/saved.ts';
import { fromText } from '../../../lib/documents/text.ts';
import { read } from '../../../lib/reading/read.ts';
import { TODAY } from './fixtures.ts';

const letter = (employer: string, base: string, role = 'Data Engineer'): string =>
  `Dear Sam,\nWe are pleased to offer you the position of ${role} at ${employer}. Your annual base salary will be ${base}.\nPlease reply by November 27, 2026.\nThe garden behind the office is open in summer.\nSincerely,\nDana Fox\n${employer}`;

const ONE = letter('Northbeam', '$182,000');
const OTHER = letter('Southgate', '$150,000', 'Accountant');

function see(state: PanelState, text: string, parts: Partial<TabView> = {}): PanelState {
  const snapshot = fromText(text, { url: 'https://mail.example/inbox', title: 'Inbox' });
  const view = {
    tabId: 1,
    windowId: 1,
    url: 'https://mail.example/inbox',
    title: 'Inbox',
    status: 'read',
    snapshot,
    changed: false,
    ...parts,
  } as TabView;
  return panelReducer(state, { type: 'view', view, reading: read(snapshot), today: TODAY });
}

/** The person's minimum stands for all that they may say; the save for what is stored. */
function say(state: PanelState, walkAway: number): PanelState {
  const said = panelReducer(state, {
    type: 'doc',
    action: { type: 'inputs', change: { walkAway } },
  });
  const doc = shown(said);
  if (!doc) throw new Error('nothing is shown');
  const { title, url, reading, corrections, inputs } = doc;
  const told = { title, url, reading: fitForStorage(reading), corrections, inputs };
  const report = { ...told, id: `s${walkAway}`, savedAt: '' };
  return panelReducer(said, { type: 'doc', action: { type: 'saved', sent: {}, report } });
}

test('the letters are read as two of two employers', () => {
  expect(read(fromText(ONE)).company?.value.name).toBe('Northbeam');
  expect(read(fromText(OTHER)).company?.value.name).toBe('Southgate');
});

test('another letter at the same address inherits neither what was said nor the save', () => {
  const state = see(say(see(START, ONE), 180_000), OTHER);
  expect(shown(state)).toMatchObject({ savedId: null, inputs: { walkAway: null } });
});

test('each is as it was left when it is shown again', () => {
  let state = say(see(START, ONE), 180_000);
  state = say(see(state, OTHER), 140_000);
  state = see(state, ONE);
  expect(shown(state)).toMatchObject({ savedId: 's180000', inputs: { walkAway: 180_000 } });
  state = see(state, OTHER);
  expect(shown(state)).toMatchObject({ savedId: 's140000', inputs: { walkAway: 140_000 } });
});

test('the same letter at another address, in another tab, is recognised', () => {
  const state = see(say(see(START, ONE), 180_000), `${ONE}\nPrinted by the mail client`, {
    tabId: 2,
    url: 'https://mail.example/print',
  });
  expect(shown(state)).toMatchObject({ savedId: 's180000', inputs: { walkAway: 180_000 } });
});

test('the same page that goes on loading, or changes a figure, stays the same document', () => {
  const state = see(say(see(START, ONE), 180_000), ONE.replace('$182,000', '$190,000'));
  expect(shown(state)?.inputs.walkAway).toBe(180_000);
});

test('the text of a tab that is closed is let go, and what was said of it stays', () => {
  let state = say(see(START, ONE), 180_000);
  state = see(state, OTHER, { tabId: 2 });
  for (const tabId of [1, 2]) state = panelReducer(state, { type: 'closed', tabId });
  expect(Object.values(state.docs).map(({ snapshot, inputs }) => [snapshot, inputs.walkAway])).toEqual([
    [null, 180_000],
  ]);
  expect(JSON.stringify(state)).not.toContain('garden');
});

test('of many documents those that nobody said anything about are forgotten first', () => {
  let state = say(see(START, ONE, { tabId: 1 }), 180_000);
  for (let tabId = 2; tabId < 120; tabId++) state = see(state, `${OTHER}\n${tabId}`, { tabId });
  expect(Object.values(state.docs).filter(({ inputs }) => inputs.walkAway === 180_000)).toHaveLength(1);
  expect(Object.keys(state.docs).length).toBeLessThanOrEqual(40);
});
