/** Days that a person gives a command, which must stand in a calendar, and the day it is by this computer's clock. */
import { isoDay } from '../lib/reading/plain.ts';
import { BadUsage } from './options.ts';

/** The value of `--name`. Throws `BadUsage` where it is no day: `2026-02-31` is none. */
export function dayIn(name: string, written: string): string {
  if (isoDay(written) !== written) throw new BadUsage(`--${name}: not a date like 2026-11-28`);
  return written;
}

/** `--today`, or the day it is where the person is: late in the evening that is another than in UTC. */
export function todayOr(written: string | undefined, now: Date = new Date()): string {
  if (written !== undefined) return dayIn('today', written);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
