/** `npm run data -- --table`: what became of every input row, from the committed manifests, as a Markdown table. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../lib/evidence/shards.ts';
import { total } from './manifest.ts';

const count = (n: number): string => n.toLocaleString('en-US');

const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;

/** What the tier's `n` counts: distinct postings, filings, or the rows of the survey. */
const COUNTED: Record<Manifest['tier'], string> = {
  posted: 'distinct postings',
  filed: 'filings',
  fiscal: 'filings',
  market: 'rows',
  world: 'rows',
  facts: 'facts',
  rates: 'currencies',
};

function linesOf({ tier, inputs, rowsIn, rowsOut, dropped, folded, counts }: Manifest): string[] {
  const n = counts.postings ?? counts.filings ?? rowsOut;
  const accounted = rowsOut + total(dropped) + total(folded);
  return [
    ...inputs.map(({ file, rows }) => row(tier, `in: ${file}`, count(rows))),
    row(tier, '**rows in**', count(rowsIn)),
    ...Object.entries(dropped).map(([why, rows]) => row(tier, `left out: ${why}`, count(rows))),
    ...Object.entries(folded).map(([why, rows]) => row(tier, `folded: ${why}`, count(rows))),
    row(tier, '**rows out**', count(rowsOut)),
    row(
      tier,
      accounted === rowsIn ? 'out + left out + folded = in' : '**MISSING ROWS**',
      `${count(accounted)} = ${count(rowsIn)}`,
    ),
    row(tier, COUNTED[tier], count(n)),
    ...(counts.employers === undefined ? [] : [row(tier, 'employers', count(counts.employers))]),
  ];
}

/** The table's lines, from the manifests under `data`. */
export function accountingTable(data: string): string[] {
  const manifests = (['posted', 'filed', 'fiscal', 'market', 'world', 'facts', 'rates'] as const).map(
    (tier) => JSON.parse(readFileSync(join(data, tier, 'manifest.json'), 'utf8')) as Manifest,
  );
  const { names } = JSON.parse(readFileSync(join(data, 'employers/index.json'), 'utf8')) as {
    names: string[];
  };
  return [
    row('tier', 'what', 'rows'),
    '|---|---|---:|',
    ...manifests.flatMap(linesOf),
    row('all', 'employers with postings or filings', count(names.length)),
  ];
}
