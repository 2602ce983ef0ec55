/** Imported guides for the command line: read from files as the extension's library reads them. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { importBytes } from '../lib/guides/import/import.ts';
import type { Guide } from '../lib/guides/schema.ts';
import { BadUsage } from './options.ts';

const GUIDE_FILE = /\.(?:md|markdown|txt)$/i;

async function filesAt(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => GUIDE_FILE.test(name)).sort();
  return names.map((name) => join(path, name));
}

/** The guides of a file, or of all files in a folder, each with its file's name. Throws `BadUsage` where there is none. */
export async function readLibrary(path: string, today: string): Promise<Guide[]> {
  const unread = (error: Error): never => {
    throw new BadUsage(`--library ${path}: ${error.message}`);
  };
  const guides: Guide[] = [];
  for (const file of await filesAt(path).catch(unread)) {
    const { guide } = importBytes(await readFile(file).catch(unread), { thisMonth: today.slice(0, 7) });
    if (guide) guides.push({ ...guide, library: basename(file) });
  }
  if (guides.length === 0) throw new BadUsage(`--library ${path}: no guide in it`);
  return guides;
}
