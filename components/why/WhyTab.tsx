/** What the numbers rest on: the sources on one scale, the levels, the way to the ask, and what is wrong with a source. */
import type { LevelCase, Report } from '../../lib/report/report.ts';
import { GrantBand } from '../band/Bands.tsx';
import { BaseAgainstFacts } from '../band/BaseAgainstFacts.tsx';
import { LevelLadder } from '../band/LevelLadder.tsx';
import { Standings } from '../band/Standings.tsx';
import { ErrorBoundary } from '../base/ErrorBoundary.tsx';
import { Section } from '../base/Section.tsx';
import { Waterfall } from '../counter/Waterfall.tsx';
import { EvidenceList } from '../evidence/EvidenceList.tsx';
import { Know } from '../know/Know.tsx';
import { partsOf } from '../who/parts.ts';
import { t } from '../words/t.ts';

export function WhyTab({ report, current }: { report: Report; current: LevelCase | null }) {
  const { base } = partsOf(report);
  const way = current?.result.plan?.way ?? null;
  return (
    <>
      {current && <BaseAgainstFacts report={report} levelCase={current} offer={base} />}
      {current && <GrantBand report={report} levelCase={current} />}
      {current && <Standings standings={current.standings} />}
      {current && report.ladder && <LevelLadder ladder={report.ladder} />}
      {way && way.steps.length > 0 && (
        <Section title={t('panel.way.title')}>
          <Waterfall way={way} />
        </Section>
      )}
      <ErrorBoundary resetKey={report}>
        <Know report={report} current={current} />
      </ErrorBoundary>
      <Section id="evidence" title={t('panel.evidence.title')}>
        <EvidenceList {...report.evidence} />
      </Section>
    </>
  );
}
