/** The playbook of the situation as it stands: filled from the report and from what the person answered. */
import { useMemo } from 'react';
import type { TalkEvent } from '../../lib/counter/rounds/event.ts';
import { type Playbook, playbookOf } from '../../lib/playbook/collected.ts';
import { factsFrom } from '../../lib/playbook/facts.ts';
import type { LevelCase, Report } from '../../lib/report/report.ts';
import { readerLocale } from '../words/t.ts';
import type { Answers } from './questions.ts';

/** The person's own clock is the computer's. */
const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

export interface PlaybookSources {
  report: Report;
  current: LevelCase | null;
  answers: Answers;
  /** Ids of the levers that the person says apply to them. */
  applied: string[];
  /** What happened so far. */
  talks: readonly TalkEvent[];
  /** The letter's own words; null where only its report is at hand. */
  text: string | null;
}

export function usePlaybook({ report, current, answers, applied, talks, text }: PlaybookSources): Playbook {
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
        recipient: report.reading.recipient,
        account: report.reading.account,
        talks,
        text,
        answers,
        applied,
        locale: readerLocale(),
      }),
    [report, current, answers, applied, talks, text],
  );
  return useMemo(() => {
    const clocks = replyZone ? { theirs: replyZone, mine: ownZone() } : null;
    return playbookOf(facts, { today, holidays, clocks });
  }, [facts, today, holidays, replyZone]);
}
