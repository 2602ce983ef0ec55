/** What to ask, what to say and when: the counter, the words for it, the days until the reply, and the person's own side. */
import type { Playbook } from '../../lib/playbook/collected.ts';
import type { Script } from '../../lib/playbook/playbook.ts';
import { nextOf } from '../../lib/report/answer/next.ts';
import type { LevelCase, Report } from '../../lib/report/report.ts';
import type { UserInputs } from '../../lib/worth/offer.ts';
import { ErrorBoundary } from '../base/ErrorBoundary.tsx';
import { Section } from '../base/Section.tsx';
import { Circumstances } from '../inputs/Circumstances.tsx';
import { Competing } from '../inputs/Competing.tsx';
import { Rivals } from '../ledger/Rivals.tsx';
import type { AnswerProps } from '../levers/ScriptView.tsx';
import { Plan } from '../plan/Plan.tsx';
import { t } from '../words/t.ts';
import { Counter } from './Counter.tsx';
import { Editor } from './Editor.tsx';
import { Expectation } from './Expectation.tsx';
import { IfTheyAnswer } from './IfTheyAnswer.tsx';
import { SPLIT } from './SplitChoice.tsx';

export interface CounterTabProps extends AnswerProps {
  report: Report;
  /** The case that the numbers are for, by its place in the report. */
  chosen: number;
  /** That case, with its ask split as the person wants it; null where there is none. */
  current: LevelCase | null;
  onChoose: (index: number) => void;
  playbook: Playbook;
  /** Ids of the levers that the person says apply to them. */
  applied: string[];
  onApply: (leverId: string, applies: boolean) => void;
  onInputs: (change: Partial<UserInputs>) => void;
}

/** At most so many ways to say one thing stand open: in writing and on the phone. */
const WAYS = 2;

/** Words for the next move, and the words for every other moment. */
function sorted(scripts: Script[], next: string[]): { lead: Script[]; others: Script[] } {
  const lead = next.flatMap((id) => scripts.filter((script) => script.id === id)).slice(0, WAYS);
  const first = lead.length > 0 ? lead : scripts.slice(0, 1);
  return { lead: first, others: scripts.filter((script) => !first.includes(script)) };
}

function Yours({ report, onInputs }: Pick<CounterTabProps, 'report' | 'onInputs'>) {
  const { inputs, offer } = report;
  return (
    <Section id="yours" title={t('panel.yours.title')} fold={t('panel.yours.fold')}>
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

export function CounterTab(props: CounterTabProps) {
  const { report, chosen, current, onChoose, playbook, answers, applied, onAnswer, onApply, onInputs } =
    props;
  const { cases } = report;
  const isOffer = report.kind === 'offer';
  const { levers, scripts } = playbook;
  const expected = !isOffer && current ? current.result : null;
  const said = scripts.find(({ id }) => id === 'expectations') ?? null;
  const { lead, others } = sorted(
    scripts.filter((script) => !expected || script !== said),
    nextOf(report, current).scripts,
  );
  return (
    <>
      {current && isOffer && (
        <Counter
          {...{ cases, current, chosen, onChoose, report, onInputs }}
          split={answers[SPLIT] ?? 'main'}
          onSplit={(name) => onAnswer(SPLIT, name)}
        />
      )}
      {expected && <Expectation result={expected} script={said} answers={answers} onAnswer={onAnswer} />}
      <ErrorBoundary resetKey={report}>
        {(lead.length > 0 || levers.length > 0) && (
          <Editor {...{ lead, others, levers, applied, answers, onApply, onAnswer }} />
        )}
        {isOffer && (
          <Plan
            playbook={playbook}
            holidays={report.inputs.holidays ?? []}
            onHolidays={(days) => onInputs({ holidays: days })}
            onZone={(zone) => onInputs({ replyZone: zone })}
          />
        )}
      </ErrorBoundary>
      {current && isOffer && <IfTheyAnswer answers={current.result.move.answers} />}
      {isOffer && <Yours report={report} onInputs={onInputs} />}
    </>
  );
}
