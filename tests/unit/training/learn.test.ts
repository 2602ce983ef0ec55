/** The weights come from the texts alone: the same texts give the same bytes, and those in the repository are theirs. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { TRAINING_TEST } from '../../../scripts/patience.ts';
import { fingerprint, readAuthors } from '../../../training/learn/authors.ts';
import { learn } from '../../../training/learn/learn.ts';
import { FIELDS, type Field, holdOut, holdOutKinds } from '../../../training/learn/measure.ts';

const ROOT = join(import.meta.dirname, '../../..');
const authors = readAuthors(join(ROOT, 'training'));
const weights = readFileSync(join(ROOT, 'data/owners.json'), 'utf8');
const manifest = JSON.parse(readFileSync(join(ROOT, 'data/owners.manifest.json'), 'utf8'));

test('the same texts give the same bytes', () => {
  const few = authors.slice(0, 1).map((author) => ({ ...author, registers: author.registers.slice(0, 1) }));
  expect(JSON.stringify(learn(few))).toBe(JSON.stringify(learn(few)));
});

test('the weights in the repository were learned from the texts in it: else run `npm run learn`', () => {
  expect(fingerprint(join(ROOT, 'training'))).toBe(manifest.texts);
  expect(createHash('sha256').update(weights).digest('hex')).toBe(manifest.weights);
});

test('the weights are small enough to be loaded with the first letter', () => {
  expect(gzipSync(weights, { level: 9 }).length).toBeLessThan(330_000);
});

test('there are enough hands, lines, letters and look-alikes to learn from', () => {
  expect(
    new Set(authors.flatMap(({ registers }) => registers.map(({ name }) => name))).size,
  ).toBeGreaterThanOrEqual(20);
  expect(manifest.lines).toBeGreaterThanOrEqual(4000);
  expect(manifest.letters).toBeGreaterThanOrEqual(300);
  expect(manifest.lookAlikes).toBeGreaterThanOrEqual(1000);
});

/** Shares of stated values that are read right, in percent: letters of authors whose texts were not learned from. */
const FLOOR: Readonly<Record<Field, number>> = {
  base: 70,
  signOn: 50,
  bonus: 80,
  units: 75,
  grant: 50,
  start: 70,
  replyBy: 70,
  employer: 50,
  title: 50,
  place: 45,
};

test(
  'both voices read held-out authors better than the rules alone, and above the floor',
  () => {
    const { rules, both } = holdOut(authors, ['ada', 'dylan', 'jonas']);
    for (const field of FIELDS) {
      const recall = (100 * both[field].right) / both[field].stated;
      expect(recall, `${field} of held-out authors`).toBeGreaterThanOrEqual(FLOOR[field]);
    }
    const right = (tallies: typeof both): number =>
      FIELDS.reduce((sum, field) => sum + tallies[field].right, 0);
    expect(right(both)).toBeGreaterThan(1.1 * right(rules));
  },
  TRAINING_TEST,
);

/** Shares of documents in percent. Authors of kinds write what is hard to tell: signals alone read three in four. */
const KINDS_FLOOR = 88;

test('signals and wording tell kinds of held-out authors, well above what signals tell alone', () => {
  const { documents, rules, both } = holdOutKinds(authors, ['abel', 'dora', 'ulla', 'yara']);
  expect(documents).toBe(240);
  expect((100 * both) / documents).toBeGreaterThanOrEqual(KINDS_FLOOR);
  expect(both).toBeGreaterThan(1.15 * rules);
});

test('there are enough documents by kind, by enough hands', () => {
  const hands = authors.filter(({ kinds }) => kinds.length > 0);
  expect(hands.length).toBeGreaterThanOrEqual(10);
  expect(
    hands.flatMap(({ kinds }) => kinds).filter(({ kind }) => kind === 'other').length,
  ).toBeGreaterThanOrEqual(350);
});
