/**
 * `npm run fuzz -- [--runs 100000] [--seed 1] [--only N]`: mutated letters, pages, mails, PDF and Word files through
 * the whole reading. The same seed gives the same inputs; a failure names its number and leaves its file in
 * `.artifacts/fuzz`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inputOf } from '../tests/fuzz/input.ts';
import { fuzz } from '../tests/fuzz/run.ts';
import { seeds } from '../tests/fuzz/seeds.ts';
import { ROOT } from './run.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const seed = Number(values.seed ?? 1);
const only = values.only === undefined ? null : Number(values.only);
const [from, to] = only === null ? [0, Number(values.runs ?? 100_000)] : [only, only + 1];
if (![seed, from, to].every(Number.isInteger)) throw new Error('--runs, --seed and --only are whole numbers');

const start = performance.now();
const perSecond = (done: number): number => Math.round(done / ((performance.now() - start) / 1000));
const { failures, slowest } = await fuzz({
  seed,
  from,
  to,
  budget: 5000,
  progress: (index) => {
    const done = index - from;
    if (done > 0 && done % 5000 === 0) console.log(`${done} inputs, ${perSecond(done)} a second`);
  },
});

const folder = join(ROOT, '.artifacts/fuzz');
const byEnding = seeds();
for (const { index, problems } of failures) {
  const { name, bytes } = inputOf(byEnding, seed, index);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${seed}-${index}-${name}`);
  writeFileSync(path, bytes);
  console.log(`input ${index} (--seed ${seed} --only ${index}), kept as ${path}:`);
  for (const problem of problems) console.log(`  ${problem}`);
}
const total = to - from;
console.log(`slowest input: ${slowest.index}, ${slowest.ms.toFixed(0)} ms; ${perSecond(total)} a second`);
console.log(`${total - failures.length} passed, ${failures.length} failed`);
if (failures.length > 0) process.exitCode = 1;
