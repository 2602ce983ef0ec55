/** What to know and what to say in the situation as it stands: filled from the report and from what the person answered. */
import { useMemo } from 'react';
import { factsFrom } from '../../lib/playbook/facts.ts';
import { leversFor } from '../../lib/playbook/levers.ts';
import { scriptsFor } from '../../lib/playbook/scripts.ts';
import type { LevelCase, Report } from '../../lib/report/report.ts';
import { Section } from '../base/Section.tsx';
import { Expectation } from '../counter/Expectation.tsx';
import { Know } from '../know/Know.tsx';
import { readerLocale, t } from '../words/t.ts';
import { Levers } from './Levers.tsx';
import type { Answers } from './questions.ts';
import { Scripts } from './Scripts.tsx';

export interface PlaybookProps {
  report: Report;
  current: LevelCase | null;
  answers: Answers;
  applied: string[];
  onAnswer: (slotId: string, text: string) => void;
  onApply: (leverId: string, applies: boolean) => void;
}

export function Playbook({ report, current, answers, applied, onAnswer, onApply }: PlaybookProps) {
  const facts = useMemo(
    () =>
      factsFrom({
        offer: report.offer,
        inputs: report.inputs,
        result: current?.result ?? null,
        evidence: report.evidence,
        level: report.cases.length === 1 ? (current?.level?.label ?? null) : null,
        answers,
        applied,
        locale: readerLocale(),
      }),
    [report, current, answers, applied],
  );
  const levers = useMemo(() => leversFor(facts), [facts]);
  const scripts = useMemo(() => scriptsFor(facts), [facts]);
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
        <Section title={t('panel.levers.title')}>
          <Levers levers={levers} applied={applied} answers={answers} onApply={onApply} onAnswer={onAnswer} />
        </Section>
      )}
      {others.length > 0 && (
        <Section title={t('panel.scripts.title')}>
          <Scripts scripts={others} answers={answers} onAnswer={onAnswer} />
        </Section>
      )}
    </>
  );
}
