/** The report in its tabs: the answer first; the counter, what it rests on, and the letter behind it. */
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Figure } from '../../lib/figures/figure.ts';
import type { LevelCase } from '../../lib/report/report.ts';
import { MainBand } from '../band/Bands.tsx';
import { mainRange } from '../band/ranges.ts';
import type { CounterTabProps } from '../counter/CounterTab.tsx';
import { Patterns } from '../counter/Patterns.tsx';
import type { Edits } from '../fields/edits.ts';
import { usePlaybook } from '../levers/usePlaybook.ts';
import { Banners } from '../states/Banners.tsx';
import { Remarks } from '../states/Remarks.tsx';
import { Tabs } from '../tabs/Tabs.tsx';
import { PostedPay } from '../who/PostedPay.tsx';
import { partsOf } from '../who/parts.ts';
import { Total } from '../who/Total.tsx';
import { Verdict } from '../who/Verdict.tsx';
import { Who } from '../who/Who.tsx';
import { Jump } from './Jump.tsx';

const loadDepth = () => import('./Depth.tsx');
const CounterTab = lazy(() => loadDepth().then((depth) => ({ default: depth.CounterTab })));
const WhyTab = lazy(() => loadDepth().then((depth) => ({ default: depth.WhyTab })));
const OfferTab = lazy(() => loadDepth().then((depth) => ({ default: depth.OfferTab })));

export interface ReportProps
  extends Pick<CounterTabProps, 'report' | 'answers' | 'applied' | 'onAnswer' | 'onApply' | 'onInputs'> {
  edits: Edits;
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

function Answer({ report, edits, current, keep, onChoose }: AnswerTabProps) {
  const { base } = partsOf(report);
  const posting = report.kind === 'posting';
  return (
    <>
      {posting ? <PostedPay levelCase={current} /> : <Total report={report} />}
      {keep}
      {current && !posting && <Verdict report={report} levelCase={current} />}
      <Jump report={report} current={current} />
      <Remarks reading={report.reading} onChoose={onChoose} />
      <Banners report={report} edits={edits} />
      {current && report.cases.length === 1 && (
        <MainBand report={report} levelCase={current} offer={onMeasure(current, base)} />
      )}
    </>
  );
}

interface AnswerTabProps extends Pick<ReportProps, 'report' | 'edits' | 'keep' | 'onChoose'> {
  current: LevelCase | null;
}

export default function ReportView({ edits, onChoose, keep, ...rest }: ReportProps) {
  const { report, answers, applied } = rest;
  const { cases } = report;
  const [wanted, setWanted] = useState<number | null>(null);
  const chosen = Math.min(wanted ?? firstCase(cases), cases.length - 1);
  const current = cases[chosen] ?? null;
  const playbook = usePlaybook({ report, current, answers, applied });
  const depth = (tab: ReactNode) => <Suspense fallback={null}>{tab}</Suspense>;
  return (
    <>
      <Patterns />
      <Tabs
        head={<Who edits={edits} candidates={report.evidence.candidates.map(({ label }) => label)} />}
        panels={{
          answer: <Answer {...{ report, edits, current, keep, onChoose }} />,
          counter: depth(<CounterTab {...rest} {...{ chosen, playbook }} onChoose={setWanted} />),
          why: depth(<WhyTab report={report} current={current} />),
          offer: depth(<OfferTab report={report} edits={edits} current={current} />),
        }}
      />
    </>
  );
}
