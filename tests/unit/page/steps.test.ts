import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adapters, matchingSteps } from '../../../lib/page/matching.ts';
import { snapshotSteps } from '../../../lib/page/snapshot.ts';
import { atOnce, inSlices } from '../../../lib/page/steps.ts';
import { pieces, TextBuilder } from '../../../lib/page/text.ts';
import { parseHtml } from './dom.ts';

/** How often a piece of work may pause. */
function pauses<T>(steps: Generator<void, T>): number {
  let count = 0;
  while (!steps.next().done) count++;
  return count;
}

describe('steps', () => {
  function* three(): Generator<void, string> {
    for (let i = 0; i < 3; i++) yield;
    return 'done';
  }

  test('at once and in slices they come to the same', async () => {
    expect(atOnce(three())).toBe('done');
    await expect(inSlices(three(), 0)).resolves.toBe('done');
  });

  test('a slice ends where its time does', async () => {
    let turns = 0;
    const counting = setInterval(() => turns++, 0);
    await inSlices(three(), -1);
    clearInterval(counting);
    expect(turns).toBeGreaterThan(0);
  });
});

describe('a page may be left in the middle of', () => {
  test('asking which adapters know it: each may search all of it', () => {
    expect(pauses(matchingSteps(parseHtml('<p>x</p>'), ''))).toBe(adapters.length);
  });

  test('many elements', () => {
    const steps = (count: number): number =>
      pauses(snapshotSteps(parseHtml('<p>word</p>'.repeat(count)), null));
    expect(steps(5_000) - steps(1)).toBeGreaterThanOrEqual(10);
  });

  test.each(['<pre>', '<p>'])('a single text of megabytes in %s', (tag) => {
    const steps = (length: number): number =>
      pauses(snapshotSteps(parseHtml(tag + 'some words\n'.repeat(length / 11)), null));
    expect(steps(300_000) - steps(11)).toBeGreaterThanOrEqual(5);
  });
});

describe('a long text in pieces', () => {
  const built = (parts: Iterable<string>, pre: boolean): string => {
    const builder = new TextBuilder();
    for (const data of parts) builder.add({ text: { data }, pre });
    return builder.text;
  };

  test('makes the text that it makes as a whole', () => {
    const words = fc.array(fc.constantFrom('a', 'bc', ' ', '\n', '\r\n', '\t', '\u00ad', '\u200b', 'é'));
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 9 }), fc.boolean(), (parts, size, pre) => {
        const data = parts.join('');
        expect([...pieces(data, size)].join('')).toBe(data);
        expect(built(pieces(data, size), pre)).toBe(built([data], pre));
      }),
    );
  });
});
