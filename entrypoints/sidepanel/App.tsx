/**
 * The side panel. What is open and what the person said about it stands up here, above everything that is drawn: a view
 * that breaks takes none of it along.
 */
import { useRef } from 'react';
import { ErrorBoundary } from '../../components/base/ErrorBoundary.tsx';
import { type Drafts, DraftsContext } from '../../components/fields/drafts.ts';
import { keyOf, shown } from './state/panel.ts';
import { type Panel, usePanel } from './usePanel.ts';
import { View } from './View.tsx';

/** Documents whose open editors are remembered. */
const MOST = 20;

/** What stands typed in the editors of the document in front. */
function useDrafts({ state }: Panel): Drafts {
  const { own, view } = state;
  const all = useRef(new Map<string, Drafts>());
  // A document that was brought has no address: its title and its text tell it.
  // One address may show several letters.
  const { company, role } = shown(state)?.reading ?? {};
  const letter = `${company?.value.name} ${role?.value.title}`;
  const key = own ? `${own.title} ${own.snapshot?.text ?? ''}` : view ? `${keyOf(view)} ${letter}` : '';
  const known = all.current.get(key) ?? new Map<string, string>();
  all.current = new Map([...all.current].filter(([other]) => other !== key).slice(-MOST));
  all.current.set(key, known);
  return known;
}

export function App() {
  const panel = usePanel();
  const drafts = useDrafts(panel);
  const doc = shown(panel.state);
  const back = doc?.before && (() => panel.dispatch({ type: 'doc', action: { type: 'back' } }));
  return (
    <DraftsContext value={drafts}>
      <ErrorBoundary resetKey={doc} onBack={back}>
        <View panel={panel} onBack={back} />
      </ErrorBoundary>
    </DraftsContext>
  );
}
