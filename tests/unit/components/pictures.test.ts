import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LabelPlace, placeLabels } from '../../../components/band/labels.ts';
import { scaleOver } from '../../../components/band/scale.ts';

/** As drawn in the narrowest panel. */
const WIDTH = 292;
const CHARACTER = 6.6;

function box({ at, text, anchor }: LabelPlace): [number, number] {
  const stem = (at / 100) * WIDTH;
  const width = text.length * CHARACTER;
  const left = anchor === 'middle' ? stem - width / 2 : anchor === 'start' ? stem - 5 : stem + 5 - width;
  return [left, left + width];
}

const labels = fc.array(
  fc.record({
    id: fc.uuid(),
    text: fc.constantFrom('offer', 'ask', 'target', 'walk-away', 'guide’s opinion', 'median'),
    at: fc.double({ min: 4, max: 96, noNaN: true }),
  }),
  { minLength: 1, maxLength: 5 },
);

test('no label of a band lies over another, or beyond the edge', () => {
  fc.assert(
    fc.property(labels, (asks) => {
      const placed = placeLabels(asks);
      for (const [index, label] of placed.entries()) {
        const [left, right] = box(label);
        expect(left).toBeGreaterThanOrEqual(-0.001);
        expect(right).toBeLessThanOrEqual(WIDTH + 0.001);
        for (const other of placed.slice(index + 1)) {
          if (other.lane !== label.lane) continue;
          const [from, to] = box(other);
          expect(right <= from || to <= left).toBe(true);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('a scale keeps order, stays inside, and puts equal values in the middle', () => {
  const scale = scaleOver([225, 315, 285.5]);
  expect(scale(225)).toBe(4);
  expect(scale(315)).toBe(96);
  expect(scale(285.5)).toBeGreaterThan(scale(225));
  expect(scaleOver([100, 100])(100)).toBe(50);
});
