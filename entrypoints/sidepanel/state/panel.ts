/**
 * The panel's state: the documents seen in tabs while it lives, the one brought by hand, and which of them is shown.
 * Nothing of it outlives the panel except what the person saves.
 */

import type { TabView } from '../../../lib/browser/panel.ts';
import type { Pick } from '../../../lib/browser/pick.ts';
import { fitForStorage } from '../../../lib/browser/stored/saved.ts';
import type { Reading } from '../../../lib/reading/reading.ts';
import type { Snapshot } from '../../../lib/reading/snapshot.ts';
import { isSame, mayBeSame } from '../../../lib/report/letter.ts';
import { type Doc, type DocAction, docReducer, isTouched, newDoc, saidOf } from './doc.ts';
import type { Kept } from './kept.ts';

/** Documents of tabs that are kept; the longest unused is dropped first. */
const MAX_DOCS = 40;

export interface PanelState {
  view: TabView | null;
  /** Documents by tab and address, least recently shown first. */
  docs: Record<string, Doc>;
  /** A dropped, chosen, pasted or looked-up document: stands before the tab until it is closed. */
  own: Doc | null;
  pick: Pick | null;
}

export type PanelAction =
  | { type: 'view'; view: TabView; reading: Reading | null; today: string }
  | { type: 'own'; doc: Doc | null }
  | { type: 'pick'; pick: Pick | null }
  | { type: 'closed'; tabId: number }
  | { type: 'doc'; action: DocAction }
  /** What is stored of the letter with this text is taken up, wherever it stands by now. */
  | { type: 'recognised'; snapshot: Snapshot; kept: Kept }
  /** The document with this text was read as the person says, wherever it stands by now. */
  | { type: 'read-as'; snapshot: Snapshot; action: DocAction };

export const START: PanelState = { view: null, docs: {}, own: null, pick: null };

/** A single-page app shows many documents in one tab, each under its own address. */
export const keyOf = (view: TabView): string => `${view.tabId} ${view.url ?? ''}`;

/** The document in front. */
export const shown = (state: PanelState): Doc | null =>
  state.own ?? (state.view ? (state.docs[keyOf(state.view)] ?? null) : null);

/** The documents with one more in front; of too many, those that nobody said anything about are dropped first. */
function withDoc(docs: Record<string, Doc>, key: string, doc: Doc): Record<string, Doc> {
  const { [key]: _, ...others } = docs;
  const entries = Object.entries(others);
  const over = Math.max(0, entries.length - (MAX_DOCS - 1));
  const byUse = [
    ...entries.filter(([, each]) => !isTouched(each)),
    ...entries.filter(([, each]) => isTouched(each)),
  ];
  const dropped = new Set(byUse.slice(0, over).map(([name]) => name));
  return { ...Object.fromEntries(entries.filter(([name]) => !dropped.has(name))), [key]: doc };
}

/** Where a letter is kept that another one at its address took the place of. */
const asideKey = (key: string, docs: Record<string, Doc>): string => {
  let n = 1;
  while (docs[`${key} ~${n}`]) n += 1;
  return `${key} ~${n}`;
};

/** A document for a letter that is not the one which stood at its address; with what was said of it before, anywhere. */
function docFor(docs: Record<string, Doc>, key: string, fresh: Doc) {
  const { [key]: known, ...others } = docs;
  const kept = known && isTouched(known) ? { ...others, [asideKey(key, others)]: known } : others;
  const found = Object.entries(kept).find(([, doc]) => isTouched(doc) && isSame(doc, fresh));
  if (!found) return { docs: kept, doc: fresh };
  const [place, before] = found;
  const inputs = { ...before.inputs, today: fresh.inputs.today };
  const doc = { ...fresh, ...saidOf(before), inputs };
  const { [place]: _, ...rest } = kept;
  return { docs: place.startsWith(`${key} ~`) ? rest : kept, doc };
}

function seen(state: PanelState, action: Extract<PanelAction, { type: 'view' }>): PanelState {
  const { view, reading, today } = action;
  // A pick belongs to the tab it was made in.
  const pick = state.pick && state.pick.tabId !== view.tabId ? null : state.pick;
  const next = { ...state, view, pick };
  const { snapshot } = view;
  if (view.status !== 'read' || !snapshot || !reading) return next;
  const key = keyOf(view);
  const known = state.docs[key];
  if (known?.snapshot === snapshot) return { ...next, docs: withDoc(state.docs, key, known) };
  if (known && mayBeSame(known, { reading, snapshot })) {
    const doc = docReducer(known, { type: 'reread', snapshot, reading, today });
    return { ...next, docs: withDoc(state.docs, key, doc) };
  }
  const { docs, doc } = docFor(
    state.docs,
    key,
    newDoc({ title: view.title, url: view.url, snapshot, reading, today }),
  );
  return { ...next, docs: withDoc(docs, key, doc) };
}

/** A tab is gone, and its texts with it. What the person said of them stays, with what was read but not with the text. */
function closed(docs: Record<string, Doc>, tabId: number): Record<string, Doc> {
  const left = Object.entries(docs).flatMap(([key, doc]): [string, Doc][] => {
    if (!key.startsWith(`${tabId} `)) return [[key, doc]];
    if (!isTouched(doc)) return [];
    // Made anew: a quote cut out of a text would hold the whole of it in memory.
    return [[key, { ...doc, snapshot: null, reading: fitForStorage(doc.reading) }]];
  });
  return Object.fromEntries(left);
}

function readAs(state: PanelState, snapshot: Snapshot, action: DocAction): PanelState {
  const changed = (doc: Doc): Doc => (doc.snapshot === snapshot ? docReducer(doc, action) : doc);
  const docs = Object.entries(state.docs).map(([key, doc]): [string, Doc] => [key, changed(doc)]);
  return { ...state, own: state.own && changed(state.own), docs: Object.fromEntries(docs) };
}

export function panelReducer(state: PanelState, action: PanelAction): PanelState {
  switch (action.type) {
    case 'view':
      return seen(state, action);
    case 'own':
      return { ...state, own: action.doc, pick: null };
    case 'pick':
      return { ...state, pick: action.pick };
    case 'closed':
      return {
        ...state,
        view: state.view?.tabId === action.tabId ? { ...state.view, snapshot: null } : state.view,
        docs: closed(state.docs, action.tabId),
      };
    case 'recognised':
      return readAs(state, action.snapshot, action);
    case 'read-as':
      return readAs(state, action.snapshot, action.action);
    case 'doc': {
      if (state.own) return { ...state, own: docReducer(state.own, action.action) };
      const key = state.view ? keyOf(state.view) : null;
      const doc = key === null ? undefined : state.docs[key];
      if (key === null || !doc) return state;
      return { ...state, docs: { ...state.docs, [key]: docReducer(doc, action.action) } };
    }
  }
}
