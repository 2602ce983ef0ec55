/** The wording as one more signal on what a document is. */
import { expect, test } from 'vitest';
import { readKind } from '../../../../lib/reading/kind/kind.ts';
import { wordingOf } from '../../../../lib/reading/kind/wording/features.ts';
import { KINDS, wordingSignal } from '../../../../lib/reading/kind/wording/wording.ts';
import { featureNumber } from '../../../../lib/reading/owners/scorer/hash.ts';
import type { Model } from '../../../../lib/reading/owners/scorer/weights.ts';
import { textSnapshot } from '../../../../lib/reading/snapshot.ts';

/** Weights of a few words for offer, posting and neither. */
function model(weights: Record<string, [number, number, number]>, step = 1): Model {
  const names = Object.keys(weights);
  return {
    owners: KINDS,
    bias: [0, 0, 0],
    step,
    rows: new Map(names.map((name, row) => [featureNumber(name), row])),
    weights: Int8Array.from(names.flatMap((name) => weights[name] ?? [])),
  };
}

test('words, pairs on one line and first words are features, each once, with their place', () => {
  const found = wordingOf('We offer\nyou 12 days, we offer 30');
  const at = (name: string) => found.find(({ feature }) => feature === featureNumber(name));
  expect(at('kind we offer')).toMatchObject({ start: 0, end: 8 });
  expect(at('kind first you')).toMatchObject({ start: 9, end: 12 });
  // A pair does not cross a line, and every number is alike.
  expect(at('kind offer you')).toBeUndefined();
  expect(at('kind #')).toMatchObject({ start: 13, end: 15 });
});

test('a gap that is left open says nothing', () => {
  expect(wordingOf('by [insert deadline date] please').map(({ feature }) => feature)).not.toContain(
    featureNumber('kind deadline'),
  );
});

test('it speaks for the kind whose words weigh most, and quotes the heaviest', () => {
  const found = wordingSignal(
    model({ 'kind tenancy': [-4, -4, 9], 'kind rent': [0, 0, 3] }),
    'The rent of this tenancy',
  );
  expect(found?.signal.offer).toBeLessThan(0);
  expect(found?.signal.posting).toBeLessThan(0);
  expect(found?.signal.quote).toContain('tenancy');
  // Two known words are few: the signals keep most of their say.
  expect(found?.share).toBeLessThan(0.1);
});

test('no known word, no signal: the other signals then decide as if it were not there', () => {
  const snapshot = textSnapshot(
    'Dear Ana, we are pleased to offer you the position of Clerk at a salary of $50,000.',
  );
  expect(wordingSignal(model({}), snapshot.text)).toBeNull();
  expect(readKind(snapshot, model({}))).toEqual(readKind(snapshot));
});

test('wording can take an offer’s look from a text, never by itself from the data of a page', () => {
  const names = Array.from(
    { length: 70 },
    (_, n) => `clause${String.fromCharCode(97 + (n % 26))}${'x'.repeat(n / 26)}`,
  );
  const against = (step: number): Model =>
    model(Object.fromEntries(names.map((name) => [`kind ${name}`, [-1, -1, 1]])), step);
  const letter = textSnapshot(
    `We are pleased to offer you the tenancy from 1 May at $1,900 a month. Please sign. ${names.join(' ')}`,
  );
  expect(wordingSignal(against(0.1), letter.text)?.share).toBe(1);
  expect(readKind(letter, against(0.3)).value).toBe('other');
  const page = { ...letter, hints: [{ field: 'kind' as const, value: 'posting', path: 'data' }] };
  expect(readKind(page, against(0.03)).value).toBe('posting');
});
