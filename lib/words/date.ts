/** A date in words. */

/** `YYYY-MM-DD` as a day, `YYYY-MM` as a month; anything else is given back as it stands. */
export function formatDate(iso: string, locale = 'en-US'): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(iso);
  if (!match) return iso;
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3] ?? 1)));
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(match[3] ? { day: 'numeric' } : {}),
  }).format(date);
}
