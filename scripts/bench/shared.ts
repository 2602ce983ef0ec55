/**
 * Accuracy on documents and strings that nobody here wrote, which stay outside the repository: `../shared/corpus` (real
 * letters and postings with hand labels) and `../shared/bench` (salary strings, beside the npm packages). Each brings
 * its own scorer; here they are only run. The bench is copied into a temporary folder, because it needs packages.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SILENCE } from '../patience.ts';
import { ROOT, run } from '../run.ts';
import { npm } from './npm.ts';
import { type Section, skipped } from './section.ts';

const SHARED = join(ROOT, '../shared');
const ADAPTER = join(ROOT, 'tests/bench/adapter.mjs');

/** Markdown tables in a program's output, with the lines between them as notes. */
function section(title: string, output: string): Section {
  return { title, table: [], notes: [output.trim()] };
}

export async function corpus(): Promise<Section> {
  const title = 'Real letters and postings (../shared/corpus)';
  const scorer = join(SHARED, 'corpus/score.mjs');
  if (!existsSync(scorer)) return skipped(title, '../shared/corpus is not there');
  const command = `${process.execPath} ${join(ROOT, 'cli/read.ts')} --json`;
  const { code, output } = await run(process.execPath, [scorer, '--cmd', command], { silence: SILENCE });
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

interface Timing {
  ms: number | null;
}
/** What the folder's runner writes of each peer's speed, by the name of its adapter. */
type Speeds = Record<string, { name: string } & Partial<Record<(typeof RUNS)[number], Timing | null>>>;
const RUNS = ['100k', '1m', 'paras100k', 'paras1m'] as const;
const FLOOR = 'floor-regex';

/** The runner's times as ratios to ours, in the same run. */
function speeds(report: string): Section {
  const title = 'Speed on the same texts, as ratios (../shared/bench)';
  if (!existsSync(report)) return skipped(title, 'there are no results');
  const { speed } = JSON.parse(readFileSync(report, 'utf8')) as { speed: Speeds };
  const ours = speed.adapter;
  if (!ours) return skipped(title, 'the adapter was not measured');
  const ratio = (time: Timing | null | undefined, to: Timing | null | undefined): string =>
    time?.ms && to?.ms ? (time.ms / to.ms).toFixed(1) : '–';
  const against = speed[FLOOR];
  return {
    title,
    table: [
      ['times ours', '100 KB', '1 MB', '100 KB by paragraph', '1 MB by paragraph'],
      ...Object.entries(speed)
        .filter(([id]) => id !== 'adapter' && !id.startsWith('floor-'))
        .map(([, peer]) => [peer.name, ...RUNS.map((run) => ratio(peer[run], ours[run]))]),
    ],
    notes: [
      `Ours takes ${ratio(ours['1m'], against?.['1m'])} times a bare pass for currency signs over 1 MB. What it gives`,
      'is pay told from other money, with its period. parse-money and parsecurrency read a string as one amount: of a',
      'whole text they give one answer at most, so that only by paragraph do they come near the same job.',
    ],
  };
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
      run(process.execPath, args, { cwd: folder, silence: 2 * SILENCE });
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
      speeds(join(folder, 'results/results.json')),
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
