/** Runs the bench: how right and how fast the product is. `--help` tells its parts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { documents } from './bench/documents.ts';
import { lookupSpeed } from './bench/lookup.ts';
import { pages, specs } from './bench/own.ts';
import { pageCost } from './bench/page-cost.ts';
import { peers } from './bench/peers.ts';
import { plan } from './bench/plan.ts';
import { scale } from './bench/scale.ts';
import { markdown, type Section } from './bench/section.ts';
import { corpus, strings } from './bench/shared.ts';
import { ROOT } from './run.ts';

interface Part {
  what: string;
  run: () => Section | Section[] | Promise<Section | Section[]>;
}

const PARTS: Record<string, Part> = {
  pages: { what: 'accuracy on the recorded pages of tests/pages, field by field', run: pages },
  specs: { what: 'accuracy on the cases of tests/specs', run: specs },
  corpus: { what: 'accuracy on ../shared/corpus: real letters and postings', run: corpus },
  strings: { what: 'accuracy and speed beside npm packages on ../shared/bench', run: strings },
  peers: { what: 'speed beside npm packages on our own text, as ratios', run: peers },
  scale: { what: 'speed from 10 KB to 10 MB, and against a bare pass over the text', run: scale },
  documents: { what: 'time for one file of each format', run: documents },
  plan: { what: 'time for one counter', run: plan },
  lookup: {
    what: 'a keystroke over 1,000 and 10,000 employers, and what one employer reads',
    run: lookupSpeed,
  },
  page: { what: 'what a page pays in a real browser: the gate, the reading, long tasks', run: pageCost },
};

const USAGE = `Usage: npm run bench -- [PART…]

Prints a Markdown report and keeps it in .artifacts/bench.md. Without a PART all of them run, in this order:

${Object.entries(PARTS)
  .map(([name, { what }]) => `  ${name.padEnd(10)} ${what}`)
  .join('\n')}

What needs a folder beside the repository, a browser or npm packages that are not there says so and is skipped.
The npm packages are installed in a temporary folder, never in this one.

  --help     this text`;

/** The parts asked for; null where the usage is. */
function asked(): string[] | null {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  });
  const unknown = positionals.filter((name) => !Object.hasOwn(PARTS, name));
  if (unknown.length > 0) throw new Error(`no part named ${unknown.join(', ')}`);
  return values.help ? null : positionals;
}

async function bench(wanted: string[]): Promise<void> {
  const report: string[] = [`# Bench, Node ${process.version}`, ''];
  console.log(report.join('\n'));
  for (const [name, { run }] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const section of [await run()].flat()) {
      const text = markdown(section);
      report.push(text);
      console.log(text);
    }
  }
  mkdirSync(join(ROOT, '.artifacts'), { recursive: true });
  writeFileSync(join(ROOT, '.artifacts/bench.md'), report.join('\n'));
}

let wanted: string[] | null = null;
try {
  wanted = asked();
} catch (error) {
  console.error(`${(error as Error).message}\n\n${USAGE}`);
  process.exit(2);
}
if (wanted === null) console.log(USAGE);
else await bench(wanted);
