/** The ledger of offers: what was kept in the panel, round by round and side by side. */
import { lazy, Suspense, useEffect, useState } from 'react';
import { ErrorBoundary } from '../../components/base/ErrorBoundary.tsx';
import { ExplainSheet } from '../../components/figure/ExplainSheet.tsx';
import { ExplainContext, type Question } from '../../components/figure/explain.ts';
import { t } from '../../components/words/t.ts';
import { dropNegotiation, dropRound, keepRate, keepRound, ledger } from '../../lib/browser/ledger.ts';
import { guidesWithImported, onLibraryChange } from '../../lib/browser/library.ts';
import { onSavedChange } from '../../lib/browser/storage.ts';
import { GUIDES } from '../../lib/guides/guides.ts';
import type { Guide } from '../../lib/guides/schema.ts';
import { companyByName } from '../../lib/reading/who/employer/known.ts';
import { today } from '../sidepanel/state/today.ts';

const LedgerList = lazy(() => import('../../components/ledger/LedgerList.tsx'));

type Stored = Awaited<ReturnType<typeof ledger>>;

function useStored(): Stored | null {
  const [stored, setStored] = useState<Stored | null>(null);
  useEffect(() => {
    const load = (): void => void ledger().then(setStored);
    load();
    return onSavedChange(load);
  }, []);
  return stored;
}

/** The guides of all employers in the ledger, imported ones among them. */
function useGuides(stored: Stored | null): Guide[] {
  const [guides, setGuides] = useState<Guide[]>(GUIDES);
  const names = JSON.stringify([...new Set(stored?.negotiations.map(({ employer }) => employer))]);
  useEffect(() => {
    let gone = false;
    const load = (): void => {
      const employers = (JSON.parse(names) as string[]).map((companyName) => ({
        companyName,
        companyId: companyByName(companyName)?.id ?? null,
      }));
      void Promise.all(employers.map((employer) => guidesWithImported(GUIDES, employer))).then((found) => {
        if (!gone) setGuides([...new Set([...GUIDES, ...found.flat()])]);
      });
    };
    load();
    const stop = onLibraryChange(load);
    return () => {
      gone = true;
      stop();
    };
  }, [names]);
  return guides;
}

export function Offers() {
  const stored = useStored();
  const guides = useGuides(stored);
  const [question, setQuestion] = useState<Question | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  return (
    <section id="offers" aria-labelledby="offers-title">
      <h2 id="offers-title">{t('options.offers.title')}</h2>
      {stored?.negotiations.length === 0 && <p className="soft">{t('options.offers.none')}</p>}
      <ExplainContext value={setQuestion}>
        {stored !== null && stored.negotiations.length > 0 && (
          <ErrorBoundary resetKey={stored}>
            <Suspense fallback={null}>
              <LedgerList
                negotiations={stored.negotiations}
                rates={stored.rates}
                guides={guides}
                today={today()}
                onRound={(id, round) =>
                  void keepRound({ id }, round).then((result) =>
                    setRefused('refused' in result ? result.refused : null),
                  )
                }
                onDropRound={(negotiationId, roundId) => void dropRound({ negotiationId, roundId })}
                onDrop={(id) => void dropNegotiation(id)}
                onRate={(rate) => void keepRate(rate).then(setRefused)}
              />
            </Suspense>
          </ErrorBoundary>
        )}
        <ExplainSheet question={question} onClose={() => setQuestion(null)} />
      </ExplainContext>
      {refused && (
        <p role="alert" className="error">
          {t(`ledger.refused.${refused}`)}
        </p>
      )}
      {stored !== null && stored.problems.length > 0 && (
        <p>{t('options.saved.problems', { n: stored.problems.length })}</p>
      )}
    </section>
  );
}
