/**
 * `npm run read -- [--json] [--full] FILE…`: reads files exactly as the extension does. `--json` prints one line a
 * file in the shape of the corpus labels, with `--full` the whole reading; without it, a report for people.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fromFile, UnreadableFile } from '../lib/documents/file.ts';
import { readAsSaid } from '../lib/reading/as-said.ts';
import { loadScorer } from '../lib/reading/owners/scorer/load.ts';
import { read } from '../lib/reading/read.ts';
import type { Reading } from '../lib/reading/reading.ts';
import type { Snapshot } from '../lib/reading/snapshot.ts';
import { loadFileDeps } from './dom.ts';
import { asksForHelp } from './options.ts';
import { toLabels } from './read-labels.ts';
import { report } from './read-report.ts';

const snapshotAt = async (path: string): Promise<Snapshot> =>
  fromFile(basename(path), await readFile(path), await loadFileDeps());

/** Reads one file from disk. */
export const readPath = async (path: string): Promise<Reading> =>
  read(await snapshotAt(path), { scorer: await loadScorer() });

/**
 * Reads a file that somebody wants counted: as an offer where the verdict is in doubt and leans to one. The text is that
 * of its snapshot.
 */
export async function readCounted(path: string): Promise<{ reading: Reading; text: string }> {
  const snapshot = await snapshotAt(path);
  const scorer = await loadScorer();
  const reading = read(snapshot, { scorer });
  const { value, sure, lean } = reading.kind;
  const isDoubted = value === 'other' && sure === false && lean === 'offer';
  return { reading: isDoubted ? readAsSaid(snapshot, 'offer', { scorer }) : reading, text: snapshot.text };
}

/** What went wrong with a file, as a code that the report has words for. */
function codeOf(error: unknown): string {
  if (error instanceof UnreadableFile) return error.code;
  const code = (error as NodeJS.ErrnoException | null)?.code;
  return code === 'ENOENT' ? 'not-found' : 'unreadable';
}

const USAGE = 'Usage: npm run read -- [--json] [--full] FILE…';

async function main(args: string[]): Promise<void> {
  const json = args.includes('--json');
  const full = args.includes('--full');
  const paths = args.filter((arg) => !arg.startsWith('--'));
  if (asksForHelp(args)) {
    console.log(USAGE);
    return;
  }
  if (paths.length === 0) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  for (const path of paths) {
    try {
      const reading = await readPath(path);
      if (full) console.log(JSON.stringify({ file: path, ...reading }));
      else if (json) console.log(JSON.stringify({ file: path, ...toLabels(reading) }));
      else console.log(report(path, reading));
    } catch (error) {
      const code = codeOf(error);
      if (json || full) console.log(JSON.stringify({ file: path, kind: 'other', error: code }));
      else console.log(report(path, code));
    }
  }
}

if (import.meta.main) await main(process.argv.slice(2));
