/** The plan as a person reads it: one entry a day, with all that is to be done on it. */
import { dayAfter } from './business-days.ts';
import { type DayPlan, dayPlan, type PlanStep } from './day-plan.ts';
import type { Stage } from './stages.ts';

export interface PlanDay {
  /** ISO date. */
  date: string;
  steps: PlanStep[];
}

/** Steps by their day, in order. */
export function planDays({ steps }: DayPlan): PlanDay[] {
  const days: PlanDay[] = [];
  for (const step of steps) {
    const last = days.at(-1);
    if (last?.date === step.date) last.steps.push(step);
    else days.push({ date: step.date, steps: [step] });
  }
  return days;
}

/** A day of the plan in words: "Mon, Jun 1"; what is no day stands as it is. */
export function dayWords(date: string, locale: string): string {
  const at = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return date;
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(at);
}

/** The plan for somebody who has to answer by tomorrow, or sooner where the reply-by date is today. */
export function planInADay(
  today: string,
  deadline: string | null,
  holidays: string[],
  stage: Stage = 'offer',
): DayPlan | null {
  const tomorrow = dayAfter(today);
  const by = deadline !== null && deadline.slice(0, 10) < tomorrow ? deadline : tomorrow;
  return dayPlan({ today, deadline: by, holidays, stage });
}
