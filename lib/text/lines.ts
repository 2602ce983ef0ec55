/** Line ends near a place. Bounded, because a hostile page may be one line of megabytes with thousands of amounts. */

/** Start of the line that holds `at`, looking back at most `reach` characters. */
export function lineStart(text: string, at: number, reach = 500): number {
  const floor = Math.max(0, at - reach);
  let start = at;
  while (start > floor && text.charCodeAt(start - 1) !== 10) start--;
  return start;
}

/** End of the line that holds `at` (its line break or the text's end), looking on at most `reach` characters. */
export function lineEnd(text: string, at: number, reach = 500): number {
  const ceiling = Math.min(text.length, at + reach);
  let end = at;
  while (end < ceiling && text.charCodeAt(end) !== 10) end++;
  return end;
}
