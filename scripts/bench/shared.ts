/**
 * Accuracy on documents and strings that nobody here wrote, which stay outside the repository: `../shared/corpus` (real
 * letters and postings with hand labels) and `../shared/bench` (salary strings, beside the npm packages). Each brings
 * its own scorer; here they are only run. The bench is copied into a temporary folder, because it needs packages.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, run } from '../run.ts';
import { npm } from './npm.ts';
import { type Section, skipped } from './section.ts';

const SHARED = join(ROOT, '../shared');
const ADAPTER = join(ROOT, 'tests/bench/adapter.mjs');
const MINUTES = 60_000;

/** Markdown tables in a program's output, with the lines between them as notes. */
function section(title: string, output: string): Section {
  return { title, table: [], notes: [output.trim()] };
}

export async function corpus(): Promise<Section> {
  const title = 'Real letters and postings (../shared/corpus)';
  const scorer = join(SHARED, 'corpus/score.mjs');
  if (!existsSync(scorer)) return skipped(title, '../shared/corpus is not there');
  const command = `${process.execPath} ${join(ROOT, 'cli/read.ts')} --json`;
  const { code, output } = await run(process.execPath, [scorer, '--cmd', command], { limit: 10 * MINUTES });
  return code === 0 ? section(title, output) : skipped(title, `the scorer failed: ${output.slice(-300)}`);
}

/** The probes name peers of other languages that are not part of the folder: here they are run without any peer. */
function withoutPeers(file: string): void {
  const source = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    source
      .replace(/use = \[[^\]]*\]/, 'use = []')
      .replace(/use = fs\.readdirSync\(.*?\)\.map\(f => `.*?`\)/, 'use = []'),
  );
}

export async function strings(): Promise<Section[]> {
  const title = 'Salary strings beside npm packages (../shared/bench)';
  const source = join(SHARED, 'bench');
  if (!existsSync(source)) return [skipped(title, '../shared/bench is not there')];
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-bench-'));
  try {
    cpSync(source, folder, { recursive: true });
    const installed = await npm(['install', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
    const peers = installed === null ? 'all' : 'none';
    const node = (args: string[]): ReturnType<typeof run> =>
      run(process.execPath, args, { cwd: folder, limit: 15 * MINUTES });
    await node(['make-corpus.mjs']);
    const compared = await node(['run.mjs', '--adapter', ADAPTER, '--peers', peers]);
    for (const file of ['probes.mjs', 'fp.mjs']) withoutPeers(join(folder, file));
    const probes = await node(['probes.mjs', '--adapter', ADAPTER]);
    const prose = await node(['fp.mjs', '--adapter', ADAPTER]);
    const report = join(folder, 'results/results.md');
    const main = existsSync(report)
      ? section(title, readFileSync(report, 'utf8').replace(/^#+ Results.*\n/, ''))
      : skipped(title, compared.output.slice(-300));
    if (installed !== null) main.notes.push(`Without the npm packages: ${installed}`);
    const wrong = probes.output
      .split('\n')
      .filter((line) => line.startsWith('|') && !/\| ok \|$|^\| class|^\|---/.test(line));
    const right = probes.output.split('\n').filter((line) => /\| ok \|$/.test(line)).length;
    return [
      main,
      {
        title: 'Failure classes and prose without money (../shared/bench)',
        table: [],
        notes: [`${right} of ${right + wrong.length} classes right`, ...wrong, prose.output.trim()],
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
