/** A manifest: where a tier's rows come from, what became of each input row, and the bytes that came out. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../lib/evidence/shards.ts';
import type { Engine, Row } from './engine.ts';
import { type Input, sha256 } from './inputs.ts';

export const number = (row: Row | undefined, name: string): number => Number(row?.[name] ?? 0);

/** Rows by reason, most first; equal counts by name. */
export async function byReason(engine: Engine, table: string): Promise<Record<string, number>> {
  const rows = await engine.rows(
    `select reason, count(*) as n from ${table} where reason is not null group by 1 order by n desc, reason`,
  );
  return Object.fromEntries(rows.map((row) => [String(row.reason), Number(row.n)]));
}

export async function inputsOf(engine: Engine, inputs: Input[], table: string): Promise<Manifest['inputs']> {
  return Promise.all(
    inputs.map(async ({ file, path }) => ({
      file,
      rows: number(
        (
          await engine.rows(`select count(*) as n from ${table} where file = '${file.replaceAll("'", "''")}'`)
        )[0],
        'n',
      ),
      sha256: await sha256(path),
    })),
  );
}

export const total = (counts: Record<string, number>): number =>
  Object.values(counts).reduce((sum, n) => sum + n, 0);

/** Throws where rows went missing: every row that came in is out, dropped or folded. */
export function checkSum({ tier, rowsIn, rowsOut, dropped, folded }: Omit<Manifest, 'files'>): void {
  const found = rowsOut + total(dropped) + total(folded);
  if (found !== rowsIn) throw new Error(`${tier}: ${rowsIn} rows in, ${found} accounted for`);
}

/** Writes a tier's folder anew: its files and, last, the manifest with their hashes. */
export function writeTier(
  folder: string,
  data: Map<string, unknown>,
  manifest: Omit<Manifest, 'files'>,
): Manifest {
  checkSum(manifest);
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) if (file.endsWith('.json')) rmSync(join(folder, file));
  const files: Manifest['files'] = {};
  for (const [name, content] of [...data].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const text = `${JSON.stringify(content)}\n`;
    files[`${name}.json`] = createHash('sha256').update(text).digest('hex');
    writeFileSync(join(folder, `${name}.json`), text);
  }
  const whole: Manifest = { ...manifest, files };
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(whole, null, 2)}\n`);
  return whole;
}
