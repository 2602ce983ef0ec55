/** Rule 11: time left until the reply-by date, counted between two stated dates. No clock is read here. */

const DAY = 86_400_000;
const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/;

/** Milliseconds of an ISO date, null for anything else (a month alone is no day). */
function moment(date: string): { at: number; timed: boolean } | null {
  const parts = DATE.exec(date);
  if (!parts) return null;
  const [year, month, day, hour = 0, minute = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return { at: Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute), timed: parts[4] !== undefined };
}

/**
 * `passed`, `today` (under 24 hours) or `open`. A date without a time lasts until its end, so a reply due tomorrow
 * leaves more than 24 hours.
 */
export function deadlineState(deadline: string | null, today: string): 'none' | 'passed' | 'today' | 'open' {
  const due = deadline === null ? null : moment(deadline);
  const now = moment(today);
  if (!due || !now) return 'none';
  if (due.timed && now.timed) {
    if (due.at < now.at) return 'passed';
    return due.at - now.at < DAY ? 'today' : 'open';
  }
  const days = Math.floor(due.at / DAY) - Math.floor(now.at / DAY);
  if (days < 0) return 'passed';
  return days === 0 ? 'today' : 'open';
}
