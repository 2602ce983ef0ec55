import { expect, test } from 'vitest';
import { endsNear } from '../../../lib/money/near.ts';

const CUE = /\b(?:bonus|target)\b/g;

test.each([
  ['a bonus of ', true],
  ['a bonus of up to about fifty or so ', false],
  ['a bonus. We pay ', false],
  ['a bonus at 1.5 times ', true],
  ['no cue here ', false],
  ['a bonus; a target of ', true],
  ['', false],
])('%j', (lead, near) => {
  expect(endsNear(lead, CUE, 20)).toBe(near);
});

test('other stops', () => {
  expect(endsNear('a bonus, paid ', CUE, 20, ',')).toBe(false);
});
