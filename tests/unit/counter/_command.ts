/** Runs the `counter` command in this process, on files of the test's own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { counterCommand } from '../../../cli/counter.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'counter-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

export async function command(...args: string[]): Promise<Outcome> {
  const { out, errors, code } = await counterCommand(args);
  return { code, stdout: out.join('\n'), stderr: errors.join('\n') };
}

export function fileOf(content: unknown, name = 'offer.json'): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}
