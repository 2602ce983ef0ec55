/**
 * Writes the `index.ts` of every folder whose files are found by folder (one idea, one file). The extension and the
 * command line then import the same list, without a bundler's glob. `--check` only reports what is out of date.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders with an index, and the ending of the files that belong to it. A file starting with `_` is a helper. */
export const INDEXED = [
  { folder: 'lib/page/adapters', ending: '.ts' },
  { folder: 'lib/reading/terms', ending: '.ts' },
  { folder: 'lib/reading/terms/claims', ending: '.ts' },
  { folder: 'lib/guides/audit', ending: '.ts' },
  { folder: 'lib/playbook/scripts', ending: '.ts' },
  { folder: 'data/guides', ending: '.json', deep: true },
  { folder: 'data/companies', ending: '.json' },
  { folder: 'data/events', ending: '.json' },
  { folder: 'locales/en', ending: '.json' },
] as const;

/** The formatter's line width (biome.json). */
const LINE_WIDTH = 110;

const root = join(import.meta.dirname, '..');

function files(folder: string, ending: string, deep: boolean): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (entry.isDirectory() && deep) {
      for (const inner of files(`${folder}/${entry.name}`, ending, true))
        found.push(`${entry.name}/${inner}`);
    } else if (
      entry.name.endsWith(ending) &&
      entry.name !== 'index.ts' &&
      !entry.name.startsWith('_') &&
      !entry.name.endsWith('.test.ts')
    ) {
      found.push(entry.name);
    }
  }
  return found.sort();
}

const nameOf = (path: string): string =>
  path
    .replace(/\.[a-z]+$/, '')
    .replace(/[^a-zA-Z0-9]+(.)/g, (_, letter: string) => letter.toUpperCase())
    .replace(/^(\d)/, '_$1');

/** The text of one folder's index. */
export function indexText(folder: string, ending: string, deep = false): string {
  const paths = files(folder, ending, deep);
  const json = ending === '.json' ? " with { type: 'json' }" : '';
  const lines = paths.map((path) => `import ${nameOf(path)} from './${path}'${json};`);
  // A list that fits on a line stands on one, as the formatter wants it.
  const flat = `export default [${paths.map(nameOf).join(', ')}];`;
  const list = paths.map((path) => `  ${nameOf(path)},\n`).join('');
  const exported = flat.length <= LINE_WIDTH ? flat : `export default [\n${list}];`;
  return `// Written by \`npm run indexes\`. Do not edit: add a file to this folder instead.\n${lines.join('\n')}\n\n${exported}\n`;
}

/** Folders whose index differs from what their files ask for. */
export function staleIndexes(): string[] {
  return INDEXED.filter(({ folder, ending, ...rest }) => {
    const path = join(root, folder, 'index.ts');
    if (!existsSync(join(root, folder))) return false;
    const want = indexText(folder, ending, 'deep' in rest);
    return !existsSync(path) || readFileSync(path, 'utf8') !== want;
  }).map(({ folder }) => folder);
}

if (import.meta.main) {
  const check = process.argv.includes('--check');
  const stale = staleIndexes();
  for (const { folder, ending, ...rest } of INDEXED) {
    if (!stale.includes(folder)) continue;
    if (check) console.log(`out of date: ${folder}/index.ts (run: npm run indexes)`);
    else writeFileSync(join(root, folder, 'index.ts'), indexText(folder, ending, 'deep' in rest));
  }
  if (check && stale.length > 0) process.exitCode = 1;
}
