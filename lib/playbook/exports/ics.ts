/**
 * The day plan as a calendar file (RFC 5545), written here because it is a dozen lines of a fixed form: the libraries
 * for it take the time and random ids from the machine, and this file says the same for the same plan.
 *
 * Calendars sync to employers: there are no amounts in it at all, and unless the person asks for more, each event has
 * a title that says nothing of an offer, and no company, role or description.
 */
import { say } from '../../words/words.ts';
import { dayAfter } from '../business-days.ts';
import type { DayPlan, PlanStep } from '../day-plan.ts';
import { calendarFile, dateValue, textValue } from './ics-lines.ts';

export interface CalendarInput {
  plan: DayPlan;
  /** ISO date the plan was made on: the stamp of its events. */
  today: string;
  /** Reply-by date, null where there is none. Events keep their ids while it stays, so importing again updates them. */
  deadline: string | null;
  /** Says what each day is for; `company` is added where there is one. Null (default): titles only. */
  details?: { company: string | null } | null;
  locale: string;
}

/** Ids say nothing but dates; a hash of a company's name could be guessed back. */
const uid = ({ today, deadline }: CalendarInput, step: PlanStep): string =>
  `${(deadline ?? today).slice(0, 10)}-${step.id}@counterpoint.example`;

function eventLines(input: CalendarInput, step: PlanStep): string[] {
  const { today, details, locale } = input;
  const title = say(`plan.event.${step.id}`, {}, locale);
  const company = details?.company ?? null;
  const summary = company === null ? title : say('plan.event.with', { title, company }, locale);
  return [
    'BEGIN:VEVENT',
    `UID:${uid(input, step)}`,
    `DTSTAMP:${dateValue(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${dateValue(step.date)}`,
    `DTEND;VALUE=DATE:${dateValue(dayAfter(step.date))}`,
    `SUMMARY:${textValue(summary)}`,
    ...(details ? [`DESCRIPTION:${textValue(say(step.textKey, {}, locale))}`] : []),
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The plan as the text of an `.ics` file: one all-day event a step, which leaves the day free. */
export const calendar = (input: CalendarInput): string =>
  calendarFile([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Counterpoint//Day plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...input.plan.steps.flatMap((step) => eventLines(input, step)),
    'END:VCALENDAR',
  ]);
