/** The reply-by date with the calendar days that are left. */
import { deadlineState } from '../../counter/dates.ts';
import { dayOf } from '../../playbook/business-days.ts';
import type { Report } from '../report.ts';

export interface Due {
  /** ISO day. */
  date: string;
  /** Calendar days from today; negative once it has passed. */
  days: number;
  state: 'passed' | 'today' | 'open';
}

const DAY = 86_400_000;

/** Null where the letter names no day, or there is nothing left to reply to. */
export function dueOf({ offer, inputs }: Pick<Report, 'offer' | 'inputs'>): Due | null {
  const state = deadlineState(offer.deadline, inputs.today);
  const [due, today] = [dayOf(offer.deadline), dayOf(inputs.today)];
  if (state === 'none' || due === null || today === null || inputs.accepted) return null;
  return { date: (offer.deadline as string).slice(0, 10), days: Math.round((due - today) / DAY), state };
}
