/** A date in words. */

/** Formatters are dear to make and few in kind, so each is made once. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${hasDay}`;
  const known = FORMATS.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(hasDay ? { day: 'numeric' } : {}),
  });
  FORMATS.set(key, made);
  return made;
}

/** `YYYY-MM-DD` as a day, `YYYY-MM` as a month; anything else is given back as it stands. */
export function formatDate(iso: string, locale = 'en-US'): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(iso);
  if (!match) return iso;
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3] ?? 1)));
  return formatter(locale, match[3] !== undefined).format(date);
}
