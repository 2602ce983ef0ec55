/** Which screen stands in the panel: the chosen figure, the report, or why there is none. */
import { lazy, Suspense } from 'react';
import { Notice } from '../../components/states/Notice.tsx';
import { Reading } from '../../components/states/TabNotice.tsx';
import { t } from '../../components/words/t.ts';
import type { Kind } from '../../lib/reading/reading.ts';
import { Nothing } from './Nothing.tsx';
import type { Doc, DocAction } from './state/doc.ts';
import type { Panel } from './usePanel.ts';
import type { Picked } from './usePicked.ts';
import type { Shown } from './useReport.ts';

// Not part of the first load: what they show has to be read and computed first.
const loadRead = () => import('./Read.tsx');
void loadRead();
const Read = lazy(loadRead);
const PickCard = lazy(() => import('../../components/pick/PickCard.tsx'));

interface Props {
  panel: Panel;
  doc: Doc | null;
  /** The figure that was picked, as it is understood; `waiting` while it is being read. */
  picked: Picked;
  result: Shown | Error | null;
  /** Why the last that was brought, or said of a document, could not be read. */
  problem: string | null;
  /** Something that was brought is being read. */
  busy: boolean;
  /** Told the message key for why a document could not be read as the person says; null where it was. */
  onTrouble: (key: string | null) => void;
  onFile: (file: File) => void;
  onText: (text: string) => void;
  onChange: (action: DocAction) => void;
}

export function Screen({ panel, doc, picked, result, onChange, onTrouble, busy, ...bring }: Props) {
  const { state, dispatch } = panel;
  const { pick } = state;
  // Caught by the boundary around this screen, which keeps the document and what was entered for it.
  if (result instanceof Error) throw result;
  const close = (): void => dispatch({ type: 'pick', pick: null });
  if (pick?.problem) {
    return (
      <Notice title={t('frame.pick.select')} text={t('frame.pick.selectText')}>
        <button type="button" className="btn" onClick={close}>
          {t('frame.pick.close')}
        </button>
      </Notice>
    );
  }
  if (pick && result && picked.waiting) return <Reading />;
  if (pick && result) {
    return (
      <Suspense fallback={<Reading />}>
        <PickCard
          key={`${pick.text}:${pick.span?.start}`}
          text={pick.text}
          selection={picked.selection}
          {...result}
          onClose={close}
        />
      </Suspense>
    );
  }
  const said = doc?.said ?? null;
  const say = doc?.snapshot ? (kind: Kind) => void panel.say(doc, kind).then(onTrouble) : null;
  const nothing = said === 'other' || (result?.report.states.includes('nothing-here') ?? false);
  if (!doc || !result || nothing) {
    return (
      <Nothing panel={panel} doc={doc} waiting={doc !== null && !result} onSay={say} busy={busy} {...bring} />
    );
  }
  return (
    <Suspense fallback={<Reading />}>
      <Read {...{ panel, doc, result, busy, onChange, onSay: say, onTrouble }} problem={bring.problem} />
    </Suspense>
  );
}
