/**
 * Writes the `index.ts` of every folder whose files are found by folder (one idea, one file). The extension and the
 * command line then import the same list, without a bundler's glob. `--check` only reports what is out of date.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders with an index, and the ending of the files that belong to it. A file starting with `_` is a helper. */
interface Indexed {
  folder: string;
  ending: string;
  /** Folders in it are looked into as well. */
  deep?: boolean;
  /** Only files that say this belong to the list; the others of the folder are what they share. */
  says?: RegExp;
  /** Name of the list, where it is not `index.ts`. */
  file?: string;
  /** What is listed of a file, where it is not its default. */
  exported?: string;
}

export const INDEXED: readonly Indexed[] = [
  { folder: 'lib/sites', ending: '.ts', says: /satisfies Site;/ },
  // What the content script takes along: sites with pages or frames of jobs, and mail.
  {
    folder: 'lib/sites',
    ending: '.ts',
    says: /^ {2}(?:page|mail|frame|jobPaths)\b[\s\S]*satisfies Site;/m,
    file: 'read.ts',
  },
  {
    folder: 'lib/sites',
    ending: '.ts',
    says: /^export const answer:/m,
    file: 'answers.ts',
    exported: 'answer',
  },
  { folder: 'lib/page/adapters', ending: '.ts' },
  { folder: 'lib/reading/terms', ending: '.ts' },
  { folder: 'lib/reading/terms/claims', ending: '.ts' },
  { folder: 'lib/guides/audit', ending: '.ts' },
  { folder: 'lib/playbook/scripts', ending: '.ts' },
  { folder: 'data/guides', ending: '.json', deep: true },
  { folder: 'data/companies', ending: '.json' },
  { folder: 'data/events', ending: '.json' },
  { folder: 'locales/en', ending: '.json' },
];

/** The formatter's line width (biome.json). */
const LINE_WIDTH = 110;

const root = join(import.meta.dirname, '..');

function files({ folder, ending, deep, says }: Indexed): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (entry.isDirectory() && deep) {
      for (const inner of files({ folder: `${folder}/${entry.name}`, ending, deep: true }))
        found.push(`${entry.name}/${inner}`);
    } else if (
      entry.name.endsWith(ending) &&
      entry.name !== 'index.ts' &&
      !entry.name.startsWith('_') &&
      !entry.name.endsWith('.test.ts') &&
      (!says || says.test(readFileSync(join(root, folder, entry.name), 'utf8')))
    ) {
      found.push(entry.name);
    }
  }
  // As the linter sorts imports: `decline` before `decline-call`, whatever their endings.
  const stem = (name: string): string => name.slice(0, -ending.length);
  return found.sort((a, b) => (stem(a) < stem(b) ? -1 : 1));
}

const nameOf = (path: string): string =>
  path
    .replace(/\.[a-z]+$/, '')
    .replace(/[^a-zA-Z0-9]+(.)/g, (_, letter: string) => letter.toUpperCase())
    .replace(/^(\d)/, '_$1');

/** Path of a list from the root. */
const pathOf = ({ folder, file = 'index.ts' }: Indexed): string => `${folder}/${file}`;

/** The text of one folder's index. */
export function indexText(indexed: Indexed): string {
  const paths = files(indexed);
  const json = indexed.ending === '.json' ? " with { type: 'json' }" : '';
  const { exported } = indexed;
  const bound = (path: string): string => (exported ? `{ ${exported} as ${nameOf(path)} }` : nameOf(path));
  const lines = paths.map((path) => `import ${bound(path)} from './${path}'${json};`);
  // A list that fits on a line stands on one, as the formatter wants it.
  const flat = `export default [${paths.map(nameOf).join(', ')}];`;
  // What is no default carries no name of its own: the list keeps the file's beside it.
  const list = paths.map((path) => `  ${nameOf(path)},\n`).join('');
  const whole = exported
    ? `export default {\n${list}};`
    : flat.length <= LINE_WIDTH
      ? flat
      : `export default [\n${list}];`;
  return `// Written by \`npm run indexes\`. Do not edit: add a file to this folder instead.\n${lines.join('\n')}\n\n${whole}\n`;
}

/** Lists that differ from what their files ask for. */
export function staleIndexes(): string[] {
  return INDEXED.filter((indexed) => {
    const path = join(root, pathOf(indexed));
    if (!existsSync(join(root, indexed.folder))) return false;
    return !existsSync(path) || readFileSync(path, 'utf8') !== indexText(indexed);
  }).map(pathOf);
}

if (import.meta.main) {
  const check = process.argv.includes('--check');
  const stale = staleIndexes();
  for (const indexed of INDEXED) {
    const path = pathOf(indexed);
    if (!stale.includes(path)) continue;
    if (check) console.log(`out of date: ${path} (run: npm run indexes)`);
    else writeFileSync(join(root, path), indexText(indexed));
  }
  if (check && stale.length > 0) process.exitCode = 1;
}
