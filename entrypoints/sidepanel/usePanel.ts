/** The panel's state and everything that changes it: the tab in front, picks, files, and the person. */
import { startTransition, useEffect, useReducer, useRef, useState } from 'react';
import { draftOf } from '../../lib/browser/drafts/drafts.ts';
import { here } from '../../lib/browser/open.ts';
import { type Follow, followTab, onTabClosed, type TabView } from '../../lib/browser/panel.ts';
import { onPick, type Pick, type PickedLookup, takePick } from '../../lib/browser/pick.ts';
import { savedReport } from '../../lib/browser/storage.ts';
import type { Kind, Reading } from '../../lib/reading/reading.ts';
import type { Snapshot } from '../../lib/reading/snapshot.ts';
import type { Brought } from './reader/bring.ts';
import { loadReader, newestOnly, type PanelReader } from './reader/load.ts';
import { type Doc, type DocAction, type How, isTouched, newDoc } from './state/doc.ts';
import { keyOf, type PanelAction, type PanelState, panelReducer, START } from './state/panel.ts';
import { today } from './state/today.ts';
import { keptOf } from './useDraft.ts';

/** The code that computes. Not part of the first load. */
export type Pipeline = typeof import('./pipeline.ts');

let loading: Promise<Pipeline> | null = null;
export const loadPipeline = (): Promise<Pipeline> => {
  loading ??= import('./pipeline.ts');
  return loading;
};

export interface Panel {
  state: PanelState;
  dispatch: (action: PanelAction) => void;
  pipeline: Pipeline | null;
  reread: () => void;
  /** Reads a file and shows it; else the message key that says why not. Null too where something newer was brought. */
  openFile: (file: File) => Promise<string | null>;
  /** The same for a text. */
  openText: (text: string, title: string) => Promise<string | null>;
  /** Reads a document as what the person says it is; else the message key that says why not. */
  say: (doc: Doc, kind: Kind) => Promise<string | null>;
  /** Reads another of a document's offers; else the message key that says why not. */
  choose: (doc: Doc, choice: number) => Promise<string | null>;
  openLookup: (choice: PickedLookup) => void;
}

/** A document without a document: only what was looked up. */
async function fromLookup(choice: PickedLookup): Promise<Doc> {
  const { blankReading } = await loadReader();
  const known = Object.fromEntries(Object.entries(choice).filter(([, value]) => value !== ''));
  const title = [choice.company, choice.role].filter((part) => part !== '').join(', ');
  const doc = newDoc({ title, url: null, snapshot: null, reading: blankReading(), today: today() });
  return { ...doc, corrections: known };
}

/** A saved report or a draft as it was left; everything shown is computed anew. Null where it is gone. */
async function fromSaved(id: string): Promise<Doc | null> {
  const saved = await savedReport(id).catch(() => null);
  const draft = saved ? null : await draftOf([], id).catch(() => null);
  const report = saved ?? draft;
  if (!report) return null;
  const { title, url, reading, corrections, inputs, answers = {}, applied = [], letter = [] } = report;
  const doc = newDoc({ title, url, snapshot: null, reading, today: today() });
  return {
    ...doc,
    corrections,
    inputs: { ...inputs, today: today() },
    answers,
    applied,
    letter,
    ...(saved ? { savedId: id, savedAs: saved } : {}),
    ...(draft ? { draft } : {}),
  };
}

/** Looks for what is stored of a letter that nobody has said anything of yet. */
async function recognise(doc: Doc, dispatch: (action: PanelAction) => void): Promise<void> {
  const kept = doc.snapshot && (await keptOf(doc));
  if (kept && doc.snapshot) dispatch({ type: 'recognised', snapshot: doc.snapshot, kept });
}

