/**
 * `npm test`: everything that keeps this repository right, with live progress, closing with one line
 * `N passed, N failed`. Words after `--` choose stages by name: `npm test -- lint types`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensure, type Need } from './browsers.ts';
import type { Outcome } from './reports.ts';
import { ROOT } from './run.ts';
import { type Stage, stages } from './stages.ts';

const VARIABLES: Record<Need, string> = {
  chromium: 'CHROME_PATH',
  firefox: 'FIREFOX_PATH',
  xvfb: 'XVFB_PATH',
  xdotool: 'XDOTOOL_PATH',
};

/** Paths of the programs for the end-to-end tests; what is missing goes along as the reason to skip. */
async function programs(): Promise<Record<string, string>> {
  console.log('browsers');
  const found = await ensure(['chromium', 'firefox', 'xvfb', 'xdotool'], (line) => console.log(`  ${line}`));
  const paths: Record<string, string> = {};
  for (const [need, { path, missing }] of Object.entries(found)) {
    const variable = VARIABLES[need as Need];
    if (path) paths[variable] = path;
    else paths[`${variable}_MISSING`] = missing ?? '';
    console.log(`  ${need}: ${path ?? 'not available, its tests are skipped'}`);
  }
  return paths;
}

const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;

function counts({ passed, failed, skipped }: Outcome): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

async function runStage(stage: Stage, number: string): Promise<Outcome> {
  console.log(`[${number}] ${stage.name}`);
  const start = Date.now();
  const outcome = await stage.run((line) => line.trim() && console.log(`  ${line}`));
  console.log(
    `[${number}] ${outcome.failed ? 'FAILED' : 'ok'} in ${seconds(start)}: ${stage.name}: ${counts(outcome)}`,
  );
  return outcome;
}

const start = Date.now();
mkdirSync(join(ROOT, '.artifacts'), { recursive: true });
const chosen = process.argv.slice(2);
const wanted = (stage: Stage): boolean =>
  chosen.length === 0 || chosen.some((word) => stage.name.includes(word));
const names = stages({}).filter(wanted);
const paths = names.some(({ name }) => name.startsWith('end to end')) ? await programs() : {};
const list = stages(paths).filter(wanted);

const total: Outcome = { passed: 0, failed: 0, skipped: 0, notes: [] };
for (const [index, stage] of list.entries()) {
  const outcome = await runStage(stage, `${index + 1}/${list.length}`);
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  total.skipped += outcome.skipped;
  total.notes.push(...outcome.notes);
}

console.log(`\n${list.length} stages in ${seconds(start)}`);
for (const note of total.notes) console.log(note);
console.log(counts(total));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
