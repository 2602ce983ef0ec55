/** Installs packages into a folder outside the repository. */
import { SILENCE } from '../patience.ts';
import { onPath, run } from '../run.ts';

/** Runs npm there; the reason where that failed, else null. */
export async function npm(args: string[], cwd: string): Promise<string | null> {
  const script = process.env.npm_execpath;
  const program = script ? process.execPath : onPath(['npm']);
  if (!program) return 'npm is not on PATH';
  const { code, output } = await run(program, script ? [script, ...args] : args, { cwd, silence: SILENCE });
  return code === 0 ? null : `npm failed: ${output.trim().slice(-200)}`;
}
