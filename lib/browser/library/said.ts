/**
 * What a person said about guides when they brought them, beside the guides in an exported zip: files seldom say who
 * published them or when.
 */
import { every, z } from '../schema.ts';

export interface SaidOfGuide {
  publisher: string | null;
  month: string | null;
}

/** Its name in the zip. */
export const SAID_FILE = 'counterpoint-library.json';

const ofGuide = every<SaidOfGuide>({
  publisher: z.nullable(z.string().check(z.maxLength(1000))),
  month: z.nullable(z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/))),
});

const shape = z.object({
  format: z.literal('counterpoint-library'),
  files: z.record(z.string(), z.unknown()),
});

/** As the text of that file. */
export const saidText = (files: Record<string, SaidOfGuide>): string =>
  `${JSON.stringify({ format: 'counterpoint-library', files }, null, 2)}\n`;

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
