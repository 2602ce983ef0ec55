/** The texts that authors wrote, one folder an author: pattern lines by register, whole letters, look-alikes. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type KindDocument,
  type Labelled,
  type LabelledDocument,
  parseDocuments,
  parseKinds,
  parseLabelled,
} from './labels.ts';

export interface Author {
  name: string;
  /** Lines of each register. */
  registers: { name: string; lines: Labelled[] }[];
  lookAlikes: Labelled[];
  letters: LabelledDocument[];
  /** Whole documents that are neither offer nor posting. */
  others: LabelledDocument[];
  /** Documents, or parts of them, in which only the names are labelled. */
  names: LabelledDocument[];
  /** Documents of which only the kind is said. */
  kinds: KindDocument[];
}

const lines = (path: string): Labelled[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseLabelled);

const SPECIAL = new Set(['letters.txt', 'others.txt', 'look-alikes.txt', 'names.txt', 'kinds.txt']);

/** One number for all texts below a folder: what the weights were learned from. */
export function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}

/** Every author's texts below `folder`, in order of their names. */
export function readAuthors(folder: string): Author[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'learn')
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const files = readdirSync(join(folder, name))
        .filter((file) => file.endsWith('.txt'))
        .sort();
      const whole = (file: string) =>
        files.includes(file) ? parseDocuments(readFileSync(join(folder, name, file), 'utf8')) : [];
      return {
        name,
        registers: files
          .filter((file) => !SPECIAL.has(file))
          .map((file) => ({ name: file.replace('.txt', ''), lines: lines(join(folder, name, file)) })),
        lookAlikes: files.includes('look-alikes.txt') ? lines(join(folder, name, 'look-alikes.txt')) : [],
        letters: whole('letters.txt'),
        others: whole('others.txt'),
        names: whole('names.txt'),
        kinds: files.includes('kinds.txt')
          ? parseKinds(readFileSync(join(folder, name, 'kinds.txt'), 'utf8'))
          : [],
      };
    })
    .filter(({ registers, letters, names, kinds }) =>
      [registers, letters, names, kinds].some((texts) => texts.length > 0),
    );
}
