/** The whole playbook of a situation: plan by days, levers, scripts, and what they still ask the person. */
import { dayOf } from './business-days.ts';
import { type Clocks, lastDay } from './clocks.ts';
import { type DayPlan, dayPlan } from './day-plan.ts';
import type { Facts } from './facts.ts';
import { type Holiday, holidaysIn } from './holidays.ts';
import { leversFor } from './levers.ts';
import { planInADay } from './plan-days.ts';
import type { Lever, Script } from './playbook.ts';
import { scriptsFor } from './scripts.ts';
import { stageOf, stageSince } from './stages.ts';

/** What the person has to enter before some words may be used. */
export interface OpenQuestion {
  /** Slot id. */
  id: string;
  /** Message key. */
  askKey: string;
  /** It would say something about the person. */
  claim: boolean;
  /** Ids of the scripts that wait for it. */
  scripts: string[];
}

export interface Playbook {
  facts: Facts;
  today: string;
  clocks: Clocks | null;
  plan: DayPlan | null;
  /** Public holidays of the place within the plan's days: a suggestion of days to leave out. */
  holidays: Holiday[];
  levers: Lever[];
  scripts: Script[];
  questions: OpenQuestion[];
}

export interface PlanOptions {
  /** ISO date. */
  today: string;
  holidays?: string[];
  /** Everything within 24 hours, whatever the reply-by date. */
  inADay?: boolean;
  /** Where the employer's clock differs from the person's; null while nobody said so. */
  clocks?: Clocks | null;
}

function openQuestions(scripts: Script[]): OpenQuestion[] {
  const found = new Map<string, OpenQuestion>();
  for (const { id: script, parts } of scripts)
    for (const { slot } of parts) {
      if (!slot || slot.value !== null) continue;
      const { id, askKey, claim } = slot;
      const question = found.get(id) ?? { id, askKey, claim, scripts: [] };
      if (!question.scripts.includes(script)) question.scripts.push(script);
      found.set(id, question);
    }
  return [...found.values()];
}

/** The day of the reply-by date; null where there is none, or none that names a day. */
export const replyBy = ({ offer }: Facts): string | null =>
  offer.deadline && dayOf(offer.deadline) !== null ? offer.deadline.slice(0, 10) : null;

/** The plan that these choices give; null where the reply-by date has passed. */
export function planFor(facts: Facts, options: PlanOptions): DayPlan | null {
  const { today, holidays = [], inADay = false, clocks = null } = options;
  const day = replyBy(facts);
  const deadline = day && lastDay(day, clocks);
  const stage = stageOf(facts);
  const since = stageSince(facts, stage);
  return inADay
    ? planInADay(today, deadline, holidays, stage)
    : dayPlan({ today, deadline, holidays, stage, since });
}

/** Those that the person has not left out yet. */
function suggested(
  { country }: Facts,
  { today, holidays = [] }: PlanOptions,
  plan: DayPlan | null,
): Holiday[] {
  const last = plan?.steps.at(-1)?.date;
  if (!last) return [];
  return holidaysIn(country, today, last).filter(({ date }) => !holidays.includes(date));
}

export function playbookOf(facts: Facts, options: PlanOptions): Playbook {
  const scripts = scriptsFor(facts);
  const plan = planFor(facts, options);
  return {
    facts,
    today: options.today,
    clocks: options.clocks ?? null,
    plan,
    holidays: suggested(facts, options, plan),
    levers: leversFor(facts),
    scripts,
    questions: openQuestions(scripts),
  };
}
