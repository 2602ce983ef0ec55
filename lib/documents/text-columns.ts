/** Tables set in columns with blanks ("Position      Director"): where several lines share a gap, it parts columns. */

/** Two blanks end a sentence, and justified lines have gaps anywhere; columns start at one place in several lines. */
const GAP = /^(\s{0,12}\S(?:.{0,44}?\S)?)( {2,60})(\S)/;
const LEAST = 3;
/** Lines apart that a table still holds together: blank ones, and values that run on below. */
const MOST_APART = 3;

const NEXT_GAP = / {2,60}(?=\S)/g;

/** Where the columns behind the second begin: at one place in most of the rows that have any more. */
function furtherColumns(rows: readonly string[], from: number): number[] {
  const starts = rows.map((row) =>
    [...row.slice(from, from + 140).matchAll(NEXT_GAP)].map(({ index, 0: gap }) => from + index + gap.length),
  );
  const more = starts.filter((each) => each.length > 0).length;
  const times = new Map<number, number>();
  for (const start of starts.flat()) times.set(start, (times.get(start) ?? 0) + 1);
  return [...times]
    .flatMap(([start, count]) => (count >= LEAST && count > more / 2 ? [start] : []))
    .sort((a, b) => a - b);
}

/** A line with a tab in front of each column that something begins at. */
function parted(line: string, columns: readonly number[]): string {
  const cells = [0, ...columns.filter((at) => at < line.length && line[at - 1] === ' ' && line[at] !== ' ')];
  return cells.map((at, i) => line.slice(at, cells[i + 1]).trimEnd()).join('\t');
}

/** Whether a line is nothing but heads of these columns: "            Before      Now". */
function isHeads(line: string, columns: readonly number[]): boolean {
  const words = [...line.slice(0, 200).matchAll(/\S(?:\S| (?=\S)){0,40}/g)];
  return words.length > 1 && words.every(({ index }) => columns.includes(index));
}

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
    const columns = [
      column,
      ...furtherColumns(
        rows.map((row) => lines[row] ?? ''),
        column,
      ),
    ];
    for (const row of rows) {
      out[row] = parted(lines[row] ?? '', columns);
      starts[row] = 0;
    }
    const above = lines.slice(Math.max(0, i - MOST_APART), i).findLastIndex((line) => line.trim() !== '');
    const head = above < 0 ? -1 : Math.max(0, i - MOST_APART) + above;
    if (head >= 0 && isHeads(lines[head] ?? '', columns)) out[head] = parted(lines[head] ?? '', columns);
  }
  return out;
}
