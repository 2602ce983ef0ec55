/** The panel's state and everything that changes it: the tab in front, picks, files, and the person. */
import { useEffect, useReducer, useRef, useState } from 'react';
import { here } from '../../lib/browser/open.ts';
import { type Follow, followTab, onTabClosed, type TabView } from '../../lib/browser/panel.ts';
import { onPick, type Pick, type PickedLookup, takePick } from '../../lib/browser/pick.ts';
import { savedReport } from '../../lib/browser/storage.ts';
import type { Reading } from '../../lib/reading/reading.ts';
import type { Snapshot } from '../../lib/reading/snapshot.ts';
import { type Doc, newDoc, readAnew } from './state/doc.ts';
import { keyOf, type PanelAction, type PanelState, panelReducer, START } from './state/panel.ts';
import { today } from './state/today.ts';

/** The code that reads and computes. Not part of the first load. */
export type Pipeline = typeof import('./pipeline.ts');

let loading: Promise<Pipeline> | null = null;
export const loadPipeline = (): Promise<Pipeline> => {
  loading ??= import('./pipeline.ts').then((lib) => lib.ready.then(() => lib));
  return loading;
};

export interface Panel {
  state: PanelState;
  dispatch: (action: PanelAction) => void;
  pipeline: Pipeline | null;
  reread: () => void;
  openFile: (file: File) => Promise<string | null>;
  openText: (text: string, title: string) => Promise<void>;
  openLookup: (choice: PickedLookup) => void;
}

/** A document without a document: only what was looked up. */
async function lookedUp(choice: PickedLookup): Promise<Doc> {
  const { blankReading } = await loadPipeline();
  const known = Object.fromEntries(Object.entries(choice).filter(([, value]) => value !== ''));
  const title = [choice.company, choice.role].filter((part) => part !== '').join(', ');
  const doc = newDoc({ title, url: null, snapshot: null, reading: blankReading(), today: today() });
  return { ...doc, corrections: known };
}

/** A saved report as it was left; everything shown is computed anew. Null where it is gone. */
async function fromSaved(id: string): Promise<Doc | null> {
  const saved = await savedReport(id).catch(() => null);
  if (!saved) return null;
  const { title, url, reading, corrections, inputs, answers = {}, applied = [] } = saved;
  const doc = newDoc({ title, url, snapshot: null, reading, today: today() });
  return {
    ...doc,
    corrections,
    inputs: { ...inputs, today: today() },
    answers,
    applied,
    savedId: id,
    savedAs: saved,
  };
}

/** Picks left for this window: the one that opened the panel, and those that come while it is open. */
function usePicks(dispatch: (action: PanelAction) => void): void {
  useEffect(() => {
    let stop = (): void => undefined;
    let gone = false;
    const picked = (pick: Pick): void => {
      const own = pick.saved ? fromSaved(pick.saved) : pick.lookup ? lookedUp(pick.lookup) : null;
      if (own) void own.then((doc) => doc && dispatch({ type: 'own', doc }));
      else dispatch({ type: 'pick', pick });
    };
    void here().then(async ({ windowId }) => {
      if (gone) return;
      stop = onPick(windowId, picked);
      const waiting = await takePick(windowId);
      if (waiting && !gone) picked(waiting);
    });
    return () => {
      gone = true;
      stop();
    };
  }, [dispatch]);
}

export function usePanel(): Panel {
  const [state, dispatch] = useReducer(panelReducer, START);
  const [pipeline, setPipeline] = useState<Pipeline | null>(null);
  const follow = useRef<Follow | null>(null);
  const docs = useRef(state.docs);
  useEffect(() => {
    docs.current = state.docs;
  }, [state.docs]);

  useEffect(() => {
    void loadPipeline().then(setPipeline);
    let latest: TabView | null = null;
    const seen = (view: TabView, reading: Reading | null): void =>
      dispatch({ type: 'view', view, reading, today: today() });
    const readView = async (view: TabView, snapshot: Snapshot): Promise<void> => {
      const reading = await loadPipeline()
        .then(({ read }) => readAnew(snapshot, docs.current[keyOf(view)], read))
        .catch(() => null);
      // Reading takes a moment: by then another tab may be in front.
      if (view === latest) seen(reading ? view : { ...view, status: 'failed', snapshot: null }, reading);
    };
    follow.current = followTab((view) => {
      latest = view;
      if (view.snapshot) void readView(view, view.snapshot);
      else seen(view, null);
    });
    const stop = onTabClosed((tabId) => dispatch({ type: 'closed', tabId }));
    return () => {
      stop();
      follow.current?.stop();
    };
  }, []);
  usePicks(dispatch);

  const openOwn = async (from: (lib: Pipeline) => Promise<Parameters<typeof newDoc>[0] | string>) => {
    const lib = await loadPipeline();
    const start = await from(lib);
    if (typeof start === 'string') return start;
    dispatch({ type: 'own', doc: newDoc(start) });
    return null;
  };

  return {
    state,
    dispatch,
    pipeline,
    reread: () => follow.current?.reread(),
    openFile: (file) =>
      openOwn(async (lib) => {
        const result = await lib.snapshotOf(file);
        if ('problem' in result) return result.problem;
        const { snapshot } = result;
        return { title: file.name, url: null, snapshot, reading: lib.read(snapshot), today: today() };
      }),
    openLookup: (choice) => void lookedUp(choice).then((doc) => dispatch({ type: 'own', doc })),
    openText: async (text, title) => {
      await openOwn(async (lib) => {
        const snapshot = lib.fromText(text, { title });
        const found = lib.read(snapshot);
        const how = lib.howBrought(snapshot, found);
        const reading = how.said ? lib.read(snapshot, how) : found;
        return { title, url: null, snapshot, reading, today: today(), ...how };
      });
    },
  };
}
