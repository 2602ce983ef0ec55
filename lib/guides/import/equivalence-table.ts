/** Tables of equal levels: `X level | Y equivalent | Z equivalent`, or a heading row of employers. */
import { type Column, columnsOf } from './columns.ts';
import type { DialectRule } from './draft.ts';
import { equalOf } from './equal-levels.ts';
import { employer, type Title } from './title.ts';

const ABSENT = /^(?:n\/?a|none|—|–|-|)$/i;

/** The employer whose levels a column holds; null for other columns. */
function companyOf(column: Column, own: Title['company']): { id: string; name: string } | null {
  if (column.is === 'company') return employer(column.company);
  if (column.is !== 'level') return null;
  return column.company === null ? own : employer(column.company);
}

export default {
  id: 'equivalence-table',
  read(draft) {
    for (const { is, table } of draft.blocks) {
      if (is !== 'table' || !table) continue;
      const columns = columnsOf(table);
      const companies = columns.map((column) => companyOf(column, draft.title.company));
      if (!columns.some(({ is: kind }) => kind === 'company') || companies.filter(Boolean).length < 2)
        continue;
      for (const line of table.lines) draft.taken.add(line);
      for (const line of table.cut) draft.say('not-understood', 'table-too-large', line.n, line.text);
      for (const { line, cells } of table.rows) {
        const equal = companies.flatMap((company, index) => {
          const level = (cells[index] ?? '').replace(/[*_`]/g, '').trim();
          return company && !ABSENT.test(level) ? [equalOf(company, level)] : [];
        });
        if (equal.length >= 2) draft.mapping.push({ line: line.n, equal });
        else draft.say('not-understood', 'row', line.n, cells.join(' | '));
      }
    }
  },
} satisfies DialectRule;
