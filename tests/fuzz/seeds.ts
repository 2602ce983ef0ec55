/** What the mutations start from: every page of ours, and the test letters in every format. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asDocx } from '../unit/documents/letters/docx.ts';
import { asHtml, asText } from '../unit/documents/letters/letter.ts';
import { LETTERS } from '../unit/documents/letters/letters.ts';
import { asPdf } from '../unit/documents/letters/pdf.ts';

export interface Seed {
  /** `pdf`, `docx`, `html`, `eml`, `json`, `md`, `txt`. */
  ending: string;
  bytes: Uint8Array;
}

const PAGES = join(import.meta.dirname, '../pages');

function pages(): Seed[] {
  return readdirSync(PAGES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name }) => {
      const source = readdirSync(join(PAGES, name)).find((file) => file.startsWith('source.'));
      if (!source) return [];
      return [
        {
          ending: source.slice('source.'.length),
          bytes: new Uint8Array(readFileSync(join(PAGES, name, source))),
        },
      ];
    });
}

/** All seeds by ending, in an order that does not depend on the machine. */
export function seeds(): Map<string, Seed[]> {
  const text = (value: string): Uint8Array => new TextEncoder().encode(value);
  const letters = LETTERS.flatMap((letter): Seed[] => [
    { ending: 'txt', bytes: text(asText(letter)) },
    { ending: 'html', bytes: text(asHtml(letter)) },
    { ending: 'docx', bytes: asDocx(letter) },
    { ending: 'pdf', bytes: asPdf(letter) },
  ]);
  const byEnding = new Map<string, Seed[]>();
  for (const seed of [...pages(), ...letters])
    byEnding.set(seed.ending, [...(byEnding.get(seed.ending) ?? []), seed]);
  return byEnding;
}
