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

const USAGE = `Usage: npm run fuzz -- [--runs 100000] [--seed 1] [--only N]
  Mutated letters, pages, mails, PDF and Word files through the whole reading: nothing may crash, hang or come out
  unescaped.
  --runs N   how many inputs (default 100000)
  --seed N   which inputs: the same number gives the same ones on every machine (default 1)
  --only N   one input alone, by its number
  --help     this text`;

interface Range {
  seed: number;
  from: number;
  to: number;
}

/** Throws where an option is unknown or no whole number; null where the usage is asked for. */
function rangeIn(args: string[]): Range | null {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: { runs: text, seed: text, only: text, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return null;
  const whole = (name: 'runs' | 'seed' | 'only', otherwise: number): number => {
    const value = Number(values[name] ?? otherwise);
    if (!Number.isSafeInteger(value) || value < 0) throw new Error(`--${name}: not a whole number`);
    return value;
  };
  const from = whole('only', 0);
  return { seed: whole('seed', 1), from, to: values.only === undefined ? whole('runs', 100_000) : from + 1 };
}

async function main({ seed, from, to }: Range): Promise<void> {
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
}

let range: Range | null = null;
let problem: string | null = null;
try {
  range = rangeIn(process.argv.slice(2));
} catch (error) {
  problem = error instanceof Error ? error.message : String(error);
}
if (range) await main(range);
else if (problem === null) console.log(USAGE);
else {
  console.error(`${problem}\n${USAGE}`);
  process.exitCode = 2;
}
