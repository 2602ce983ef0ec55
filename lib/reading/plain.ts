/** What is kept of characters and dates that a document brings along, before anything reads them. */

/**
 * Characters that are no text: control characters (they would steer a terminal), soft hyphens and characters without
 * width, and marks that turn the direction of writing around, so that a figure would show other than it was read.
 * Tabs and line ends are white space and stay.
 */
export const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** A title, name or other short fact on one line, cut at 500 characters. */
export function plainLine(text: string): string {
  return text.slice(0, 5000).replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().slice(0, 500);
}

/** The ISO day that a container's date begins with; null where it is none, or no day of the calendar. */
export function isoDay(value: string | null | undefined): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(value ?? '')?.[0] ?? null;
  const time = day === null ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  // The engine takes 31 February for 3 March: only a day that comes back is one.
  return day !== null && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null;
}
