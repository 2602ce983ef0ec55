/**
 * The panel's state: the documents seen in tabs while it lives, the one brought by hand, and which of them is shown.
 * Nothing of it outlives the panel except what the person saves.
 */

import type { TabView } from '../../../lib/browser/panel.ts';
import type { Pick } from '../../../lib/browser/pick.ts';
import type { Reading } from '../../../lib/reading/reading.ts';
import { type Doc, type DocAction, docReducer, newDoc } from './doc.ts';

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
  | { type: 'doc'; action: DocAction };

export const START: PanelState = { view: null, docs: {}, own: null, pick: null };

/** A single-page app shows many documents in one tab, each under its own address. */
export const keyOf = (view: TabView): string => `${view.tabId} ${view.url ?? ''}`;

/** The document in front. */
export const shown = (state: PanelState): Doc | null =>
  state.own ?? (state.view ? (state.docs[keyOf(state.view)] ?? null) : null);

function withDoc(docs: Record<string, Doc>, key: string, doc: Doc): Record<string, Doc> {
  const { [key]: _, ...others } = docs;
  const kept = Object.entries(others).slice(-(MAX_DOCS - 1));
  return { ...Object.fromEntries(kept), [key]: doc };
}

function seen(state: PanelState, action: Extract<PanelAction, { type: 'view' }>): PanelState {
  const { view, reading, today } = action;
  // A pick belongs to the tab it was made in.
  const pick = state.pick && state.pick.tabId !== view.tabId ? null : state.pick;
  const next = { ...state, view, pick };
  if (view.status !== 'read' || !view.snapshot || !reading) return next;
  const key = keyOf(view);
  const known = state.docs[key];
  if (known?.snapshot === view.snapshot) return { ...next, docs: withDoc(state.docs, key, known) };
  const doc = known
    ? docReducer(known, { type: 'reread', snapshot: view.snapshot, reading, today })
    : newDoc({ title: view.title, url: view.url, snapshot: view.snapshot, reading, today });
  return { ...next, docs: withDoc(state.docs, key, doc) };
}

export function panelReducer(state: PanelState, action: PanelAction): PanelState {
  switch (action.type) {
    case 'view':
      return seen(state, action);
    case 'own':
      return { ...state, own: action.doc, pick: null };
    case 'pick':
      return { ...state, pick: action.pick };
    case 'doc': {
      if (state.own) return { ...state, own: docReducer(state.own, action.action) };
      const key = state.view ? keyOf(state.view) : null;
      const doc = key === null ? undefined : state.docs[key];
      if (key === null || !doc) return state;
      return { ...state, docs: { ...state.docs, [key]: docReducer(doc, action.action) } };
    }
  }
}
