/** Every fixture in `tests/pages` is read as its reviewed `expected.json` says. */
import { describe, expect, test } from 'vitest';
import { expectedOf, readFixture, slugs } from '../../pages/_read.ts';

describe('pages', () => {
  test('there are enough of them, of every kind', () => {
    const kinds = slugs().map((slug) => expectedOf(slug)?.kind);
    expect(kinds.length).toBeGreaterThanOrEqual(25);
    for (const kind of ['offer', 'posting', 'other'])
      expect(kinds.filter((one) => one === kind).length, kind).toBeGreaterThanOrEqual(8);
  });

  test.each(slugs())('%s', async (slug) => {
    expect(await readFixture(slug), `review: node tests/pages/_record.ts ${slug}`).toEqual(expectedOf(slug));
  });
});
