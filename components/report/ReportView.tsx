/** The report in its order: who and how much, where it stands, what to ask; what takes longer follows below. */
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Figure } from '../../lib/figures/figure.ts';
import type { LevelCase, Report } from '../../lib/report/report.ts';
import type { UserInputs } from '../../lib/worth/offer.ts';
import { MainBand } from '../band/Bands.tsx';
import { BaseAgainstFacts } from '../band/BaseAgainstFacts.tsx';
import { mainRange } from '../band/ranges.ts';
import { Counter } from '../counter/Counter.tsx';
import type { Edits } from '../fields/edits.ts';
import { Banners } from '../states/Banners.tsx';
import { Remarks } from '../states/Remarks.tsx';
import { PostedPay } from '../who/PostedPay.tsx';
import { partsOf } from '../who/parts.ts';
import { Total } from '../who/Total.tsx';
import { Verdict } from '../who/Verdict.tsx';
import { Who } from '../who/Who.tsx';
import type { DepthProps } from './Depth.tsx';
import { Below, Jump } from './Jump.tsx';

const Depth = lazy(() => import('./Depth.tsx'));

export interface ReportProps extends Pick<DepthProps, 'answers' | 'applied' | 'onAnswer' | 'onApply'> {
  report: Report;
  edits: Edits;
  onInputs: (change: Partial<UserInputs>) => void;
  /** Reads another of several offers in the same text instead. */
  onChoose?: ((offer: number) => void) | undefined;
  /** The way to keep the range of a posting. */
  keep?: ReactNode;
}

/** What of the offer stands on the main band: its total where the band measures totals, else its base. */
const onMeasure = (levelCase: LevelCase, base: Figure | null): Figure | null =>
  mainRange(levelCase)?.measure === 'total' ? levelCase.result.recurring : base;

/** While the level is unsure, the first candidate that gives a plan; else the only case. */
const firstCase = (cases: LevelCase[]): number =>
  Math.max(
    0,
    cases.findIndex(({ result }) => result.plan !== null),
  );

export default function ReportView({ report, edits, onInputs, onChoose, keep, ...depth }: ReportProps) {
  const { cases } = report;
  const [wanted, setWanted] = useState<number | null>(null);
  const chosen = Math.min(wanted ?? firstCase(cases), cases.length - 1);
  const current = cases[chosen] ?? null;
  const several = cases.length > 1;
  const { base } = partsOf(report);
  const posting = report.kind === 'posting';
  return (
    <>
      <Who edits={edits} candidates={report.evidence.candidates.map(({ label }) => label)} />
      {posting ? <PostedPay levelCase={current} /> : <Total report={report} />}
      {keep}
      {current && !posting && <Verdict report={report} levelCase={current} />}
      <Jump report={report} current={current} />
      <Remarks reading={report.reading} onChoose={onChoose} />
      <Banners report={report} edits={edits} />
      {current && !several && (
        <MainBand report={report} levelCase={current} offer={onMeasure(current, base)} />
      )}
      {current && <BaseAgainstFacts report={report} levelCase={current} offer={base} />}
      {current && !posting && (
        <>
          <Counter cases={cases} chosen={chosen} onChoose={setWanted} report={report} onInputs={onInputs} />
          <Below current={current} />
        </>
      )}
      <Suspense fallback={null}>
        <Depth report={report} edits={edits} current={current} onInputs={onInputs} {...depth} />
      </Suspense>
    </>
  );
}
