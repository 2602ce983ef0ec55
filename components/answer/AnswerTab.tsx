/** The answer on one screen: is it good, what to do next, by when; and the ways to what it rests on. */
import { type ReactNode, useContext, useMemo } from 'react';
import { rivals } from '../../lib/ledger/competing.ts';
import { answerOf, type Rival } from '../../lib/report/answer/answer.ts';
import type { LevelCase, Report, State } from '../../lib/report/report.ts';
import type { UserInputs } from '../../lib/worth/offer.ts';
import { LookupContext } from '../evidence/lookup.ts';
import type { Edits } from '../fields/edits.ts';
import { LedgerContext } from '../ledger/context.ts';
import { Banners } from '../states/Banners.tsx';
import { Remarks } from '../states/Remarks.tsx';
import { t } from '../words/t.ts';
import { Words } from '../words/Words.tsx';
import { countsOf } from './counts.ts';
import { DoNext } from './DoNext.tsx';
import { LanesPicture } from './LanesPicture.tsx';
import { lanesOf } from './lanes.ts';
import { Rows } from './Rows.tsx';

export interface AnswerTabProps {
  report: Report;
  edits: Edits;
  current: LevelCase | null;
  /** Ids of the scripts that there are now. */
  scripts: string[];
  onInputs: (change: Partial<UserInputs>) => void;
  /** Reads another of several offers in the same text instead. */
  onChoose?: ((offer: number) => void) | undefined;
  /** The way to keep the range of a posting. */
  keep?: ReactNode;
}

/** What has to be settled before there is a verdict: it stands where the picture would. */
const FIRST: State[] = ['no-currency', 'level-unsure', 'units-without-price'];

/** The verdict's own sentence says of these what is the matter. */
const SAID: State[] = ['no-currency', 'level-unsure'];

/** Offers that the person kept and that may be set against this one. */
function useRivals({ offer }: Report): Rival[] {
  const view = useContext(LedgerContext);
  return useMemo(
    () =>
      (view ? rivals(view.negotiations, offer, view.rates) : []).flatMap((rival) =>
        rival.state === 'usable' ? [{ name: rival.name, total: Math.floor(rival.total.value + 1e-6) }] : [],
      ),
    [view, offer],
  );
}

export function AnswerTab({ report, edits, current, scripts, onInputs, onChoose, keep }: AnswerTabProps) {
  const looking = useContext(LookupContext) === 'looking';
  const kept = useRivals(report);
  const answer = useMemo(() => answerOf(report, current, kept), [report, current, kept]);
  const { verdict, next, lever, questions, confidence } = answer;
  const { states, offer, inputs } = report;
  const first = states.filter((state) => FIRST.includes(state));
  const lanes = current && first.length === 0 ? lanesOf(report, current) : null;
  const waits = looking && verdict.text.textKey === 'answer.why.none';
  const years = offer.equity?.kind === 'none' ? null : (offer.equity?.years ?? null);
  return (
    <div className="answer">
      <h2 className={`verdict-title verdict-${verdict.kind}`}>
        {t(verdict.title.textKey, verdict.title.params)}
      </h2>
      <p className="verdict">
        {waits ? (
          t('answer.position.looking', { company: offer.company ?? t('state.thisCompany') })
        ) : (
          <Words of={verdict.text.textKey} with={verdict.text.params} />
        )}
      </p>
      <Banners report={report} edits={edits} states={first} brief={SAID} />
      {lanes && <LanesPicture {...lanes} />}
      <DoNext {...{ next, lever, years, inputs, scripts, onInputs }} />
      <Rows
        questions={questions}
        counts={edits.reading.account ? countsOf(edits) : null}
        confidence={confidence}
      />
      {keep}
      <Remarks reading={report.reading} onChoose={onChoose} />
      <Banners report={report} edits={edits} states={states.filter((state) => !FIRST.includes(state))} />
    </div>
  );
}
