/** The report of a document that was read, and above it what is to be said about the reading. */
import { lazy, Suspense } from 'react';
import ReportView from '../../components/report/ReportView.tsx';
import { Notice } from '../../components/states/Notice.tsx';
import { ReadAs } from '../../components/states/ReadAs.tsx';
import { Busy, TabNotice } from '../../components/states/TabNotice.tsx';
import { t } from '../../components/words/t.ts';
import type { Kind } from '../../lib/reading/reading.ts';
import type { Doc, DocAction } from './state/doc.ts';
import type { Panel } from './usePanel.ts';
import type { Shown } from './useReport.ts';

const Keep = lazy(() => import('./Keep.tsx'));

interface Props {
  panel: Panel;
  doc: Doc;
  result: Shown;
  /** Why the last that was brought, or said of this document, could not be read. */
  problem: string | null;
  /** Something that was brought is being read. */
  busy: boolean;
  onChange: (action: DocAction) => void;
  /** Reads it as what the person says it is; null where its text is not at hand. */
  onSay: ((kind: Kind) => void) | null;
  /** Told the message key for why another offer of it could not be read; null where it was. */
  onTrouble: (key: string | null) => void;
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

/** What is to be said about the page in front, whose document this is. */
function AboutPage({ panel }: { panel: Panel }) {
  const { own, view } = panel.state;
  if (own || !view) return null;
  const { status, changed } = view;
  // What was read before still stands.
  if (status === 'too-slow' || status === 'broken')
    return <TabNotice trouble={status} onRetry={panel.reread} />;
  return changed ? <Changed onRead={panel.reread} /> : null;
}

export default function Read({ panel, doc, result, problem, busy, onChange, onSay, onTrouble }: Props) {
  const { reading, said, snapshot } = doc;
  const choose = (choice: number): void => void panel.choose(doc, choice).then(onTrouble);
  return (
    <>
      {busy && <Busy />}
      {problem && (
        <p role="alert" className="error">
          {problem}
        </p>
      )}
      <AboutPage panel={panel} />
      {onSay && <ReadAs said={said} verdict={reading.kind} onSay={onSay} />}
      <ReportView
        key={`${doc.title}:${said}:${reading.offers?.read ?? 0}`}
        onChoose={snapshot ? choose : undefined}
        report={result.report}
        edits={result.edits}
        keep={
          result.keep && (
            <Suspense fallback={null}>
              <Keep key={result.keep.now.id} {...result.keep} />
            </Suspense>
          )
        }
        talks={result.talks}
        text={snapshot?.text ?? null}
        answers={doc.answers}
        applied={doc.applied}
        onInputs={(change) => onChange({ type: 'inputs', change })}
        onAnswer={(slotId, text) => onChange({ type: 'answer', slotId, text })}
        onApply={(leverId, applies) => onChange({ type: 'apply', leverId, applies })}
      />
    </>
  );
}
