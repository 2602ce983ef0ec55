/** What to ask, what to say and when: the counter, the words for it, the days until the reply, and the person's own side. */
import type { Playbook } from '../../lib/playbook/collected.ts';
import type { Script } from '../../lib/playbook/playbook.ts';
import type { LevelCase, Report } from '../../lib/report/report.ts';
import type { UserInputs } from '../../lib/worth/offer.ts';
import { ErrorBoundary } from '../base/ErrorBoundary.tsx';
import { Section } from '../base/Section.tsx';
import { Circumstances } from '../inputs/Circumstances.tsx';
import { Competing } from '../inputs/Competing.tsx';
import { Rivals } from '../ledger/Rivals.tsx';
import { Levers } from '../levers/Levers.tsx';
import { Scripts } from '../levers/Scripts.tsx';
import type { AnswerProps } from '../levers/ScriptView.tsx';
import { Plan } from '../plan/Plan.tsx';
import { t } from '../words/t.ts';
import { Counter } from './Counter.tsx';
import { Expectation } from './Expectation.tsx';
import { IfTheyAnswer } from './IfTheyAnswer.tsx';
import { Packages } from './Packages.tsx';

export interface CounterTabProps extends AnswerProps {
  report: Report;
  /** The case that the numbers are for, by its place in the report. */
  chosen: number;
  onChoose: (index: number) => void;
  playbook: Playbook;
  /** Ids of the levers that the person says apply to them. */
  applied: string[];
  onApply: (leverId: string, applies: boolean) => void;
  onInputs: (change: Partial<UserInputs>) => void;
}

/** The words that the ask is sent with: they stand first. */
const isCounter = ({ id }: Script): boolean => id === 'counter-mail' || id === 'counter-call';

function Yours({ report, onInputs }: Pick<CounterTabProps, 'report' | 'onInputs'>) {
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

/** The same ask in other shapes. */
function OtherPackages({ report, current }: { report: Report; current: LevelCase }) {
  const packages = current.result.plan?.packages ?? [];
  const equity = report.offer.equity?.kind === 'none' ? null : report.offer.equity;
  if (packages.length < 2) return null;
  return (
    <Section title={t('panel.packages.title', { n: packages.length })}>
      <p className="soft">{t('panel.packages.text')}</p>
      <Packages packages={packages} years={equity?.years ?? null} />
    </Section>
  );
}

export function CounterTab(props: CounterTabProps) {
  const { report, chosen, onChoose, playbook, answers, applied, onAnswer, onApply, onInputs } = props;
  const { cases } = report;
  const current = cases[chosen] ?? null;
  const isOffer = report.kind === 'offer';
  const { levers, scripts } = playbook;
  const expected = !isOffer && current ? current.result : null;
  const said = scripts.find(({ id }) => id === 'expectations') ?? null;
  const others = [...scripts.filter(isCounter), ...scripts.filter((script) => !isCounter(script))].filter(
    (script) => !expected || script !== said,
  );
  return (
    <>
      {current && isOffer && <Counter {...{ cases, chosen, onChoose, report, onInputs }} />}
      {expected && <Expectation result={expected} script={said} answers={answers} onAnswer={onAnswer} />}
      <ErrorBoundary resetKey={report}>
        {others.length > 0 && (
          <Section id="words" title={t('panel.scripts.title')}>
            <Scripts scripts={others} answers={answers} onAnswer={onAnswer} />
          </Section>
        )}
        {current && isOffer && <IfTheyAnswer answers={current.result.move.answers} />}
        {isOffer && (
          <Plan
            playbook={playbook}
            holidays={report.inputs.holidays ?? []}
            onHolidays={(days) => onInputs({ holidays: days })}
            onZone={(zone) => onInputs({ replyZone: zone })}
          />
        )}
        {levers.length > 0 && (
          <Section id="levers" title={t('panel.levers.title')}>
            <Levers {...{ levers, applied, answers, onApply, onAnswer }} />
          </Section>
        )}
      </ErrorBoundary>
      {isOffer && <Yours report={report} onInputs={onInputs} />}
      {current && isOffer && <OtherPackages report={report} current={current} />}
    </>
  );
}
