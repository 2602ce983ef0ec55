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

/** What stands before a place: its own line up to there, and the lines above. */
export interface LinesBefore {
  /** Null where the line begins farther back than was looked. */
  lead: string | null;
  /** Whole lines, the nearest first. */
  above: string[];
}

/** The lines before `at`, looking back at most `reach` characters. */
export function linesBefore(text: string, at: number, reach = 4000): LinesBefore {
  const from = Math.max(0, at - reach);
  const lines = text.slice(from, at).split('\n');
  const isWhole = from === 0 || text.charCodeAt(from - 1) === 10;
  const lead = lines.length > 1 || isWhole ? (lines.pop() ?? '') : null;
  return { lead, above: (isWhole ? lines : lines.slice(1)).reverse() };
}
