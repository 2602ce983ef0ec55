/** Tables of titles: `Public Title | Internal Level | Typical YOE`, in any order and wording. */
import { columnsOf } from './columns.ts';
import type { DialectRule, Draft } from './draft.ts';
import { readLevel, readYears } from './level.ts';
import type { Row } from './table.ts';

const cell = ({ cells }: Row, at: number): string =>
  at < 0 ? '' : (cells[at] ?? '').replace(/[*_`]/g, '').trim();

function readRow(row: Row, at: { title: number; level: number; years: number }, draft: Draft): void {
  const title = cell(row, at.title);
  const level = cell(row, at.level);
  const label = title || level;
  if (label === '') return;
  const own = readLevel(level);
  const named = readLevel(title);
  const years = cell(row, at.years);
  const read = years === '' ? null : readYears(years);
  if (years !== '' && !read && !/^(?:n\/?a|—|–|-|varies)$/i.test(years))
    draft.say('not-understood', 'years', row.line.n, `${label}: ${years}`);
  if (level !== '' && title !== '' && own.codes.length === 0 && own.seniority.length === 0)
    draft.say('not-understood', 'level', row.line.n, `${label}: ${level}`);
  draft.titles.push({
    title: label.slice(0, 200),
    codes: own.codes.length > 0 ? own.codes : named.codes,
    open: own.codes.length > 0 ? own.open : named.open,
    seniority: named.seniority.length > 0 ? named.seniority : own.seniority,
    years: read ?? 'not stated',
    line: row.line.n,
  });
}

export default {
  id: 'title-table',
  read(draft) {
    for (const { is, table } of draft.blocks) {
      if (is !== 'table' || !table) continue;
      const columns = columnsOf(table);
      const find = (wanted: string): number => columns.findIndex((column) => column.is === wanted);
      const at = { title: find('title'), level: find('level'), years: find('years') };
      const known = [at.title, at.level, at.years].filter((index) => index >= 0).length;
      if (known < 2) continue;
      for (const line of table.lines) draft.taken.add(line);
      for (const line of table.cut) draft.say('not-understood', 'table-too-large', line.n, line.text);
      for (const row of table.rows) {
        readRow(row, at, draft);
        columns.forEach((column, index) => {
          const text = cell(row, index);
          if (text === '') return;
          if (column.is === 'note') draft.say('left-out', 'note-column', row.line.n, text);
          if (column.is === 'unknown')
            draft.say('not-understood', 'column', row.line.n, `${column.heading}: ${text}`);
        });
      }
    }
  },
} satisfies DialectRule;
