/**
 * PRIVACY.md, sentence by sentence: each claim names the test that holds it (`privacy/claims.json`, file and title), and
 * a sentence that claims nothing says so there. A sentence that is changed or added has to be looked at again.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import claims from './privacy/claims.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '../..');

/** Sentences of a Markdown text, without its marks; a row of a table is one. */
function sentencesOf(markdown: string): string[] {
  const blocks = markdown
    .split(/\n(?=- |\| |#)|\n{2,}/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '' && !block.startsWith('#') && !/^\|[-| ]+\|$/.test(block));
  return blocks.flatMap((block) =>
    block.startsWith('|') ? [block] : block.replace(/^- /, '').split(/(?<=[.](?:\*\*)?) (?=[A-Z*“])/),
  );
}

const sentences = sentencesOf(readFileSync(join(ROOT, 'PRIVACY.md'), 'utf8'));
const held: Record<string, string | string[]> = claims;
const NO_CLAIM = 'no claim';

test('every sentence is looked at, and none that is gone', () => {
  expect(sentences.filter((sentence) => !(sentence in held))).toEqual([]);
  expect(Object.keys(held).filter((sentence) => !sentences.includes(sentence))).toEqual([]);
});

test.each(Object.entries(held).filter(([, by]) => by !== NO_CLAIM))('%s', (_, by) => {
  for (const one of [by].flat()) {
    const [file = '', title = ''] = one.split(' :: ');
    expect(existsSync(join(ROOT, file)), file).toBe(true);
    const text = readFileSync(join(ROOT, file), 'utf8');
    expect(title.length, one).toBeGreaterThan(5);
    expect(text.includes(title), one).toBe(true);
  }
});

test('nearly all of them claim something', () => {
  const empty = Object.values(held).filter((by) => by === NO_CLAIM);
  expect(empty.length).toBeLessThan(sentences.length / 5);
});
