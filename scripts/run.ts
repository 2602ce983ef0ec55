/**
 * Runs other programs for the scripts: with their output kept, without a shell, and stopped when they fall silent. How
 * long a program takes depends on the machine, so that says nothing; one that prints nothing for minutes is stuck.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { inWords } from './patience.ts';
import { stopTree } from './stop.ts';

export const ROOT = join(import.meta.dirname, '..');

export interface Result {
  /** Exit code; null where the program did not start, or was stopped. */
  code: number | null;
  /** What it printed, both streams in the order they came. */
  output: string;
  /** It was stopped because it printed nothing for too long; the last line of `output` says so. */
  stuck: boolean;
}

export interface RunOptions {
  /** Milliseconds without any output after which the program is stopped; all output starts them anew. */
  silence: number;
  cwd?: string;
  env?: Record<string, string>;
  /** Called for every line as it comes. */
  onLine?: (line: string) => void;
}

/** What is said of a program that was stopped. */
export const stoppedAfter = (silence: number, what: string): string =>
  `printed nothing for ${inWords(silence)} while running ${what}; stopped`;

/** Time for the output of a stopped program to arrive; something that it left behind may hold the pipes open. */
const LAST_WORDS = 2000;

/** Runs one program to its end. Never throws: a program that cannot start has `code: null` and says so in `output`. */
export function run(program: string, args: string[], options: RunOptions): Promise<Result> {
  return start(basename(program), program, args, options);
}

function start(name: string, program: string, args: string[], options: RunOptions): Promise<Result> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? ROOT,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let pending = '';
    let stuck = false;
    const take = (data: string): void => {
      silence.refresh();
      output += data;
      const lines = (pending + data).split('\n');
      pending = lines.pop() ?? '';
      for (const line of lines) options.onLine?.(line);
    };
    const silence = setTimeout(() => {
      stuck = true;
      if (child.pid) stopTree(child.pid);
      setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
      }, LAST_WORDS).unref();
    }, options.silence);
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    const finish = (code: number | null): void => {
      clearTimeout(silence);
      if (stuck) output += `\n${stoppedAfter(options.silence, name)}`;
      resolve({ code: stuck ? null : code, output, stuck });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(null);
    });
    child.on('close', finish);
  });
}

/** Runs the command of an installed package (`bin` of its package.json) with the Node that runs this script. */
export function tool(name: string, args: string[], options: RunOptions): Promise<Result> {
  const [pkg, command] = PACKAGES[name] ?? [name, name];
  const folder = join(ROOT, 'node_modules', pkg);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file: string = typeof bin === 'string' ? bin : bin[command];
  return start(name, process.execPath, [join(folder, file), ...args], options);
}

/** Commands whose package has another name. */
const PACKAGES: Record<string, [string, string]> = {
  tsc: ['typescript', 'tsc'],
  biome: ['@biomejs/biome', 'biome'],
  playwright: ['@playwright/test', 'playwright'],
};

/** Full path of the first of these programs that is on PATH. */
export function onPath(names: string[]): string | null {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      for (const ending of endings) {
        const path = join(folder, name + ending);
        if (folder && existsSync(path)) return path;
      }
    }
  }
  return null;
}
