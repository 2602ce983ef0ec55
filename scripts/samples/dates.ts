/**
 * Moves a sample's dates to the present. A sample letter is written once, with fixed dates, so that what is read from
 * it can be recorded; shown as it is, its reply-by date would soon be in the past.
 */

const DAY = 86_400_000;
const WEEK = 7 * DAY;
const TIME = /<time datetime="(\d{4}-\d{2}-\d{2})">([^<]{1,60})<\/time>/g;

const parse = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

/** Writes a date the way `like` is written: with or without its weekday, day first or month first. */
function written(time: number, like: string): string {
  const language = /\d{1,2} [A-Z]/.test(like) ? 'en-GB' : 'en-US';
  const weekday = /^[A-Z][a-z]+day/.test(like);
  const text = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(time);
  if (!weekday) return text;
  return `${new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday: 'long' }).format(time)}, ${text}`;
}

/**
 * The page with every `<time>` moved by the same number of whole weeks, so that its first date (the letter's own)
 * falls in the seven days that end on `today` (ISO date). Weekdays stay what they are.
 */
export function movedTo(today: string, html: string): string {
  const first = html.matchAll(TIME).next().value?.[1];
  if (!first) return html;
  const shift = Math.floor((parse(today) - parse(first)) / WEEK) * WEEK;
  return html.replace(TIME, (_, iso: string, text: string) => {
    const time = parse(iso) + shift;
    return `<time datetime="${new Date(time).toISOString().slice(0, 10)}">${written(time, text)}</time>`;
  });
}
