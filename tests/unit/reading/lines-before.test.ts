import { expect, test } from 'vitest';
import { linesBefore } from '../../../lib/text/lines.ts';

test('the line up to a place, and the lines above it, the nearest first', () => {
  expect(linesBefore('head\nrow\tcell', 12)).toEqual({ lead: 'row\tcel', above: ['head'] });
  expect(linesBefore('only', 2)).toEqual({ lead: 'on', above: [] });
  expect(linesBefore('a\n', 2)).toEqual({ lead: '', above: ['a'] });
});

test('of a line that begins farther back than is looked nothing is said', () => {
  expect(linesBefore(`head\n${'x'.repeat(20)}`, 25, 8)).toEqual({ lead: null, above: [] });
  expect(linesBefore(`${'x'.repeat(20)}\nab\ncd`, 26, 8)).toEqual({ lead: 'cd', above: ['ab'] });
});
