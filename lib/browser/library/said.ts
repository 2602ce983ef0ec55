/**
 * What a person said about guides when they brought them, beside the guides in an exported zip: files seldom say who
 * published them or when.
 */
import { every, z } from '../schema.ts';

export interface SaidOfGuide {
  publisher: string | null;
  month: string | null;
}

/** The name of the first in the zip. */
const SAID_FILE = 'counterpoint-library.json';

const ofGuide = every<SaidOfGuide>({
  publisher: z.nullable(z.string().check(z.maxLength(1000))),
  month: z.nullable(z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/))),
});

const shape = z.object({
  format: z.literal('counterpoint-library'),
  files: z.record(z.string(), z.unknown()),
});

/** True for such a file's name; a large library has several. */
export const isSaidFile = (name: string): boolean => /^counterpoint-library(?:-\d{1,3})?\.json$/.test(name);

/** Guides that one file speaks of: with the longest names and publishers it is smaller than any file may be. */
const IN_ONE = 500;

/** As the texts of such files, by name. */
export function saidTexts(files: Record<string, SaidOfGuide>): Record<string, string> {
  const all = Object.entries(files);
  const count = Math.ceil(all.length / IN_ONE);
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      n === 0 ? SAID_FILE : SAID_FILE.replace('.json', `-${n + 1}.json`),
      `${JSON.stringify({ format: 'counterpoint-library', files: Object.fromEntries(all.slice(n * IN_ONE, (n + 1) * IN_ONE)) }, null, 2)}\n`,
    ]),
  );
}

/** What was said by file; nothing where the text is no such file. */
export function saidIn(text: string): Map<string, SaidOfGuide> {
  try {
    const checked = z.safeParse(shape, JSON.parse(text));
    const files = Object.entries(checked.success ? checked.data.files : {});
    return new Map(
      files.flatMap(([name, said]) => {
        const found = z.safeParse(ofGuide, said);
        return found.success ? [[name, found.data] as const] : [];
      }),
    );
  } catch {
    return new Map();
  }
}
