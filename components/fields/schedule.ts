/** Vesting by year as people write it: `25/25/25/25`. */
import type { Schedule } from '../../lib/reading/reading.ts';

/** Schedules that employers use often, offered for choice. */
export const COMMON_SCHEDULES = ['25/25/25/25', '33/33/34', '40/30/20/10', '33/33/22/12', '5/15/40/40'];

/** Largest distance from 100% that rounding may explain. */
const SLACK = 1.5;
const MAX_YEARS = 10;

export const scheduleText = (schedule: Schedule): string =>
  schedule.map((share) => String(Math.round(share * 1000) / 10)).join('/');

/** Shares by year that add to 1, or null where the text is no schedule. `33/33/33` counts as thirds. */
export function scheduleFromText(text: string): Schedule | null {
  const parts = text
    .slice(0, 80)
    .replaceAll('%', '')
    .split(/[/,;\s]+/)
    .filter((part) => part !== '')
    .map(Number);
  if (parts.length === 0 || parts.length > MAX_YEARS) return null;
  if (parts.some((part) => !Number.isFinite(part) || part < 0)) return null;
  const sum = parts.reduce((total, part) => total + part, 0);
  return Math.abs(sum - 100) <= SLACK ? parts.map((part) => part / sum) : null;
}
