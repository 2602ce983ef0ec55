/**
 * `npm run bench:guides [-- COUNT]`: imports COUNT (4,500) synthetic guides over all dialects and holds every figure
 * against what the generator wrote; then brings them into a real browser's library, again for nothing to change, and
 * looks up in it. Time and memory of each step on the screen and in `.artifacts/bench-guides.md`. Ends with an error
 * where a figure is wrong.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { makeEmployerLookup } from '../lib/evidence/employers.ts';
import type { EmployerIndex } from '../lib/evidence/shards.ts';
import { GUIDES } from '../lib/guides/guides.ts';
import { importText } from '../lib/guides/import/import.ts';
import type { Guide } from '../lib/guides/schema.ts';
import { errorsIn } from '../tests/unit/guides-import/synthetic/compare.ts';
import { type SyntheticGuide, syntheticGuide } from '../tests/unit/guides-import/synthetic/guide.ts';
import { libraryInBrowser } from './bench/library.ts';
import { markdown, ms as number, type Section } from './bench/section.ts';
import { ROOT } from './run.ts';

const COUNT = Number(process.argv[2] ?? 4500);
const ms = (time: number): string => `${number(time)} ms`;
const MB = 1024 * 1024;
const mb = (bytes: number): string => `${(bytes / MB).toFixed(1)} MB`;

/** Imports all and says what is wrong; every file gives a guide or a refusal with its reason. */
function imported(made: SyntheticGuide[]): { section: Section; guides: Guide[]; wrong: string[] } {
  const times: number[] = [];
  const wrong: string[] = [];
  const guides: Guide[] = [];
  let silent = 0;
  const before = process.memoryUsage().heapUsed;
  for (const each of made) {
    const start = performance.now();
    const result = importText(each.text);
    times.push(performance.now() - start);
    if (result.guide) guides.push(result.guide);
    else if (!result.report.some(({ kind }) => kind === 'refused')) silent++;
    wrong.push(...errorsIn(each, result).map((error) => `${each.name} (${each.dialect}): ${error}`));
  }
  const heap = process.memoryUsage().heapUsed - before;
  const total = times.reduce((sum, time) => sum + time, 0);
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const text = made.reduce((sum, each) => sum + each.text.length, 0);
  return {
    guides,
    wrong,
    section: {
      title: `Importing ${made.length} synthetic guides (Node)`,
      table: [
        ['what', 'value'],
        ['guides, files without a word', `${guides.length}, ${silent}`],
        ['figures wrong or lost', String(wrong.length)],
        ['shapes of table headings', String(new Set(made.map(({ table }) => table.shape)).size)],
        ['dialects (family and form)', [...new Set(made.map(({ dialect }) => dialect))].sort().join('; ')],
        ['text', mb(text)],
        ['time in all', ms(total)],
        ['a guide: median, 99%, longest', `${ms(at(0.5))}, ${ms(at(0.99))}, ${ms(at(1))}`],
        ['heap for all guides with their reports', mb(heap)],
      ],
      notes: wrong.slice(0, 20),
    },
  };
}

/** A keystroke over employers with and without the library's guides. */
function lookups(guides: Guide[]): Section {
  const index: EmployerIndex = { keys: {}, names: [], also: [], posted: [], filed: [] };
  for (let n = 0; n < 19_000; n++) {
    index.names.push(`Employer ${n.toString(36)} ${(n * 7919).toString(36)}`);
    index.posted.push(n % 7);
    index.filed.push(n % 11);
  }
  const typed = ['a', 'al', 'ald', 'alde', 'alder', 'alder w', 'alder works', 'alder wrks', 'zephyr dyn'];
  const row = (name: string, own: Guide[]): string[] => {
    const start = performance.now();
    const find = makeEmployerLookup(index, own);
    const made = performance.now() - start;
    for (const text of typed) find(text, 8);
    const times = typed.map((text) => {
      const from = performance.now();
      for (let i = 0; i < 20; i++) find(text, 8);
      return (performance.now() - from) / 20;
    });
    return [
      name,
      ms(made),
      ms(times.reduce((sum, time) => sum + time, 0) / times.length),
      ms(Math.max(...times)),
    ];
  };
  return {
    title: 'Lookup over 19,000 employers (Node)',
    table: [
      ['guides beside them', 'made once', 'a keystroke, mean', 'a keystroke, worst'],
      row(`${GUIDES.length} bundled`, GUIDES),
      row(`${GUIDES.length} bundled, ${guides.length} imported`, [...GUIDES, ...guides]),
    ],
    notes: [],
  };
}

const made = Array.from({ length: COUNT }, (_, number) => syntheticGuide(number));
const { section, guides, wrong } = imported(made);
const zip = zipSync(Object.fromEntries(made.map(({ name, text }) => [`guides/${name}`, strToU8(text)])));
const sections = [section, lookups(guides), await libraryInBrowser(zip, COUNT)];
const report = [`# Guides, Node ${process.version}`, '', ...sections.map(markdown)].join('\n');
console.log(report);
mkdirSync(join(ROOT, '.artifacts'), { recursive: true });
writeFileSync(join(ROOT, '.artifacts/bench-guides.md'), report);
if (wrong.length > 0) process.exitCode = 1;
