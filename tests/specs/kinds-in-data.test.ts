/**
 * Whole documents of our own, each with what it is: look-alikes of sixteen sorts, offers, contracts, notes and postings,
 * in eight languages. They stand in `tests/look-alikes/`, a document under each line of equals signs.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fromText } from '../../lib/documents/text.ts';
import { readKind } from '../../lib/reading/kind/kind.ts';

const FOLDER = join(import.meta.dirname, '../look-alikes');

interface Case {
  kind: string;
  language: string;
  name: string;
  text: string;
}

/** `=== other | de | notice`, then the text. */
function casesOf(file: string): Case[] {
  const [, ...parts] = readFileSync(join(FOLDER, file), 'utf8').split(/^=== /m);
  return parts.map((part) => {
    const end = part.indexOf('\n');
    const [kind = '', language = '', name = ''] = part.slice(0, end).split(' | ');
    return { kind, language, name, text: part.slice(end + 1).trim() };
  });
}

const CASES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .flatMap(casesOf);

describe('documents of our own', () => {
  test.each(CASES.map((one) => [`${one.kind}: ${one.language} ${one.name}`, one] as const))(
    '%s',
    (_, one) => {
      expect(readKind(fromText(one.text)).value).toBe(one.kind);
    },
  );
});

test('there are enough of them, in every language', () => {
  const others = CASES.filter(({ kind }) => kind === 'other');
  const jobs = CASES.filter(({ kind }) => kind !== 'other');
  expect(others.length).toBeGreaterThanOrEqual(150);
  expect(jobs.length).toBeGreaterThanOrEqual(150);
  for (const language of ['en', 'de', 'fr', 'es', 'nl', 'pt', 'it', 'pl'])
    expect(
      new Set(jobs.filter((one) => one.language === language).map(({ kind }) => kind)),
      language,
    ).toEqual(new Set(['offer', 'posting']));
});
