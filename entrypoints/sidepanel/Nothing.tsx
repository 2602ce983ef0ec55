/** There is no report: why, and every other way to get one. */
import { lazy, Suspense } from 'react';
import { BringText } from '../../components/states/BringText.tsx';
import { FrameNotice } from '../../components/states/FrameNotice.tsx';
import { Busy, Reading, TabNotice } from '../../components/states/TabNotice.tsx';
import { t } from '../../components/words/t.ts';
import { openOptions } from '../../lib/browser/open.ts';
import type { Kind } from '../../lib/reading/reading.ts';
import type { Doc } from './state/doc.ts';
import type { Panel } from './usePanel.ts';

// The money that its text speaks of has to be counted first.
const Anyway = lazy(() => import('./Anyway.tsx'));
// It knows every place by name, which a page that can be read has no need of.
const Lookup = lazy(() => import('./Lookup.tsx'));

interface Props {
  panel: Panel;
  doc: Doc | null;
  /** The page was read and is being computed. */
  waiting: boolean;
  /** Reads the document in front as what the person says it is; null where its text is not at hand. */
  onSay: ((kind: Kind) => void) | null;
  problem: string | null;
  /** Something that was brought is being read. */
  busy: boolean;
  onFile: (file: File) => void;
  onText: (text: string) => void;
}

function Why({ panel, doc, waiting, onSay }: Props) {
  const status = panel.state.view?.status ?? 'unread';
  if (doc && !waiting) {
    const frame = doc.snapshot?.hints.find(({ field }) => field === 'frame')?.value;
    if (frame) return <FrameNotice url={frame} />;
    return (
      <Suspense fallback={<Reading />}>
        <Anyway doc={doc} onSay={onSay} />
      </Suspense>
    );
  }
  if (waiting || status === 'reading' || status === 'unread' || status === 'read') return <Reading />;
  return <TabNotice trouble={status} onRetry={panel.reread} onSites={() => void openOptions('sites')} />;
}

export function Nothing(props: Props) {
  const { panel, problem, busy, onFile, onText } = props;
  return (
    <>
      <h1 className="sr">{t('common.product')}</h1>
      <Why {...props} />
      <section aria-labelledby="bring">
        <h2 id="bring">{t('state.bring.title')}</h2>
        {busy && <Busy />}
        <BringText onFile={onFile} onText={onText} error={problem} />
      </section>
      <section aria-labelledby="lookup">
        <h2 id="lookup">{t('frame.lookup.title')}</h2>
        <Suspense fallback={<div className="lookup-space" />}>
          <Lookup panel={panel} />
        </Suspense>
      </section>
    </>
  );
}
