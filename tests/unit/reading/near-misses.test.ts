import { expect, test } from 'vitest';
import { fromText } from '../../../lib/documents/text.ts';
import { read } from '../../../lib/reading/read.ts';
import { NEAR } from './near-misses.ts';

test.each(NEAR)('%s: %s', (kind, _, text) => {
  const reading = read(fromText(text));
  expect(reading.kind.value).toBe(kind);
  // What is neither offer nor posting has nothing to read: its figures are somebody else's.
  if (kind === 'other')
    expect({ base: reading.base, company: reading.company }).toEqual({ base: [], company: null });
});
