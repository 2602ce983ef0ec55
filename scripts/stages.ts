/** What `npm test` runs, in order: each stage is one program, and its outcome is counted in tests. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { unzipSync } from 'fflate';
import { E2E_SILENCE, SILENCE } from './patience.ts';
import { EVENTS_FILE, recorded } from './reporters/events.ts';
import { judged, type Outcome, tail } from './reports.ts';
import { type Result, ROOT, run, tool } from './run.ts';

export interface Stage {
  name: string;
  run(onLine: (line: string) => void): Promise<Outcome>;
}

const ARTIFACTS = join(ROOT, '.artifacts');
const TARGETS = ['chrome', 'edge', 'firefox'] as const;

/** One check that passes or fails as a whole. */
function verdict(name: string, result: Result, fine = result.code === 0): Outcome {
  return {
    passed: fine ? 1 : 0,
    failed: fine ? 0 : 1,
    skipped: 0,
    notes: fine ? [] : [`${name}: ${result.stuck ? 'stuck' : 'failed'}`, ...tail(result.output)],
  };
}

const check = (name: string, command: string, args: string[]): Stage => ({
  name,
  run: async () => verdict(name, await tool(command, args, { silence: SILENCE })),
});

/** A test runner with the reporters that write down what happens; what they wrote is counted, however it ended. */
async function tested(
  name: string,
  command: string,
  args: string[],
  options: { silence: number; env?: Record<string, string>; onLine(line: string): void },
): Promise<Outcome> {
  const file = join(ARTIFACTS, `${name.replace(/\W+/g, '-')}.events`);
  rmSync(file, { force: true });
  const env = { ...options.env, [EVENTS_FILE]: file };
  const result = await tool(command, args, { ...options, env });
  return judged(name, result, recorded(file), options.silence);
}

const REPORTERS = join(ROOT, 'scripts/reporters');

const unit: Stage = {
  name: 'unit, structure and property tests',
  run(onLine) {
    const args = ['run', '--reporter=default', `--reporter=${join(REPORTERS, 'vitest.ts')}`];
    return tested(this.name, 'vitest', args, { silence: SILENCE, onLine });
  },
};

/** The extension in real browsers; `paths` names the programs that were found. */
const endToEnd = (name: string, project: string, paths: Record<string, string>): Stage => ({
  name,
  run(onLine) {
    const config = ['--config', 'tests/e2e/playwright.config.ts', '--project', project];
    const args = ['test', ...config, `--reporter=list,${join(REPORTERS, 'playwright.ts')}`];
    return tested(name, 'playwright', args, { silence: E2E_SILENCE, env: paths, onLine });
  },
});

/** `wxt zip` builds and packs, so that what is tested is what the stores get. */
const build = (target: string): Stage => check(`build for ${target}`, 'wxt', ['zip', '-b', target]);

const addonLint: Stage = {
  name: 'add-on lint (web-ext)',
  async run() {
    const args = ['lint', '--source-dir', join(ROOT, '.output/firefox-mv3'), '--output', 'json'];
    const result = await tool('web-ext', args, { silence: SILENCE });
    const summary = /"errors":\s*(\d+)/.exec(result.output)?.[1];
    return verdict(this.name, result, result.code === 0 && summary === '0');
  },
};

/** Path and content hash of every file under a folder. */
function fingerprint(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => {
      const hash = createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);
      return `${normalize(path).slice(folder.length + 1)} ${hash}`;
    })
    .sort();
}

/** Files of a package that git would not keep; none where the repository is not at hand. */
async function strays(names: string[]): Promise<string[]> {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard'];
  const { code, output } = await run('git', args, { silence: SILENCE });
  const kept = new Set(output.split('\n'));
  return code === 0 ? names.filter((name) => !name.endsWith('/') && !kept.has(name)) : [];
}

/** Add-on review builds our source package from scratch: so does this, and the result must be the same files. */
const sourcePackage: Stage = {
  name: 'source package builds by itself',
  async run() {
    const output = join(ROOT, '.output');
    const name = readdirSync(output).find((file) => file.endsWith('-sources.zip'));
    const folder = mkdtempSync(join(tmpdir(), 'counterpoint-source-'));
    try {
      if (!name) throw new Error('wxt zip wrote no source package');
      const files = unzipSync(readFileSync(join(output, name)));
      const stray = await strays(Object.keys(files));
      if (stray.length > 0) throw new Error(`files that do not belong to it: ${stray.join(', ')}`);
      for (const [path, bytes] of Object.entries(files)) {
        if (path.endsWith('/')) continue;
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), bytes);
      }
      const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
      const options = { cwd: folder, silence: SILENCE };
      const install = await run(npm, ['ci', '--prefer-offline'], options);
      if (install.code !== 0) return verdict(this.name, install, false);
      const built = await run(npm, ['run', 'build:firefox'], options);
      if (built.code !== 0) return verdict(this.name, built, false);
      const ours = fingerprint(join(output, 'firefox-mv3'));
      const theirs = fingerprint(join(folder, '.output/firefox-mv3'));
      const differing = ours.filter((line) => !theirs.includes(line));
      const same = differing.length === 0 && ours.length === theirs.length;
      return verdict(this.name, { ...built, output: `built differently: ${differing.join(', ')}` }, same);
    } catch (error) {
      return verdict(this.name, { code: 1, output: String(error), stuck: false });
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  },
};

/** Everything, in the order in which a mistake is cheapest to find. */
export function stages(paths: Record<string, string>): Stage[] {
  return [
    check('generated types (wxt)', 'wxt', ['prepare']),
    check('types', 'tsc', ['--noEmit']),
    check('lint', 'biome', ['check', '--error-on-warnings', '.']),
    check('dead code', 'knip', []),
    ...TARGETS.map(build),
    addonLint,
    unit,
    endToEnd('end to end, Chromium', 'chromium', paths),
    endToEnd('end to end, Firefox', 'firefox', paths),
    sourcePackage,
  ];
}
