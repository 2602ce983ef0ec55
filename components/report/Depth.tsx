/** What takes minutes to read: what to know, words, packages, years, own figures, the letter as read, evidence. */
import { unplaced } from '../../lib/reading/account/unplaced.ts';
import type { LevelCase, Report } from '../../lib/report/report.ts';
import { GrantBand } from '../band/Bands.tsx';
import { LevelLadder } from '../band/LevelLadder.tsx';
import { Standings } from '../band/Standings.tsx';
import { ErrorBoundary } from '../base/ErrorBoundary.tsx';
import { Section } from '../base/Section.tsx';
import { ClawbackCurve } from '../counter/ClawbackCurve.tsx';
import { Leaving } from '../counter/Leaving.tsx';
import { LocalTerms } from '../counter/LocalTerms.tsx';
import { Notes } from '../counter/Notes.tsx';
import { Packages } from '../counter/Packages.tsx';
import { PriceCases } from '../counter/PriceCases.tsx';
import { Waterfall } from '../counter/Waterfall.tsx';
import { canBeDrawn, Patterns, Years } from '../counter/Years.tsx';
import { EvidenceList } from '../evidence/EvidenceList.tsx';
import { AlsoStated } from '../fields/AlsoStated.tsx';
import type { Edits } from '../fields/edits.ts';
import { Letter } from '../fields/Letter.tsx';
import { NotPlaced } from '../fields/NotPlaced.tsx';
import { Circumstances } from '../inputs/Circumstances.tsx';
import { Competing } from '../inputs/Competing.tsx';
import { Keep } from '../ledger/Keep.tsx';
import { Rivals } from '../ledger/Rivals.tsx';
import { Playbook, type PlaybookProps } from '../levers/Playbook.tsx';
import { t } from '../words/t.ts';
import { Words } from '../words/Words.tsx';

export interface DepthProps extends PlaybookProps {
  edits: Edits;
}

function Money({ report, current }: { report: Report; current: LevelCase }) {
  const { plan, years, clawback, local, figures } = current.result;
  const equity = report.offer.equity?.kind === 'none' ? null : report.offer.equity;
  return (
    <>
      <Patterns />
      {plan?.way && plan.way.steps.length > 0 && (
        <Section title={t('panel.way.title')}>
          <Waterfall way={plan.way} />
        </Section>
      )}
      <GrantBand report={report} levelCase={current} />
      <Standings standings={current.standings} />
      {report.ladder && <LevelLadder ladder={report.ladder} />}
      {plan && plan.packages.length > 1 && (
        <Section title={t('panel.packages.title', { n: plan.packages.length })}>
          <p className="soft">{t('panel.packages.text')}</p>
          <Packages packages={plan.packages} years={equity?.years ?? null} />
        </Section>
      )}
      {canBeDrawn(years) && (
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
      )}
      {local && <LocalTerms local={local} />}
    </>
  );
}

function Yours({ report, onInputs }: Pick<DepthProps, 'report' | 'onInputs'>) {
  const { inputs, offer } = report;
  return (
    <Section id="yours" title={t('panel.yours.title')}>
      <Competing
        offers={inputs.competing}
        currency={offer.currency}
        onChange={(competing) => onInputs({ competing })}
      />
      <Rivals
        offer={offer}
        guides={report.guides}
        competing={inputs.competing}
        onChange={(competing) => onInputs({ competing })}
      />
      <Circumstances inputs={inputs} currency={offer.currency} onInputs={onInputs} />
    </Section>
  );
}

export default function Depth({ report, edits, current, onInputs, ...words }: DepthProps) {
  const assumptions = current?.result.assumptions ?? [];
  return (
    <>
      <ErrorBoundary resetKey={report}>
        <Playbook report={report} current={current} onInputs={onInputs} {...words} />
      </ErrorBoundary>
      {current && <Money report={report} current={current} />}
      {report.kind === 'offer' && <Yours report={report} onInputs={onInputs} />}
      <ErrorBoundary resetKey={report}>
        <Keep report={report} current={current} />
      </ErrorBoundary>
      <Section id="letter" title={t('panel.letter.title')}>
        <Letter edits={edits} />
        {report.kind === 'offer' && <AlsoStated reading={edits.reading} />}
        {assumptions.length > 0 && (
          <>
            <h3>{t('panel.assumptions.title')}</h3>
            <Notes notes={assumptions} />
          </>
        )}
      </Section>
      <NotPlaced entries={unplaced(report.reading)} />
      <Section id="evidence" title={t('panel.evidence.title')}>
        <EvidenceList {...report.evidence} />
      </Section>
    </>
  );
}