/** Picks left for this window: the one that opened the panel, and those that come while it is open. */
function usePicks(dispatch: (action: PanelAction) => void): void {
  useEffect(() => {
    let stop = (): void => undefined;
    let gone = false;
    const picked = (pick: Pick): void => {
      const own = pick.saved ? fromSaved(pick.saved) : pick.lookup ? fromLookup(pick.lookup) : null;
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

/** Follows the tab in front, and has its text read. */
function useFront(dispatch: (action: PanelAction) => void, docs: { current: PanelState['docs'] }) {
  const follow = useRef<Follow | null>(null);
  useEffect(() => {
    const fresh = newestOnly();
    let latest: TabView | null = null;
    const seen = (view: TabView, reading: Reading | null): void =>
      dispatch({ type: 'view', view, reading, today: today() });
    const readView = async (view: TabView, snapshot: Snapshot, signal: AbortSignal): Promise<void> => {
      const known = docs.current[keyOf(view)];
      const reading =
        known?.snapshot === snapshot
          ? known.reading
          : await loadReader().then((lib) => lib.readFront(snapshot, known, signal));
      // Reading takes a moment: by then another tab may be in front.
      if (view !== latest || reading === null) return;
      if (typeof reading === 'string') seen({ ...view, status: reading, snapshot: null }, null);
      else {
        seen(view, reading);
        if (!known || !isTouched(known))
          await recognise(newDoc({ title: '', url: null, snapshot, reading, today: today() }), dispatch);
      }
    };
    follow.current = followTab(
      (view) => {
        latest = view;
        const signal = fresh();
        if (view.snapshot) void readView(view, view.snapshot, signal);
        else seen(view, null);
      },
      async (...states) => {
        const said = (latest && docs.current[keyOf(latest)]?.said) ?? null;
        return (await loadReader()).isSame(said)(...states);
      },
    );
    const stop = onTabClosed((tabId) => dispatch({ type: 'closed', tabId }));
    return () => {
      stop();
      fresh();
      follow.current?.stop();
    };
  }, [dispatch, docs]);
  return follow;
}

export function usePanel(): Panel {
  const [state, dispatch] = useReducer(panelReducer, START);
  const [pipeline, setPipeline] = useState<Pipeline | null>(null);
  const docs = useRef(state.docs);
  useEffect(() => {
    docs.current = state.docs;
  }, [state.docs]);
  useEffect(() => void loadPipeline().then(setPipeline), []);
  const follow = useFront(dispatch, docs);
  usePicks(dispatch);
  const [freshlyBrought] = useState(newestOnly);
  const [freshlySaid] = useState(newestOnly);

  const open = async (bring: (lib: PanelReader, signal: AbortSignal) => Promise<Brought>) => {
    const signal = freshlyBrought();
    const brought = await bring(await loadReader(), signal);
    if ('problem' in brought) return brought.problem;
    const doc = newDoc(brought.start);
    // Its report is drawn in slices, so that the page goes on answering.
    startTransition(() => dispatch({ type: 'own', doc }));
    void recognise(doc, dispatch);
    return null;
  };
  const readAs = async ({ snapshot }: Doc, how: How, action: (reading: Reading) => DocAction) => {
    if (!snapshot) return null;
    const signal = freshlySaid();
    const read = await loadReader().then((lib) => lib.readAsSaid(snapshot, how, signal));
    if ('problem' in read) return read.problem;
    dispatch({ type: 'read-as', snapshot, action: action(read.reading) });
    return null;
  };

  return {
    state,
    dispatch,
    pipeline,
    reread: () => follow.current?.reread(),
    openFile: (file) => open((lib, signal) => lib.bringFile(file, signal)),
    openText: (text, title) => open((lib, signal) => lib.bringText(text, title, signal)),
    openLookup: (choice) => void fromLookup(choice).then((doc) => dispatch({ type: 'own', doc })),
    say: (doc, said) => readAs(doc, { said }, (reading) => ({ type: 'say', said, reading })),
    choose: (doc, choice) =>
      readAs(doc, { said: doc.said, choice }, (reading) => ({ type: 'choose', reading })),
  };
}
