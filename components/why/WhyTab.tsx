/** What the numbers rest on: the sources on one scale, the levels, the way to the ask, and what is wrong with a source. */
import type { Figure } from '../../lib/figures/figure.ts';
import type { LevelCase, Report } from '../../lib/report/report.ts';
import { GrantBand, MainBand } from '../band/Bands.tsx';
import { BaseAgainstFacts } from '../band/BaseAgainstFacts.tsx';
import { LevelLadder } from '../band/LevelLadder.tsx';
import { mainRange } from '../band/ranges.ts';
import { Standings } from '../band/Standings.tsx';
import { ErrorBoundary } from '../base/ErrorBoundary.tsx';
import { Section } from '../base/Section.tsx';
import { Waterfall } from '../counter/Waterfall.tsx';
import { EvidenceList } from '../evidence/EvidenceList.tsx';
import { Know } from '../know/Know.tsx';
import { partsOf } from '../who/parts.ts';
import { Verdict } from '../who/Verdict.tsx';
import { t } from '../words/t.ts';

/** What of the offer stands on the main band: its total where the band measures totals, else its base. */
const onMeasure = (levelCase: LevelCase, base: Figure | null): Figure | null =>
  mainRange(levelCase)?.measure === 'total' ? levelCase.result.recurring : base;

export function WhyTab({ report, current }: { report: Report; current: LevelCase | null }) {
  const { base } = partsOf(report);
  const isPosting = report.kind === 'posting';
  const way = current?.result.plan?.way ?? null;
  return (
    <>
      {current && !isPosting && <Verdict report={report} levelCase={current} />}
      {current && report.cases.length === 1 && (
        <MainBand report={report} levelCase={current} offer={onMeasure(current, base)} />
      )}
      {current && <BaseAgainstFacts report={report} levelCase={current} offer={base} />}
      {current && <GrantBand report={report} levelCase={current} />}
      {way && way.steps.length > 0 && (
        <Section title={t('panel.way.title')}>
          <Waterfall way={way} />
        </Section>
      )}
      {current && report.ladder && <LevelLadder ladder={report.ladder} />}
      {current && <Standings standings={current.standings} />}
      <ErrorBoundary resetKey={report}>
        <Know report={report} current={current} />
      </ErrorBoundary>
      <Section id="evidence" title={t('panel.evidence.title')}>
        <div className="fold-list">
          <EvidenceList {...report.evidence} />
        </div>
      </Section>
    </>
  );
}
