/**
 * The lookup as employers grow: a keystroke's whole work (bands and employers) over a thousand, ten thousand and all
 * employers that come with the product, what making it costs, and what looking one employer up reads.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { choicesFor } from '../../components/lookup/choices.ts';
import { makeEmployerLookup } from '../../lib/evidence/employers.ts';
import { loadRows } from '../../lib/evidence/load.ts';
import { lookup } from '../../lib/evidence/lookup.ts';
import type { EmployerIndex } from '../../lib/evidence/shards.ts';
import { GUIDES } from '../../lib/guides/guides.ts';
import { ROOT } from '../run.ts';
import { ms as number, type Section } from './section.ts';

const DATA = join(ROOT, 'data');
const INDEX = join(DATA, 'employers/index.json');
const ROUNDS = 12;
const CHOICES = 8;

/** What people type, letter by letter; a misspelt name is the dearest, and a role behind a name comes close. */
const TYPED = [
  'cloudflare',
  'goldman sachs',
  'databriks',
  'micorsoft',
  'goldman software engineer new york',
  'senior data engineer denver',
  'xyzzyx',
].flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));

const ms = (time: number): string => `${number(time)} ms`;

/** The first `n` employers, or more than there are: copies under other names, as the collection would grow. */
function grown(index: EmployerIndex, n: number): EmployerIndex {
  const whole: EmployerIndex = { keys: {}, names: [], also: [], posted: [], filed: [] };
  for (let i = 0; i < n; i++) {
    const at = i % index.names.length;
    const copy = Math.floor(i / index.names.length);
    whole.names.push(copy === 0 ? (index.names[at] ?? '') : `${index.names[at]} ${copy}`);
    whole.also.push(index.also[at] ?? '');
    whole.posted.push(index.posted[at] ?? 0);
    whole.filed.push(index.filed[at] ?? 0);
  }
  return whole;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const heap = (): number => {
  collect();
  return process.memoryUsage().heapUsed;
};

/** Employers, time to make the lookup, heap it keeps, and a keystroke at 50 and 90 percent and at its dearest. */
function measured(index: EmployerIndex, n: number): string[] {
  const cut = grown(index, n);
  const before = heap();
  const start = performance.now();
  const employers = makeEmployerLookup(cut, GUIDES);
  const made = performance.now() - start;
  // The best of several: what else the machine does is no work of the keystroke.
  const times = TYPED.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++)
    TYPED.forEach((text, each) => {
      const from = performance.now();
      choicesFor(text, CHOICES, { bands: lookup, employers }, '2026-11-21');
      times[each] = Math.min(times[each] ?? 0, performance.now() - from);
    });
  // Measured while the lookup is still needed, so that it is not collected with the rest.
  const kept = heap() - before;
  if (employers('', 1).length === 0) throw new Error('the lookup is empty');
  times.sort((a, b) => a - b);
  const at = (share: number): string => ms(times[Math.floor((times.length - 1) * share)] ?? 0);
  return [n.toLocaleString('en-US'), ms(made), `${(kept / 1e6).toFixed(1)} MB`, at(0.5), at(0.9), at(1)];
}

/** Files that the panel reads for one employer, and their size. */
async function reads(companyId: string): Promise<string[]> {
  const paths: string[] = [];
  const start = performance.now();
  await loadRows({ companyId, companyName: null }, async (path) => {
    paths.push(path);
    return JSON.parse(readFileSync(join(DATA, path), 'utf8')) as unknown;
  });
  const took = performance.now() - start;
  const size = paths.reduce((sum, path) => sum + statSync(join(DATA, path)).size, 0);
  return [companyId, paths.join(', '), `${Math.round(size / 1024)} KB`, ms(took)];
}

export async function lookupSpeed(): Promise<Section[]> {
  const start = performance.now();
  const index = JSON.parse(readFileSync(INDEX, 'utf8')) as EmployerIndex;
  const read = performance.now() - start;
  const sizes = [1_000, 10_000, index.names.length, 40_000];
  return [
    {
      title: 'Lookup: the work of a keystroke',
      table: [
        ['employers', 'made once', 'heap it keeps', 'a keystroke, 50%', '90%', 'dearest'],
        ...sizes.map((n) => measured(index, n)),
      ],
      notes: [
        `${TYPED.length} keystrokes of seven texts, the best of ${ROUNDS} each: bands of the guides and employers together, misspelt names too.`,
        `The index of ${index.names.length.toLocaleString('en-US')} employers is ${Math.round(statSync(INDEX).size / 1024)} KB and parsed in ${ms(read)}, once a popup or panel.`,
      ],
    },
    {
      title: 'Evidence: what is read for one employer',
      table: [
        ['employer', 'files', 'size', 'time'],
        ...(await Promise.all(['cloudflare', 'amazon', 'databricks'].map(reads))),
      ],
      notes: [],
    },
  ];
}
