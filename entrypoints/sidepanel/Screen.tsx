/** Which screen stands in the panel: the chosen figure, the report, or why there is none. */
import { lazy, Suspense } from 'react';
import { Notice } from '../../components/states/Notice.tsx';
import { ReadAs } from '../../components/states/ReadAs.tsx';
import { Reading } from '../../components/states/TabNotice.tsx';
import { t } from '../../components/words/t.ts';
import type { Kind } from '../../lib/reading/reading.ts';
import type { SelectionRead } from '../../lib/reading/selection/read-selection.ts';
import { Nothing } from './Nothing.tsx';
import type { Doc, DocAction } from './state/doc.ts';
import type { Panel } from './usePanel.ts';
import type { Shown } from './useReport.ts';

// Not part of the first load: what they show has to be read and computed first.
const loadReport = () => import('../../components/report/ReportView.tsx');
void loadReport();
const ReportView = lazy(loadReport);
const Keep = lazy(() => import('./Keep.tsx'));
const PickCard = lazy(() => import('../../components/pick/PickCard.tsx'));

interface Props {
  panel: Panel;
  doc: Doc | null;
  /** The figure that was picked, as it is understood. */
  selection: SelectionRead | null;
  result: Shown | Error | null;
  /** Why the last file could not be read. */
  problem: string | null;
  onFile: (file: File) => void;
  onText: (text: string) => void;
  onChange: (action: DocAction) => void;
}

function Changed({ onRead }: { onRead: () => void }) {
  return (
    <Notice title={t('state.changed.title')} text={t('state.changed.text')}>
      <button type="button" className="btn" onClick={onRead}>
        {t('state.changed.read')}
      </button>
    </Notice>
  );
}

export function Screen({ panel, doc, selection, result, onChange, ...bring }: Props) {
  const { state, dispatch, reread } = panel;
  const { pick } = state;
  // Caught by the boundary around this screen, which keeps the document and what was entered for it.
  if (result instanceof Error) throw result;
  const close = (): void => dispatch({ type: 'pick', pick: null });
  if (pick?.problem) {
    return (
      <Notice title={t('panel.pick.select')} text={t('panel.pick.selectText')}>
        <button type="button" className="btn" onClick={close}>
          {t('panel.pick.close')}
        </button>
      </Notice>
    );
  }
  if (pick && result) {
    return (
      <Suspense fallback={<Reading />}>
        <PickCard
          key={`${pick.text}:${pick.span?.start}`}
          text={pick.text}
          selection={selection}
          {...result}
          onClose={close}
        />
      </Suspense>
    );
  }
  const { pipeline } = panel;
  const snapshot = doc?.snapshot ?? null;
  const said = doc?.said ?? null;
  const say =
    snapshot && pipeline
      ? (kind: Kind) =>
          onChange({ type: 'say', said: kind, reading: pipeline.read(snapshot, { said: kind }) })
      : null;
  const nothing = said === 'other' || (result?.report.states.includes('nothing-here') ?? false);
  if (!doc || !result || nothing) {
    return <Nothing panel={panel} doc={doc} waiting={doc !== null && !result} onSay={say} {...bring} />;
  }
  const { reading } = doc;
  const choose =
    snapshot && pipeline
      ? (choice: number) => onChange({ type: 'choose', reading: pipeline.read(snapshot, { said, choice }) })
      : undefined;
  return (
    <Suspense fallback={<Reading />}>
      {!state.own && state.view?.changed && <Changed onRead={reread} />}
      {say && <ReadAs said={said} verdict={reading.kind} onSay={say} />}
      <ReportView
        key={`${doc.title}:${said}:${reading.offers?.read ?? 0}`}
        onChoose={choose}
        report={result.report}
        edits={result.edits}
        keep={
          result.keep && (
            <Suspense fallback={null}>
              <Keep key={result.keep.now.id} {...result.keep} />
            </Suspense>
          )
        }
        answers={doc.answers}
        applied={doc.applied}
        onInputs={(change) => onChange({ type: 'inputs', change })}
        onAnswer={(slotId, text) => onChange({ type: 'answer', slotId, text })}
        onApply={(leverId, applies) => onChange({ type: 'apply', leverId, applies })}
      />
    </Suspense>
  );
}
