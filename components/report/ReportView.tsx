/** The report in its tabs: the answer first; the counter, what it rests on, and the letter behind it. */
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { LevelCase } from '../../lib/report/report.ts';
import { AnswerTab, type AnswerTabProps } from '../answer/AnswerTab.tsx';
import { ReplyBy } from '../answer/ReplyBy.tsx';
import type { CounterTabProps } from '../counter/CounterTab.tsx';
import { Patterns } from '../counter/Patterns.tsx';
import { type PlaybookSources, usePlaybook } from '../levers/usePlaybook.ts';
import { Tabs } from '../tabs/Tabs.tsx';
import { Who } from '../who/Who.tsx';

const loadDepth = () => import('./Depth.tsx');
const CounterTab = lazy(() => loadDepth().then((depth) => ({ default: depth.CounterTab })));
const WhyTab = lazy(() => loadDepth().then((depth) => ({ default: depth.WhyTab })));
const OfferTab = lazy(() => loadDepth().then((depth) => ({ default: depth.OfferTab })));

export interface ReportProps
  extends Pick<CounterTabProps, 'report' | 'answers' | 'applied' | 'onAnswer' | 'onApply' | 'onInputs'>,
    Pick<AnswerTabProps, 'edits' | 'onChoose' | 'keep'>,
    Pick<PlaybookSources, 'talks' | 'text'> {}

/** While the level is unsure, the first candidate that gives a plan; else the only case. */
const firstCase = (cases: LevelCase[]): number =>
  Math.max(
    0,
    cases.findIndex(({ result }) => result.plan !== null),
  );

export default function ReportView({ edits, onChoose, keep, talks, text, ...rest }: ReportProps) {
  const { report, answers, applied } = rest;
  const { cases } = report;
  const [wanted, setWanted] = useState<number | null>(null);
  const chosen = Math.min(wanted ?? firstCase(cases), cases.length - 1);
  const current = cases[chosen] ?? null;
  const playbook = usePlaybook({ report, current, answers, applied, talks, text });
  const scripts = playbook.scripts.map(({ id }) => id);
  const depth = (tab: ReactNode) => <Suspense fallback={null}>{tab}</Suspense>;
  return (
    <>
      <Patterns />
      <Tabs
        head={
          <Who
            edits={edits}
            candidates={report.evidence.candidates.map(({ label }) => label)}
            aside={<ReplyBy report={report} />}
          />
        }
        panels={{
          answer: (
            <AnswerTab {...{ report, edits, current, scripts, onChoose, keep }} onInputs={rest.onInputs} />
          ),
          counter: depth(<CounterTab {...rest} {...{ chosen, playbook }} onChoose={setWanted} />),
          why: depth(<WhyTab report={report} current={current} />),
          offer: depth(<OfferTab report={report} edits={edits} current={current} />),
        }}
      />
    </>
  );
}
