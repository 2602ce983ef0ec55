/**
 * What is read of real documents, which stay outside the repository: no field falls behind when weights are learned
 * again. Skipped where `../shared/corpus` is not there.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { SILENCE } from '../../../scripts/patience.ts';
import { ROOT, run } from '../../../scripts/run.ts';

const SCORER = join(ROOT, '../shared/corpus/score.mjs');

/** Share of what the documents state that is read right, and share of what is read that is right, in percent. */
const FLOORS: [field: string, recall: number, precision: number][] = [
  ['kind', 100, 100],
  ['company', 97, 96],
  ['title', 96, 96],
  ['location', 100, 83],
  ['base', 100, 100],
  ['equity', 95, 95],
  ['bonusPct', 100, 100],
  ['signOn', 100, 100],
  ['startDate', 100, 87],
];

describe.skipIf(!existsSync(SCORER))('real documents, if ../shared/corpus is there', () => {
  let output = '';
  beforeAll(async () => {
    const command = `${process.execPath} ${join(ROOT, 'cli/read.ts')} --json`;
    ({ output } = await run(process.execPath, [SCORER, '--cmd', command], { silence: SILENCE }));
  });

  test.each(FLOORS)('%s: recall at least %d, precision at least %d', (field, recall, precision) => {
    const [, right, kept] =
      new RegExp(`\\| ${field} \\| \\d+ \\| ([\\d.]+)% \\| ([\\d.]+)%`).exec(output) ?? [];
    expect(Number(right), `recall of ${field}`).toBeGreaterThanOrEqual(recall);
    expect(Number(kept), `precision of ${field}`).toBeGreaterThanOrEqual(precision);
  });
});
