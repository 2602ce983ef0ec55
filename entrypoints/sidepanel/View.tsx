/** What the panel draws: wires what the browser says to what is shown. Rules and numbers live elsewhere. */
import { lazy, Suspense, useCallback, useState } from 'react';
import { ErrorBoundary } from '../../components/base/ErrorBoundary.tsx';
import { whyNotStored } from '../../components/base/NotStored.tsx';
import { type ChooseGuide, ChooseGuideContext } from '../../components/evidence/choose-guide.ts';
import { type Lookup, LookupContext } from '../../components/evidence/lookup.ts';
import { ExplainContext, type Question, ShowContext } from '../../components/figure/explain.ts';
import { LedgerContext } from '../../components/ledger/context.ts';
import { DropZone } from '../../components/states/DropZone.tsx';
import { t } from '../../components/words/t.ts';
import { chooseGuide } from '../../lib/browser/settings.ts';
import { Announce } from './Announce.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Screen } from './Screen.tsx';
import type { DocAction } from './state/doc.ts';
import { shown } from './state/panel.ts';
import { useLedger } from './useLedger.ts';
import { useMark } from './useMark.ts';
import type { Panel } from './usePanel.ts';
import { usePicked } from './usePicked.ts';
import { type Shown, useReport } from './useReport.ts';

const ExplainSheet = lazy(() =>
  import('../../components/figure/ExplainSheet.tsx').then((sheet) => ({ default: sheet.ExplainSheet })),
);

const lookupOf = (result: Shown | Error | null): Lookup =>
  result === null || result instanceof Error ? 'looking' : result.lookup;

interface Props {
  panel: Panel;
  /** Takes back the last change of the document in front; absent where there is none. */
  onBack: (() => void) | undefined;
}

export function View({ panel, onBack }: Props) {
  const { state, dispatch, pipeline } = panel;
  const [question, setQuestion] = useState<Question | null>(null);
  const [explains, setExplains] = useState(false);
  const explain = useCallback((next: Question | null): void => {
    setExplains(true);
    setQuestion(next);
  }, []);
  const [problem, setProblem] = useState<string | null>(null);
  const doc = shown(state);
  const change = useCallback((action: DocAction) => dispatch({ type: 'doc', action }), [dispatch]);
  const picked = usePicked(doc, state.pick);
  const kept = useLedger(doc);
  const result = useReport(picked.doc, pipeline, change, kept?.negotiations ?? null);

  const tabId = state.own ? null : (state.view?.tabId ?? null);
  const hide = useCallback(() => setQuestion(null), []);
  const show = useMark(tabId, hide);
  const trouble = (key: string | null): void => setProblem(key && t(key));
  const [bringing, setBringing] = useState(0);
  const bring = (reading: Promise<string | null>): void => {
    setProblem(null);
    setBringing((n) => n + 1);
    void reading.then(trouble).finally(() => setBringing((n) => n - 1));
  };
  const choose: ChooseGuide = (id, rivals) =>
    void chooseGuide(id, rivals).then((outcome) => trouble(whyNotStored(outcome)));
  const openFile = (file: File): void => bring(panel.openFile(file));

  return (
    <ExplainContext value={explain}>
      <ShowContext value={show}>
        <DropZone onFile={openFile}>
          <a className="skip" href="#do">
            {t('frame.skip')}
          </a>
          <Header state={state} onClose={() => dispatch({ type: 'own', doc: null })} />
          <main>
            <ErrorBoundary resetKey={doc} onBack={onBack}>
              <LookupContext value={lookupOf(result)}>
                <LedgerContext value={kept}>
                  <ChooseGuideContext value={choose}>
                    <Screen
                      panel={panel}
                      doc={doc}
                      picked={picked}
                      result={result}
                      problem={problem}
                      onFile={openFile}
                      busy={bringing > 0}
                      onTrouble={trouble}
                      onText={(text) => bring(panel.openText(text, t('frame.pasted')))}
                      onChange={change}
                    />
                  </ChooseGuideContext>
                </LedgerContext>
              </LookupContext>
            </ErrorBoundary>
          </main>
          <ErrorBoundary resetKey={doc} quiet>
            <Announce doc={doc} shown={result instanceof Error ? null : result} />
          </ErrorBoundary>
          <Footer doc={doc} onChange={change} />
        </DropZone>
        <ErrorBoundary resetKey={question} quiet>
          <Suspense fallback={null}>
            {explains && <ExplainSheet question={question} onClose={() => setQuestion(null)} />}
          </Suspense>
        </ErrorBoundary>
      </ShowContext>
    </ExplainContext>
  );
}
