/** Tables that hold an offer beside other pay: the head of a column says whose its figures are. */
import { describe, expect, test } from 'vitest';
import { terms } from './_read.ts';

const base = (text: string) => terms(text).base.map(({ value }) => value.max);

describe('the offer of a table is the column that is not about other pay', () => {
  test.each<[string, string]>([
    ['today, in the other column', 'Quill\tnow (Ontera)\nbase\t$112,000\t$99,500'],
    ['what I have', 'thing\tthem\tme now\nbase\t$112,000\t$99,500'],
    ['the offer before', 'Item\tPrevious offer\tRevised offer\nBase salary\t$99,500\t$112,000'],
    ['with bars between the cells', 'Part | Current | Offered\nBase salary | $99,500 | $112,000'],
    ['in German', 'Baustein\tBisher\tNeu\nGrundgehalt\t$99,500\t$112,000'],
  ])('%s', (_, text) => {
    expect(base(text)).toEqual([112000]);
  });

  test('"now" is the offer where the other column is earlier', () => {
    expect(base('Part | Was | Now\nBase salary | $99,500 | $112,000')).toEqual([112000]);
  });

  test.each([
    'Base: $112,000\nWhere I am now (for comparison)\n- $99,500 + 5% bonus',
    'Base: $112,000\nwhat I have now (Ontera): $99,500 + 5% bonus',
  ])("a part of notes about today's job is none of it: %s", (text) => {
    expect(base(text)).toEqual([112000]);
    expect(terms(text).bonus).toEqual([]);
  });

  test('rows above the table and heads without such words change nothing', () => {
    expect(base('Now\n\nComponent\tYear 1\tYear 2\nBase\t$180,000\t$185,000')).toContain(180000);
  });
});
