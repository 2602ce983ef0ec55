/** The report in its tabs: the answer first; the counter, what it rests on, and the letter behind it. */
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { splitAs } from '../../lib/counter/packages.ts';
import type { LevelCase } from '../../lib/report/report.ts';
import { AnswerTab, type AnswerTabProps } from '../answer/AnswerTab.tsx';
import { ReplyBy } from '../answer/ReplyBy.tsx';
import type { CounterTabProps } from '../counter/CounterTab.tsx';
import { Patterns } from '../counter/Patterns.tsx';
import { SPLIT } from '../counter/SplitChoice.tsx';
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

/** The case with its ask split as the person chose: what is sent then asks for that. */
function withSplit(current: LevelCase | null, split: string | undefined): LevelCase | null {
  const plan = current?.result.plan;
  if (!current || !plan || !split) return current;
  return { ...current, result: { ...current.result, plan: splitAs(plan, split) } };
}

export default function ReportView({ edits, onChoose, keep, talks, text, ...rest }: ReportProps) {
  const { report, answers, applied } = rest;
  const { cases } = report;
  const [wanted, setWanted] = useState<number | null>(null);
  const chosen = Math.min(wanted ?? firstCase(cases), cases.length - 1);
  const current = cases[chosen] ?? null;
  const asked = useMemo(() => withSplit(current, answers[SPLIT]), [current, answers]);
  const playbook = usePlaybook({ report, current: asked, answers, applied, talks, text });
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
          counter: depth(
            <CounterTab {...rest} {...{ chosen, playbook }} current={asked} onChoose={setWanted} />,
          ),
          why: depth(<WhyTab report={report} current={current} />),
          offer: depth(<OfferTab report={report} edits={edits} current={current} />),
        }}
      />
    </>
  );
}
