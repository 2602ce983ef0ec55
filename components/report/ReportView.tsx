/** The report in its order: who and how much, where it stands, what to ask; what takes longer follows below. */
import { lazy, Suspense, useState } from 'react';
import type { Figure } from '../../lib/figures/figure.ts';
import type { LevelCase, Report } from '../../lib/report/report.ts';
import type { UserInputs } from '../../lib/worth/offer.ts';
import { BaseAgainstFacts, MainBand } from '../band/Bands.tsx';
import { Counter } from '../counter/Counter.tsx';
import { Expectation } from '../counter/Expectation.tsx';
import type { Edits } from '../fields/edits.ts';
import { Banners } from '../states/Banners.tsx';
import { partsOf } from '../who/parts.ts';
import { Total } from '../who/Total.tsx';
import { Verdict } from '../who/Verdict.tsx';
import { Who } from '../who/Who.tsx';
import type { DepthProps } from './Depth.tsx';
import { Jump } from './Jump.tsx';

const Depth = lazy(() => import('./Depth.tsx'));

export interface ReportProps extends Pick<DepthProps, 'answers' | 'applied' | 'onAnswer' | 'onApply'> {
  report: Report;
  edits: Edits;
  onInputs: (change: Partial<UserInputs>) => void;
}

/** What of the offer stands on the main band: its total where the band measures totals, else its base. */
function onMeasure(levelCase: LevelCase, base: Figure | null): Figure | null {
  const { range, recurring } = levelCase.result;
  return (range ?? levelCase.total ?? levelCase.base)?.measure === 'total' ? recurring : base;
}

export function ReportView({ report, edits, onInputs, ...depth }: ReportProps) {
  const { cases } = report;
  const several = cases.length > 1;
  const [chosen, setChosen] = useState(0);
  const current = cases[Math.min(chosen, cases.length - 1)] ?? null;
  const { base } = partsOf(report);
  const posting = report.kind === 'posting';
  return (
    <>
      <Who edits={edits} candidates={report.evidence.candidates.map(({ label }) => label)} />
      <Total report={report} />
      {current && <Verdict levelCase={current} several={several} company={report.offer.company} />}
      <Jump report={report} current={current} />
      <Banners report={report} edits={edits} />
      {current && !several && <MainBand levelCase={current} offer={onMeasure(current, base)} />}
      <BaseAgainstFacts report={report} base={base} />
      {current && posting && <Expectation result={current.result} />}
      {current && !posting && (
        <Counter
          cases={cases}
          chosen={Math.min(chosen, cases.length - 1)}
          onChoose={setChosen}
          report={report}
          onInputs={onInputs}
        />
      )}
      <Suspense fallback={null}>
        <Depth report={report} edits={edits} current={current} onInputs={onInputs} {...depth} />
      </Suspense>
    </>
  );
}
