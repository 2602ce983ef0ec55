/**
 * Parsers take time that grows with the square of the nesting, so a file of a hundred thousand open elements would
 * hang one. Real pages stay under a few hundred levels: what lies deeper than the cap is left out.
 */

/** Levels of nesting that are read. */
export const MAX_NESTING = 2000;

/** Elements whose end is written: those with an optional end (`p`, `li`, `td`) are no measure of depth. */
const CONTAINER =
  /<(\/?)(?:a|article|b|blockquote|center|code|div|dl|em|font|form|i|main|ol|pre|section|small|span|strong|table|u|ul)\b/gi;

/** The HTML up to where its nesting passes the cap: all of it, nearly always. */
export function cutNesting(html: string): string {
  let depth = 0;
  for (const tag of html.matchAll(CONTAINER)) {
    depth = tag[1] === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MAX_NESTING) return html.slice(0, tag.index);
  }
  return html;
}
