/** There is no report: why, and every other way to get one. */
import { lazy, Suspense } from 'react';
import { BringText } from '../../components/states/BringText.tsx';
import { FrameNotice } from '../../components/states/FrameNotice.tsx';
import { Notice } from '../../components/states/Notice.tsx';
import { Reading, TabNotice } from '../../components/states/TabNotice.tsx';
import { t } from '../../components/words/t.ts';
import { openOptions } from '../../lib/browser/open.ts';
import type { Doc } from './state/doc.ts';
import type { Panel } from './usePanel.ts';

// It knows every place by name, which a page that can be read has no need of.
const Lookup = lazy(() => import('./Lookup.tsx'));

interface Props {
  panel: Panel;
  doc: Doc | null;
  /** The page was read and is being computed. */
  waiting: boolean;
  problem: string | null;
  onFile: (file: File) => void;
  onText: (text: string) => void;
}

function Why({ panel, doc, waiting }: Props) {
  const status = panel.state.view?.status ?? 'unread';
  if (doc && !waiting) {
    const frame = doc.snapshot?.hints.find(({ field }) => field === 'frame')?.value;
    if (frame) return <FrameNotice url={frame} />;
    return <Notice title={t('state.nothing-here.title')} text={t('state.nothing-here.text')} />;
  }
  if (waiting || status === 'reading' || status === 'unread' || status === 'read') return <Reading />;
  return <TabNotice trouble={status} onRetry={panel.reread} onSites={() => void openOptions('sites')} />;
}

export function Nothing(props: Props) {
  const { panel, problem, onFile, onText } = props;
  return (
    <>
      <h1 className="sr">{t('common.product')}</h1>
      <Why {...props} />
      <section aria-labelledby="bring">
        <h2 id="bring">{t('state.bring.title')}</h2>
        <BringText onFile={onFile} onText={onText} error={problem} />
      </section>
      <section aria-labelledby="lookup">
        <h2 id="lookup">{t('popup.lookup.title')}</h2>
        <Suspense fallback={null}>
          <Lookup panel={panel} />
        </Suspense>
      </section>
    </>
  );
}
