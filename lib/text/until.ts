/** The part of a text in front of the first of some characters. */

/** `text` up to the first of `stops`, all of it where it holds none. */
export function until(text: string, stops: string): string {
  for (let at = 0; at < text.length; at++) if (stops.includes(text.charAt(at))) return text.slice(0, at);
  return text;
}
