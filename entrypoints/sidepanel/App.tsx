/**
 * The side panel. What is open and what the person said about it stands up here, above everything that is drawn: a view
 * that breaks takes none of it along.
 */
import { useMemo, useRef, useState } from 'react';
import { ErrorBoundary } from '../../components/base/ErrorBoundary.tsx';
import { type Drafts, DraftsContext } from '../../components/fields/drafts.ts';
import { type OpenTab, OpenTabContext, type Tab } from '../../components/tabs/tabs.ts';
import { keyOf, shown } from './state/panel.ts';
import { type Panel, usePanel } from './usePanel.ts';
import { View } from './View.tsx';

/** Documents whose open editors and tabs are remembered. */
const MOST = 20;

/** What tells the document in front from others while the panel lives; empty where there is none. */
function documentKey({ state }: Panel): string {
  const { own, view } = state;
  // A document that was brought has no address: its title and its text tell it.
  if (own) return `${own.title} ${own.snapshot?.text ?? ''}`;
  // One address may show several letters.
  const { company, role } = shown(state)?.reading ?? {};
  return view ? `${keyOf(view)} ${company?.value.name} ${role?.value.title}` : '';
}

/** What stands typed in the editors of a document. */
function useDrafts(key: string): Drafts {
  const all = useRef(new Map<string, Drafts>());
  const known = all.current.get(key) ?? new Map<string, string>();
  all.current = new Map([...all.current].filter(([other]) => other !== key).slice(-MOST));
  all.current.set(key, known);
  return known;
}

/** The tab in which each document was left: the answer where it was not looked at yet. */
function useOpenTab(key: string): OpenTab {
  const [tabs, setTabs] = useState<ReadonlyMap<string, Tab>>(new Map());
  const tab = tabs.get(key) ?? 'answer';
  return useMemo(
    () => ({
      tab,
      open: (next) =>
        setTabs((all) => new Map([...all].filter(([other]) => other !== key).slice(-MOST)).set(key, next)),
    }),
    [tab, key],
  );
}

export function App() {
  const panel = usePanel();
  const key = documentKey(panel);
  const drafts = useDrafts(key);
  const openTab = useOpenTab(key);
  const doc = shown(panel.state);
  const back = doc?.before && (() => panel.dispatch({ type: 'doc', action: { type: 'back' } }));
  return (
    <DraftsContext value={drafts}>
      <OpenTabContext value={openTab}>
        <ErrorBoundary resetKey={doc} onBack={back}>
          <View panel={panel} onBack={back} />
        </ErrorBoundary>
      </OpenTabContext>
    </DraftsContext>
  );
}
