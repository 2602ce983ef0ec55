/** There is no report: why, and every other way to get one. */
import { lazy, Suspense } from 'react';
import { BringText } from '../../components/states/BringText.tsx';
import { FrameNotice } from '../../components/states/FrameNotice.tsx';
import { ReadAnyway } from '../../components/states/ReadAnyway.tsx';
import { Reading, TabNotice } from '../../components/states/TabNotice.tsx';
import { t } from '../../components/words/t.ts';
import { openOptions } from '../../lib/browser/open.ts';
import type { Kind } from '../../lib/reading/reading.ts';
import type { Doc } from './state/doc.ts';
import type { Panel } from './usePanel.ts';

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
  onFile: (file: File) => void;
  onText: (text: string) => void;
}

function Why({ panel, doc, waiting, onSay }: Props) {
  const status = panel.state.view?.status ?? 'unread';
  if (doc && !waiting) {
    const frame = doc.snapshot?.hints.find(({ field }) => field === 'frame')?.value;
    if (frame) return <FrameNotice url={frame} />;
    const { snapshot, said, reading } = doc;
    const amounts = snapshot && panel.pipeline ? panel.pipeline.amountsIn(snapshot) : 0;
    return <ReadAnyway {...{ said, amounts, onSay }} lean={reading.kind.lean ?? null} />;
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
        <h2 id="lookup">{t('panel.lookup.title')}</h2>
        <Suspense fallback={null}>
          <Lookup panel={panel} />
        </Suspense>
      </section>
    </>
  );
}
