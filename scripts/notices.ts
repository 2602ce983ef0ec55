/**
 * The third-party notices of a package: name, version, licence and licence text of every library whose code is in it.
 * Which those are is the lockfile's word: the closure of `dependencies`, without peers and without what only another
 * platform or Node would load, and the tools that put code of their own into a bundle.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the notices stand in a package. */
export const NOTICES = 'THIRD-PARTY-NOTICES.txt';

/** Tools of the build whose own lines are part of every bundle: entry points, preloading, module interop. */
const HELPERS = ['wxt', 'vite', 'rolldown'];

interface Locked {
  version?: string;
  license?: string;
  dependencies?: Record<string, string>;
}
type Lock = { packages: Record<string, Locked> };

const lockOf = (root: string): Lock => JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

/** Where a package finds another: in its own folder first, then in each folder around it, as Node looks. */
function place(lock: Lock, from: string, name: string): string {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const path = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (lock.packages[path]) return path;
    if (at === '') throw new Error(`The lockfile has no ${name} for ${from || 'this package'}`);
  }
}

/** Paths in the lockfile of all libraries that are shipped, sorted. */
export function shipped(root: string): string[] {
  const lock = lockOf(root);
  const found = new Set(HELPERS.map((name) => place(lock, '', name)));
  const visit = (from: string): void => {
    for (const name of Object.keys(lock.packages[from]?.dependencies ?? {})) {
      const path = place(lock, from, name);
      if (found.has(path)) continue;
      found.add(path);
      visit(path);
    }
  };
  visit('');
  return [...found].sort();
}

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-](?:md|txt|mit))?$/i;

/** The licence as the package brings it; a package without the file is named with the licence that it states. */
function licenceText(folder: string, { license }: Locked): string {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => LICENCE_FILE.test(file)) : [];
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8'));
  const own = texts.map((text) => text.replace(/\r\n?/g, '\n').trim()).join('\n\n');
  if (own === '' && !license) throw new Error(`${folder} has no licence`);
  return own === '' ? `Licence: ${license}. The package has no licence file of its own.` : own;
}

/** Vite's own licence is followed by those of what Vite bundles for Node, none of which reaches a page. */
const ownPart = (text: string): string => text.split(/^# (?:Licenses of bundled|Bundled)/m)[0]?.trim() ?? '';

/** Names of towns are under a licence that asks to be named where they are used. */
function townsNotice(root: string): string {
  const { attribution, licence } = JSON.parse(readFileSync(join(root, 'data/towns.json'), 'utf8'));
  return `It contains data of ${attribution}, under ${licence} (creativecommons.org/licenses/by/4.0).\n`;
}

/** The whole notice, the same bytes for the same lockfile. Throws where a library or its licence is missing. */
export function notices(root: string): string {
  const lock = lockOf(root);
  const parts = shipped(root).map((path) => {
    const locked = lock.packages[path] as Locked;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const head = `${name} ${locked.version} (${locked.license ?? 'licence below'})`;
    return `${head}\n${'-'.repeat(head.length)}\n\n${ownPart(licenceText(join(root, path), locked))}\n`;
  });
  return `Counterpoint contains code of these projects, each under its own licence.\n\n${parts.join('\n\n')}\n\n${townsNotice(root)}`;
}
