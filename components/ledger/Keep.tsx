/** Keeping the offer in front: as a new one or as a revision, as countered, as final. Nothing is kept without a press. */
import { useContext, useState } from 'react';
import { askedOffer } from '../../lib/ledger/asked.ts';
import { differences } from '../../lib/ledger/differences.ts';
import { sameEmployer } from '../../lib/ledger/employer.ts';
import {
  agreedBefore,
  counterBefore,
  type Negotiation,
  type Round,
  type Terms,
} from '../../lib/ledger/ledger.ts';
import { confirmedTerms } from '../../lib/report/confirmed-terms.ts';
import type { LevelCase, Report } from '../../lib/report/report.ts';
import { NotStored, useNotStored } from '../base/NotStored.tsx';
import { Section } from '../base/Section.tsx';
import { dateText, t } from '../words/t.ts';
import { type KeptAs, LedgerContext, type LedgerView } from './context.ts';
import { Differences } from './Differences.tsx';

interface Found {
  negotiation: Negotiation;
  round: Round;
}

const says = (round: Round, terms: Terms): boolean => differences(round, terms).length === 0;

/** Where these very terms were kept, also in an earlier sitting. */
function keptAlready(mine: Negotiation[], terms: Terms): Found | null {
  for (const negotiation of mine) {
    const round = negotiation.rounds.findLast((each) => each.kind !== 'countered' && says(each, terms));
    if (round) return { negotiation, round };
  }
  return null;
}

function keptNow({ negotiations }: LedgerView, kept: KeptAs | null): Found | null {
  const negotiation = negotiations.find(({ id }) => id === kept?.negotiationId);
  const round = negotiation?.rounds.find(({ id }) => id === kept?.roundId);
  return negotiation && round ? { negotiation, round } : null;
}

/** A revision of an employer that the ledger knows under another name. */
function OfAnother({ others, onKeep }: { others: Negotiation[]; onKeep: (id: string) => void }) {
  const [chosen, setChosen] = useState('');
  if (others.length === 0) return null;
  const id = others.some((each) => each.id === chosen) ? chosen : (others[0]?.id ?? '');
  return (
    <details>
      <summary>{t('ledger.keep.another')}</summary>
      <div className="editor">
        <label>
          {t('ledger.keep.which')}
          <select value={id} onChange={(event) => setChosen(event.currentTarget.value)}>
            {others.map(({ id: value, employer }) => (
              <option key={value} value={value}>
                {employer}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="btn" onClick={() => onKeep(id)}>
          {t('ledger.keep.asRevision')}
        </button>
      </div>
    </details>
  );
}

interface ActionProps {
  found: Found;
  /** The person’s ask as terms; null where there is no plan to send. */
  asked: Terms | null;
  keep: (to: { id: string }, round: Omit<Round, 'id'> & { id?: string }, base?: Round) => void;
  view: LedgerView;
}

/** What can be said about a kept offer: that it was countered, that it is final. */
function Marks({ found, asked, keep, view }: ActionProps) {
  const { negotiation, round } = found;
  const to = { id: negotiation.id };
  // With their answer still open, what was sent is the ask, whatever would be asked for now.
  const isWaiting = negotiation.rounds.at(-1)?.kind === 'countered';
  const sent =
    isWaiting ||
    (asked !== null && negotiation.rounds.some((each) => each.kind === 'countered' && says(each, asked)));
  return (
    <div className="row">
      {(asked || isWaiting) && (
        <button
          type="button"
          className="btn"
          disabled={sent}
          onClick={() =>
            asked && keep(to, { ...asked, kind: 'countered', date: view.today, source: 'entered', note: '' })
          }
        >
          {t(sent ? 'ledger.keep.sent' : 'ledger.keep.countered')}
        </button>
      )}
      <button
        type="button"
        className="btn"
        disabled={round.kind === 'final'}
        onClick={() => keep(to, { ...round, kind: 'final' }, round)}
      >
        {t(round.kind === 'final' ? 'ledger.keep.isFinal' : 'ledger.keep.final')}
      </button>
      <button type="button" className="link" onClick={view.onOpen}>
        {t('ledger.keep.open')}
      </button>
    </div>
  );
}

export function Keep({ report, current }: { report: Report; current: LevelCase | null }) {
  const view = useContext(LedgerContext);
  const [now, setNow] = useState<KeptAs | null>(null);
  const [why, tell] = useNotStored();
  if (!view || report.kind !== 'offer') return null;

  const terms = confirmedTerms(report.reading, report.offer);
  const employer = report.offer.company ?? view.title;
  const mine = view.negotiations.filter((each) => sameEmployer(each.employer, employer));
  const others = view.negotiations.filter((each) => !mine.includes(each));
  const saved = keptAlready(mine, terms);
  const corrected = saved ? null : keptNow(view, now);
  const theirs = saved?.negotiation ?? mine[0] ?? null;
  const before = theirs && agreedBefore(theirs, saved?.round ?? null);
  const counter = theirs && counterBefore(theirs, saved?.round ?? null);
  const plan = current?.result.plan;
  const asked =
    plan?.ask || plan?.parts.length ? { offer: askedOffer(terms.offer, plan.parts), quotes: {} } : null;
  const round = (kind: Round['kind']): Omit<Round, 'id'> => {
    const { date, source } = view;
    return { ...terms, kind, date, source, note: '' };
  };
  const keep = (...args: Parameters<LedgerView['keep']>): void =>
    void tell(
      view.keep(...args).then((result) => {
        // A counter is kept beside the offer, which stays the one in front.
        if ('stored' in result && args[1].kind !== 'countered') setNow(result.stored);
        return result;
      }),
    );
  const revise = (id: string): void => keep({ id }, round('revised'));

  return (
    <Section id="keep" title={t('ledger.keep.title')}>
      <div className="card keep">
        {saved ? (
          <>
            <p role="status">
              {t('ledger.keep.saved', {
                employer: saved.negotiation.employer,
                kind: saved.round.kind,
                date: dateText(saved.round.date),
              })}
            </p>
            <Marks found={saved} asked={asked} keep={keep} view={view} />
          </>
        ) : (
          <>
            {corrected && (
              <p>
                {t('ledger.keep.changed')}{' '}
                <button
                  type="button"
                  className="link"
                  onClick={() =>
                    keep({ id: corrected.negotiation.id }, { ...corrected.round, ...terms }, corrected.round)
                  }
                >
                  {t('ledger.keep.correct')}
                </button>
              </p>
            )}
            <div className="row">
              {mine.map(({ id, employer: name }) => (
                <button key={id} type="button" className="btn" onClick={() => revise(id)}>
                  {t('ledger.keep.revisionOf', { employer: name })}
                </button>
              ))}
              <button
                type="button"
                className={mine.length > 0 ? 'link' : 'btn'}
                onClick={() => keep({ employer }, round('received'))}
              >
                {t(mine.length > 0 ? 'ledger.keep.asNew' : 'ledger.keep.save')}
              </button>
            </div>
            <p className="soft small">{t('ledger.keep.text')}</p>
            <OfAnother others={others} onKeep={revise} />
          </>
        )}
        <NotStored why={why} />
      </div>
      {before && (
        <>
          <h3>{t('ledger.keep.before', { date: dateText(before.date) })}</h3>
          <Differences earlier={before} later={saved?.round ?? round('revised')} />
        </>
      )}
      {counter && (
        <details>
          <summary>{t('ledger.keep.counter', { date: dateText(counter.date) })}</summary>
          <Differences earlier={counter} later={saved?.round ?? round('revised')} />
        </details>
      )}
    </Section>
  );
}
