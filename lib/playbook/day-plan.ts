/**
 * What to do on which day. The counter goes out one to three working days after the offer came and leaves at least two
 * for approvals; the decision hangs on the reply-by date. An offer that ends by the next working day asks for time first.
 * With less time than a whole plan takes the steps move together; on the last day they become the order of one day.
 */
import { businessDays, dayOf, nextBusinessDays } from './business-days.ts';
import { STEPS_OF, type Stage, type StepId } from './stages.ts';

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
  /** Where the talks stand; default: the offer has just come. */
  stage?: Stage;
  /** ISO date on which the offer came, or the ask went out: what the step's days are counted from. Default `today`. */
  since?: string | null;
}

/** Working days that a whole plan takes. */
const LAST = 7;
/** The counter goes out on the third working day at the latest, and two are left for approvals (practice). */
const COUNTER = { first: 1, last: 3, approvals: 2 };
/** With less than this many working days left, time is asked for first. */
const TOO_SOON = 2;

const held = (day: number, from: number, to: number): number => Math.max(from, Math.min(day, to));

/** Working day of the counter when the last one has number `last` and `gone` have passed since the offer came. */
function counterDay(last: number, gone: number): number {
  const planned = held(last + gone - COUNTER.approvals, COUNTER.first, COUNTER.last);
  return held(planned - gone, 0, last);
}

/** Working day of each step of a stage. */
function dayOfStep(id: StepId, last: number, gone: number): number {
  const counter = counterDay(last, gone);
  const nudge = held(counter + COUNTER.approvals, counter, Math.max(counter, last - 1));
  switch (id) {
    case 'time':
    case 'thank':
    case 'answer':
    case 'why':
    case 'accept':
      return 0;
    case 'read':
      return held(counter - 2, 0, 1);
    case 'clarify':
      return counter > 1 ? counter - 1 : counter;
    case 'counter':
      return counter;
    case 'nudge':
      return nudge;
    case 'remind':
      return held(COUNTER.approvals - gone, 0, last);
    case 'second':
      return held(nudge + 1, nudge, last);
    case 'sign':
      return Math.min(1, last);
    case 'decide':
      return last;
  }
}

/** Working days between two dates, the first not counted. */
function passed(since: string | null, today: number, holidays: string[]): number {
  const from = dayOf(since);
  return from === null || from >= today ? 0 : businessDays(from, today, holidays).length - 1;
}

/** The plan; null where a date is no date or the reply-by date has passed. */
export function dayPlan(input: DayPlanInput): DayPlan | null {
  const { today, deadline, holidays = [], stage = 'offer', since = null } = input;
  const from = dayOf(today);
  const to = dayOf(deadline);
  if (from === null || (deadline !== null && (to === null || to < from))) return null;
  const days = to === null ? nextBusinessDays(from, LAST + 1, holidays) : businessDays(from, to, holidays);
  const last = days.length - 1;
  const gone = passed(since, from, holidays);
  const soon = to !== null && last < TOO_SOON;
  const steps = STEPS_OF[stage].map(({ id: own, scripts }): PlanStep => {
    const id = own === 'thank' && soon ? 'time' : own;
    const at = dayOfStep(id, last, gone);
    return { id, date: days[at] ?? today, day: at, textKey: `playbook.day.${id}`, scripts };
  });
  const ordered = steps.toSorted((a, b) => a.day - b.day);
  const whole = stage === 'offer' || stage === 'fixed';
  return { steps: ordered, compressed: whole && last + gone < LAST, oneDay: last === 0 };
}
