/** `npm run read` as its users call it: one line a file, problems told in line, the others go on. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Letter } from '../documents/letters/letter.ts';
import { LETTERS } from '../documents/letters/letters.ts';
import { asPdf } from '../documents/letters/pdf.ts';

const LONG = LETTERS.find((letter) => Buffer.from(asPdf(letter)).toString('latin1').includes('/Count 3'));

const ROOT = join(import.meta.dirname, '../../..');
const LETTER = 'tests/pages/offer-letter-austin/source.txt';
const run = (...args: string[]): string =>
  execFileSync(process.execPath, ['cli/read.ts', ...args], { cwd: ROOT, encoding: 'utf8' });
const lines = (...args: string[]): Record<string, unknown>[] =>
  run(...args)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-'));
  writeFileSync(join(folder, 'program.bin'), Uint8Array.of(0x4d, 0x5a, 0, 0));
  // Two pages that are not where the file says: pdf.js gives up at the first and leaves the promise of the second.
  const pages = Buffer.from(asPdf(LONG as Letter)).toString('latin1');
  const damaged = pages.replace(/\/Kids \[(\d+) 0 R (\d+) 0 R/, '/Kids [$1 1 R $2 4 R');
  expect(damaged).not.toBe(pages);
  writeFileSync(join(folder, 'damaged.pdf'), Buffer.from(damaged, 'latin1'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('--json', () => {
  test('a PDF that fails once more after it was given up does not stop the files behind it', () => {
    const [damaged, letter] = lines('--json', join(folder, 'damaged.pdf'), LETTER);
    expect(damaged).toMatchObject({ error: 'pdf-not-readable' });
    expect(letter).toMatchObject({ kind: 'offer' });
  });

  test('one line a file, in order, with the fields of the labels', () => {
    const [binary, letter, missing] = lines(
      '--json',
      join(folder, 'program.bin'),
      LETTER,
      join(folder, 'none.txt'),
    );
    expect(binary).toMatchObject({ kind: 'other', error: 'binary' });
    expect(missing).toMatchObject({ kind: 'other', error: 'not-found' });
    expect(letter).toMatchObject({ file: LETTER, kind: 'offer', company: 'Cloudflare', bonusPct: 15 });
    expect(Object.keys(letter ?? {})).toEqual(
      'file kind company title level location base bases equity bonusPct bonusAmount signOn startDate deadline recipient signer grants signOns relocation refresher pension instalments absent totals components conditions account'.split(
        ' ',
      ),
    );
  });

  test('--full is the whole reading, each finding with its words and rule', () => {
    const [reading] = lines('--json', '--full', LETTER);
    expect(reading).toMatchObject({
      kind: { value: 'offer' },
      company: {
        value: { id: 'cloudflare' },
        rule: expect.any(String),
        quote: expect.stringContaining('Cloudflare'),
      },
      base: [{ value: { min: 228000, basis: 'base' }, quote: expect.stringContaining('$228,000') }],
    });
  });
});

test('without --json it is a report with reasons and quotes', () => {
  const text = run(LETTER);
  expect(text).toContain('Staff Systems Engineer');
  expect(text).toContain('“1. Base salary. Your annual base salary will be $228,000');
  expect(text).toContain('offers you a position');
});

test('without files it says how it is used', () => {
  expect(() => run('--json')).toThrow(/Usage/);
});
