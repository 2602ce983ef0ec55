/** The ledger of offers: what was kept in the panel, round by round and side by side. */
import { lazy, Suspense, useEffect, useState } from 'react';
import { ErrorBoundary } from '../../components/base/ErrorBoundary.tsx';
import { NotStored, useNotStored } from '../../components/base/NotStored.tsx';
import { useRemove } from '../../components/base/Undo.tsx';
import { ExplainSheet } from '../../components/figure/ExplainSheet.tsx';
import { ExplainContext, type Question } from '../../components/figure/explain.ts';
import { t } from '../../components/words/t.ts';
import { dropRounds, keepRate, keepRound, ledger } from '../../lib/browser/ledger.ts';
import { guidesWithImported, onLibraryChange } from '../../lib/browser/library.ts';
import { putBack } from '../../lib/browser/put-back.ts';
import { onSettingsChange } from '../../lib/browser/settings.ts';
import { onSavedChange } from '../../lib/browser/storage.ts';
import { GUIDES } from '../../lib/guides/guides.ts';
import type { Guide } from '../../lib/guides/schema.ts';
import type { Negotiation } from '../../lib/ledger/ledger.ts';
import { companyByName } from '../../lib/reading/who/employer/known.ts';
import { today } from '../sidepanel/state/today.ts';
import { useStored } from './useStored.ts';

const LedgerList = lazy(() => import('../../components/ledger/LedgerList.tsx'));

type Stored = Awaited<ReturnType<typeof ledger>>;

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
        const unused = new Set(found.flatMap(({ others }) => others));
        const all = new Set([...GUIDES, ...found.flatMap(({ used }) => used)]);
        if (!gone) setGuides([...all].filter((guide) => !unused.has(guide)));
      });
    };
    load();
    const stops = [onLibraryChange(load), onSettingsChange(load)];
    return () => {
      gone = true;
      for (const stop of stops) stop();
    };
  }, [names]);
  return guides;
}

/** The rounds that are on the screen: what another window adds meanwhile is not removed with them. */
const roundsOf = (negotiations: Negotiation[], of: string): string[] =>
  negotiations.find(({ id }) => id === of)?.rounds.map(({ id }) => id) ?? [];

const nameOf = (negotiations: Negotiation[], of: string): string =>
  negotiations.find(({ id }) => id === of)?.employer ?? '';

export function Offers() {
  const stored = useStored(ledger, onSavedChange);
  const kept = stored === 'unread' ? null : stored;
  const guides = useGuides(kept);
  const [question, setQuestion] = useState<Question | null>(null);
  const [why, tell] = useNotStored();
  const remove = useRemove(tell);
  return (
    <section id="offers" aria-labelledby="offers-title">
      <h2 id="offers-title">{t('options.offers.title')}</h2>
      {kept?.negotiations.length === 0 && <p className="soft">{t('options.offers.none')}</p>}
      <ExplainContext value={setQuestion}>
        {kept !== null && kept.negotiations.length > 0 && (
          <ErrorBoundary resetKey={kept}>
            <Suspense fallback={null}>
              <LedgerList
                negotiations={kept.negotiations}
                rates={kept.rates}
                guides={guides}
                today={today()}
                onRound={(id, round, base) => tell(keepRound({ id }, round, base))}
                onDropRound={(id, roundId) =>
                  remove(nameOf(kept.negotiations, id), dropRounds(id, [roundId]), putBack)
                }
                onDrop={(id) => {
                  const rounds = roundsOf(kept.negotiations, id);
                  remove(nameOf(kept.negotiations, id), dropRounds(id, rounds), putBack);
                }}
                onRate={(rate) => void tell(keepRate(rate))}
              />
            </Suspense>
          </ErrorBoundary>
        )}
        <ExplainSheet question={question} onClose={() => setQuestion(null)} />
      </ExplainContext>
      <NotStored why={why} />
      <NotStored why={stored === 'unread' ? 'options.unread' : null} />
      {kept !== null && kept.problems.length > 0 && (
        <p>{t('options.saved.problems', { n: kept.problems.length })}</p>
      )}
    </section>
  );
}
