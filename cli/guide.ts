/**
 * `npm run guide -- import [--json] FILE…`: imports guides exactly as the library does. A folder stands for its files,
 * a zip for what is in it. `--json` prints one line a file: `{file, guide, report, findings}`.
 * `npm run guide -- audit FILE…`: what each guide holds, what of it was not understood, and what its audit finds.
 * `--publisher NAME` and `--month YYYY-MM` say what the files do not.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Imported, type ImportOptions, importBytes } from '../lib/guides/import/import.ts';
import { MAX_BYTES, MAX_ZIP_FILE } from '../lib/guides/import/limits.ts';
import { remark } from '../lib/guides/import/remark.ts';
import { isZip, listZip, mayBeGuide, readZip } from '../lib/guides/import/zip.ts';
import { guideText } from './guide-text.ts';
import { asksForHelp } from './options.ts';

const refused = (code: string, text = ''): Imported => ({
  guide: null,
  report: [remark('refused', code, null, text)],
  findings: [],
});

/** Files of a folder, deep, in the order of their names. */
function inFolder(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Every import that a path stands for. Nothing throws: what cannot be read says why. */
export function* importPath(path: string, options: ImportOptions): Generator<[file: string, Imported]> {
  let bytes: Uint8Array;
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) {
      for (const file of inFolder(path))
        if (mayBeGuide(file) || file.toLowerCase().endsWith('.zip')) yield* importPath(file, options);
        else yield [file, refused('other-file')];
      return;
    }
    if (stat.size > MAX_ZIP_FILE) {
      yield [path, refused('too-large')];
      return;
    }
    bytes = readFileSync(path);
  } catch (error) {
    yield [path, refused((error as NodeJS.ErrnoException).code === 'ENOENT' ? 'not-found' : 'unreadable')];
    return;
  }
  if (!isZip(bytes)) {
    yield [path, bytes.length > MAX_BYTES ? refused('too-large') : importBytes(bytes, options)];
    return;
  }
  const listing = listZip(bytes);
  if ('refused' in listing) {
    yield [path, refused(listing.refused)];
    return;
  }
  for (const { name, why } of listing.skipped) yield [`${path}/${name}`, refused(why)];
  for (const name of listing.names) {
    const unpacked = readZip(bytes, [name]).get(name);
    yield [`${path}/${name}`, unpacked ? importBytes(unpacked, options) : refused('zip-broken')];
  }
}

const USAGE =
  'Usage: npm run guide -- import [--json] FILE… | audit FILE… [--publisher NAME] [--month YYYY-MM]';

const OPTIONS = {
  json: { type: 'boolean' },
  publisher: { type: 'string' },
  month: { type: 'string' },
} as const;

/** The words of the call; unknown options are no words, so that the usage is printed. */
function wordsOf(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: OPTIONS });
  } catch {
    return { values: {}, positionals: [] };
  }
}

function main(args: string[]): void {
  if (asksForHelp(args)) {
    console.log(USAGE);
    return;
  }
  const { values, positionals }: ReturnType<typeof wordsOf> = wordsOf(args);
  const [command, ...paths] = positionals;
  const known = command === 'import' || command === 'audit';
  if (
    !known ||
    paths.length === 0 ||
    (values.month !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(values.month))
  ) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const options: ImportOptions = {
    publisher: values.publisher,
    month: values.month,
    thisMonth: new Date().toISOString().slice(0, 7),
  };
  for (const path of paths)
    for (const [file, imported] of importPath(path, options)) {
      if (values.json) console.log(JSON.stringify({ file, ...imported }));
      else console.log(guideText(file, imported, command === 'audit'));
      if (imported.guide === null) process.exitCode = 1;
    }
}

if (import.meta.main) main(process.argv.slice(2));
