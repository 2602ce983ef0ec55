/** What to know and what to say in the situation as it stands: filled from the report and from what the person answered. */
import { useMemo } from 'react';
import { playbookOf } from '../../lib/playbook/collected.ts';
import { factsFrom } from '../../lib/playbook/facts.ts';
import type { LevelCase, Report } from '../../lib/report/report.ts';
import type { UserInputs } from '../../lib/worth/offer.ts';
import { Section } from '../base/Section.tsx';
import { Expectation } from '../counter/Expectation.tsx';
import { Know } from '../know/Know.tsx';
import { Plan } from '../plan/Plan.tsx';
import { readerLocale, t } from '../words/t.ts';
import { Levers } from './Levers.tsx';
import type { Answers } from './questions.ts';
import { Scripts } from './Scripts.tsx';

/** The person's own clock is the computer's. */
const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

export interface PlaybookProps {
  report: Report;
  current: LevelCase | null;
  answers: Answers;
  applied: string[];
  onAnswer: (slotId: string, text: string) => void;
  onApply: (leverId: string, applies: boolean) => void;
  onInputs: (change: Partial<UserInputs>) => void;
}

export function Playbook({ report, current, answers, applied, onAnswer, onApply, onInputs }: PlaybookProps) {
  const { today, holidays, replyZone } = report.inputs;
  const facts = useMemo(
    () =>
      factsFrom({
        offer: report.offer,
        inputs: report.inputs,
        result: current?.result ?? null,
        evidence: report.evidence,
        stock: report.guides,
        level: report.cases.length === 1 ? (current?.level?.label ?? null) : null,
        signer: report.reading.signer,
        answers,
        applied,
        locale: readerLocale(),
      }),
    [report, current, answers, applied],
  );
  const playbook = useMemo(() => {
    const clocks = replyZone ? { theirs: replyZone, mine: ownZone() } : null;
    return playbookOf(facts, { today, holidays, clocks });
  }, [facts, today, holidays, replyZone]);
  const { levers, scripts } = playbook;
  const expectation = report.kind === 'posting' && current ? current.result : null;
  const said = scripts.find(({ id }) => id === 'expectations') ?? null;
  const others = expectation ? scripts.filter((script) => script !== said) : scripts;
  return (
    <>
      {expectation && (
        <Expectation result={expectation} script={said} answers={answers} onAnswer={onAnswer} />
      )}
      <Know report={report} current={current} />
      {levers.length > 0 && (
        <Section id="levers" title={t('panel.levers.title')}>
          <Levers levers={levers} applied={applied} answers={answers} onApply={onApply} onAnswer={onAnswer} />
        </Section>
      )}
      {others.length > 0 && (
        <Section id="words" title={t('panel.scripts.title')}>
          <Scripts scripts={others} answers={answers} onAnswer={onAnswer} />
        </Section>
      )}
      {report.kind === 'offer' && (
        <Plan
          playbook={playbook}
          holidays={holidays ?? []}
          onHolidays={(days) => onInputs({ holidays: days })}
          onZone={(zone) => onInputs({ replyZone: zone })}
        />
      )}
    </>
  );
}
