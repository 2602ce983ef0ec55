import { expect, test } from 'vitest';
import { pack, unpack } from '../../../../lib/reading/owners/scorer/weights.ts';

test('weights come back as they were packed', () => {
  const numbers = [3, 200, 16_000_000];
  const weights = Int8Array.from([1, -2, 0, 127, -127, 5]);
  const model = unpack(pack(['base', 'other'], [0.5, -0.5], 0.01, numbers, weights));
  expect([...model.rows.keys()]).toEqual(numbers);
  expect([...model.weights]).toEqual([...weights]);
  expect(model.step).toBe(0.01);
});

test('weights that do not fit their features are refused', () => {
  const packed = pack(['base', 'other'], [0, 0], 0.01, [1, 2], Int8Array.from([1, 2, 3]));
  expect(() => unpack(packed)).toThrow('another shape');
});
