/** The letter itself: year by year, in the terms of its country, as it was read and correctable, what is not placed, and keeping it. */
import { unplaced } from '../../lib/reading/account/unplaced.ts';
import type { LevelCase, Report } from '../../lib/report/report.ts';
import { ErrorBoundary } from '../base/ErrorBoundary.tsx';
import { Fold } from '../base/Fold.tsx';
import { Section } from '../base/Section.tsx';
import { ClawbackCurve } from '../counter/ClawbackCurve.tsx';
import { Leaving } from '../counter/Leaving.tsx';
import { LocalTerms } from '../counter/LocalTerms.tsx';
import { Notes } from '../counter/Notes.tsx';
import { PriceCases } from '../counter/PriceCases.tsx';
import { canBeDrawn, Years } from '../counter/Years.tsx';
import { AlsoStated } from '../fields/AlsoStated.tsx';
import type { Edits } from '../fields/edits.ts';
import { Letter } from '../fields/Letter.tsx';
import { NotPlaced } from '../fields/NotPlaced.tsx';
import { Keep } from '../ledger/Keep.tsx';
import { PostedPay } from '../who/PostedPay.tsx';
import { Total } from '../who/Total.tsx';
import { t } from '../words/t.ts';
import { Words } from '../words/Words.tsx';

interface Props {
  report: Report;
  edits: Edits;
  current: LevelCase | null;
}

function YearByYear({ report, current }: { report: Report; current: LevelCase }) {
  const { years, clawback, figures } = current.result;
  if (!canBeDrawn(years)) return null;
  const equity = report.offer.equity?.kind === 'none' ? null : report.offer.equity;
  return (
    <Section id="years" title={t('panel.years.title')}>
      <Years years={years} cliffMonths={equity?.cliffMonths} />
      <PriceCases result={current.result} />
      <Leaving figures={figures} />
      <ClawbackCurve steps={clawback} />
      {figures.relocation && (
        <p>
          <Words of="panel.moving.apart" with={{ amount: figures.relocation.amount }} />
        </p>
      )}
    </Section>
  );
}

export function OfferTab({ report, edits, current }: Props) {
  const assumptions = current?.result.assumptions ?? [];
  const local = current?.result.local;
  return (
    <>
      {report.kind === 'posting' ? <PostedPay levelCase={current} /> : <Total report={report} />}
      {current && <YearByYear report={report} current={current} />}
      {local && <LocalTerms local={local} />}
      <Section id="letter" title={t('panel.letter.title')}>
        <div className="fold-list">
          <Letter edits={edits} />
          {report.kind === 'offer' && <AlsoStated reading={edits.reading} />}
          {assumptions.length > 0 && (
            <Fold
              kind="letter-group"
              title={<h3>{t('panel.assumptions.title')}</h3>}
              line={t('panel.assumptions.fold', { n: assumptions.length })}
            >
              <Notes notes={assumptions} />
            </Fold>
          )}
        </div>
      </Section>
      <NotPlaced entries={unplaced(report.reading)} />
      <ErrorBoundary resetKey={report}>
        <Keep report={report} current={current} />
      </ErrorBoundary>
    </>
  );
}
