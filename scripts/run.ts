/** Runs other programs for the scripts: with a time limit, with their output kept, and without a shell. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

export interface Result {
  /** Exit code; null where the program did not start, was stopped, or ran out of time. */
  code: number | null;
  /** What it printed, both streams in the order they came. */
  output: string;
  timedOut: boolean;
}

export interface RunOptions {
  /** Milliseconds after which the program is stopped. */
  limit: number;
  cwd?: string;
  env?: Record<string, string>;
  /** Called for every line as it comes. */
  onLine?: (line: string) => void;
}

/** Runs one program to its end. Never throws: a program that cannot start has `code: null` and says so in `output`. */
export function run(program: string, args: string[], options: RunOptions): Promise<Result> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? ROOT,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let pending = '';
    let timedOut = false;
    const take = (data: string): void => {
      output += data;
      const lines = (pending + data).split('\n');
      pending = lines.pop() ?? '';
      for (const line of lines) options.onLine?.(line);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    const timer = setTimeout(() => {
      timedOut = true;
      child.kill('SIGKILL');
    }, options.limit);
    const finish = (code: number | null): void => {
      clearTimeout(timer);
      resolve({ code, output, timedOut });
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
  return run(process.execPath, [join(folder, file), ...args], options);
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
