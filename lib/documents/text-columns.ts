/** Tables set in columns with blanks ("Position      Director"): where several lines share a gap, it parts columns. */

/** Two blanks end a sentence, and justified lines have gaps anywhere; columns start at one place in several lines. */
const GAP = /^(\s{0,12}\S(?:.{0,44}?\S)?)( {2,60})(\S)/;
const LEAST = 3;
/** Lines apart that a table still holds together: blank ones, and values that run on below. */
const MOST_APART = 3;

/** The lines, with a tab for the gap between two columns. */
export function withColumns(lines: readonly string[]): string[] {
  const out = [...lines];
  const starts = lines.map((line) => {
    const [, label = '', gap = ''] = GAP.exec(line.slice(0, 140)) ?? [];
    return !/\p{L}{3}/u.test(label) || /[.!?]$/.test(label) ? 0 : label.length + gap.length;
  });
  for (let i = 0; i < lines.length; i++) {
    const column = starts[i] ?? 0;
    if (column === 0) continue;
    const rows = [i];
    for (let j = i + 1; j < lines.length && j - (rows.at(-1) ?? i) <= MOST_APART; j++) {
      if (starts[j] === column) rows.push(j);
    }
    if (rows.length < LEAST) continue;
    for (const row of rows) {
      const line = lines[row] ?? '';
      out[row] = `${line.slice(0, column).trimEnd()}\t${line.slice(column)}`;
      starts[row] = 0;
    }
  }
  return out;
}
