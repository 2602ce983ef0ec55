/**
 * `npm run bench [-- PART…]`: how right and how fast reading is, as a Markdown report on the screen and in
 * `.artifacts/bench.md`. Parts: pages, specs, corpus, strings, peers, scale, documents, page. What needs a folder, a
 * browser or packages that are not there says so and is skipped.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documents } from './bench/documents.ts';
import { pages, specs } from './bench/own.ts';
import { pageCost } from './bench/page-cost.ts';
import { markdown, type Section } from './bench/section.ts';
import { corpus, strings } from './bench/shared.ts';
import { peers, scale } from './bench/speed.ts';
import { ROOT } from './run.ts';

const PARTS: Record<string, () => Section | Section[] | Promise<Section | Section[]>> = {
  pages,
  specs,
  corpus,
  strings,
  peers,
  scale,
  documents,
  page: pageCost,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length > 0)
  throw new Error(`no part named ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);

const report: string[] = [`# Bench, Node ${process.version}`, ''];
console.log(report.join('\n'));
for (const [name, part] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const section of [await part()].flat()) {
    const text = markdown(section);
    report.push(text);
    console.log(text);
  }
}
mkdirSync(join(ROOT, '.artifacts'), { recursive: true });
writeFileSync(join(ROOT, '.artifacts/bench.md'), report.join('\n'));
