/** What `npm test` runs, in order: each stage is one program, and its outcome is counted in tests. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { unzipSync } from 'fflate';
import { type Outcome, readPlaywright, readVitest, tail } from './reports.ts';
import { type Result, ROOT, run, tool } from './run.ts';

export interface Stage {
  name: string;
  run(onLine: (line: string) => void): Promise<Outcome>;
}

const ARTIFACTS = join(ROOT, '.artifacts');
const MINUTE = 60_000;
const TARGETS = ['chrome', 'edge', 'firefox'] as const;

/** One check that passes or fails as a whole. */
function verdict(name: string, result: Result, fine = result.code === 0): Outcome {
  const why = result.timedOut ? `${name}: ran out of time` : `${name}: failed`;
  return {
    passed: fine ? 1 : 0,
    failed: fine ? 0 : 1,
    skipped: 0,
    notes: fine ? [] : [why, ...tail(result.output)],
  };
}

const check = (name: string, command: string, args: string[], limit = 2 * MINUTE): Stage => ({
  name,
  run: async () => verdict(name, await tool(command, args, { limit })),
});

/** Vitest's and Playwright's JSON reports: a run that wrote none, or ended badly without a failure, has failed. */
function counted(name: string, file: string, result: Result, read: (report: never) => Outcome): Outcome {
  if (!existsSync(file)) return verdict(name, result, false);
  const outcome = read(JSON.parse(readFileSync(file, 'utf8')) as never);
  if (result.code === 0 || outcome.failed > 0) return outcome;
  return { ...outcome, failed: 1, notes: [...outcome.notes, ...verdict(name, result, false).notes] };
}

const unit: Stage = {
  name: 'unit, structure and property tests',
  async run(onLine) {
    const file = join(ARTIFACTS, 'unit.json');
    rmSync(file, { force: true });
    const result = await tool(
      'vitest',
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      { limit: 5 * MINUTE, onLine },
    );
    return counted(this.name, file, result, readVitest);
  },
};

/** The extension in real browsers; `paths` names the programs that were found. */
const endToEnd = (name: string, project: string, paths: Record<string, string>): Stage => ({
  name,
  async run(onLine) {
    const file = join(ARTIFACTS, `${project}.json`);
    rmSync(file, { force: true });
    const result = await tool(
      'playwright',
      ['test', '--config', 'tests/e2e/playwright.config.ts', '--project', project, '--reporter=list,json'],
      { limit: 6 * MINUTE, env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file, ...paths }, onLine },
    );
    return counted(name, file, result, readPlaywright);
  },
});

/** `wxt zip` builds and packs, so that what is tested is what the stores get. */
const build = (target: string): Stage => check(`build for ${target}`, 'wxt', ['zip', '-b', target]);

const addonLint: Stage = {
  name: 'add-on lint (web-ext)',
  async run() {
    const args = ['lint', '--source-dir', join(ROOT, '.output/firefox-mv3'), '--output', 'json'];
    const result = await tool('web-ext', args, { limit: 2 * MINUTE });
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
  const { code, output } = await run('git', args, { limit: MINUTE });
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
      const options = { cwd: folder, limit: 3 * MINUTE };
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
      return verdict(this.name, { code: 1, output: String(error), timedOut: false });
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
