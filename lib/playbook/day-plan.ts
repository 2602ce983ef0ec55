/**
 * What to do on which day, counted back from the reply-by date: thank, read, clarify, counter, wait, a second round,
 * decide. With less time than that the steps move together; on the last day they become the order of one day.
 */
import { businessDays, dayOf, nextBusinessDays } from './business-days.ts';

export type StepId = 'thank' | 'read' | 'clarify' | 'counter' | 'nudge' | 'second' | 'decide';

export interface PlanStep {
  id: StepId;
  /** ISO date. */
  date: string;
  /** Working days from the first one, 0 is the first. */
  day: number;
  textKey: string;
  /** Ids of the scripts that belong to it. */
  scripts: string[];
}

export interface DayPlan {
  steps: PlanStep[];
  /** Less time than a whole plan takes: the steps stand closer together. */
  compressed: boolean;
  /** All on one day: ask for more time before anything else. */
  oneDay: boolean;
}

export interface DayPlanInput {
  /** ISO date; no clock is read here. */
  today: string;
  /** Reply-by date; null: none was given, and the plan runs forward at its own pace. */
  deadline: string | null;
  /** ISO dates that the person does not count as working days. */
  holidays?: string[];
}

/** Working day of each step in a plan that takes as long as it should, and its scripts. */
const STEPS: { id: StepId; day: number; scripts: string[] }[] = [
  { id: 'thank', day: 0, scripts: ['first-reply', 'ask-for-time'] },
  { id: 'read', day: 1, scripts: [] },
  { id: 'clarify', day: 2, scripts: ['questions'] },
  { id: 'counter', day: 3, scripts: ['counter-call', 'counter-mail'] },
  { id: 'nudge', day: 5, scripts: ['nudge'] },
  {
    id: 'second',
    day: 6,
    scripts: ['answer-band-capped', 'answer-best-and-final', 'answer-decide-now', 'answer-other-offer'],
  },
  { id: 'decide', day: 7, scripts: ['acceptance', 'decline'] },
];

const LAST = 7;
/** From the counter on, steps hang on the reply-by date; before it, on the day the offer came. */
const HANGS_ON_END = 3;

/**
 * Working day of a step when the last one has that number. In a longer plan the questions stay early, because answers
 * take time, and the counter stays late enough to leave no time for the offer to cool.
 */
function dayIn(last: number, day: number): number {
  if (last < LAST) return Math.round((day * last) / LAST);
  return day < HANGS_ON_END ? day : last - (LAST - day);
}

/** The plan; null where a date is no date or the reply-by date has passed. */
export function dayPlan({ today, deadline, holidays = [] }: DayPlanInput): DayPlan | null {
  const from = dayOf(today);
  const to = dayOf(deadline);
  if (from === null || (deadline !== null && (to === null || to < from))) return null;
  const days = to === null ? nextBusinessDays(from, LAST + 1, holidays) : businessDays(from, to, holidays);
  const last = days.length - 1;
  const steps = STEPS.map(({ id, day, scripts }): PlanStep => {
    const at = dayIn(last, day);
    return { id, date: days[at] ?? today, day: at, textKey: `playbook.day.${id}`, scripts };
  });
  return { steps, compressed: last < LAST, oneDay: last === 0 };
}
