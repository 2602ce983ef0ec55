import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../lib/reading/terms/_claim.ts';
import { kindOf, openingsOf } from '../../../lib/reading/terms/_openings.ts';
import { tryable, worthTrying } from '../../../lib/reading/terms/_tryable.ts';
import claims from '../../../lib/reading/terms/claims/index.ts';
import { slugs, sourceOf } from '../../pages/_read.ts';

/** Kinds as one can read them: `_` no letter, `*` a letter beyond a to z, `#` a digit. */
const shown = (pattern: RegExp, skip = false): string[] =>
  openingsOf(pattern, skip)
    .map((opening) =>
      Array.from(opening, (kind) => '_abcdefghijklmnopqrstuvwxyz*#'.charAt(kind.charCodeAt(0))).join(''),
    )
    .sort();

describe('the first letters of a pattern', () => {
  test.each<[RegExp, string[]]>([
    [/bonuses/, ['bonus']],
    [/(?<![a-z])(?:tc|pay rate)(?! out)/, ['pay_r', 'tc']],
    [/(?:un)?paid/, ['paid', 'unpai']],
    [/a{2}b?c/, ['aabc', 'aac']],
    [/[ab]x+y/, ['axxxx', 'axxxy', 'axxy', 'axy', 'bxxxx', 'bxxxy', 'bxxy', 'bxy']],
    [/401\s?k|löhne/, ['###_k', '###k', 'l*hne']],
    [/o[- ]te/, ['o_te']],
    [/so\.?me|s.x/, ['s', 'so_me', 'some']],
    [/[^a]b|[a-z]c/, ['']],
    [/a{0,2}/, ['', 'a', 'aa']],
  ])('%s', (pattern, openings) => {
    expect(shown(pattern)).toEqual(openings);
  });

  test('what is no letter in front does not count behind an amount', () => {
    expect(shown(/^[\s)*,:–-]{0,4}(?:in |\(?as )?(?:an? )?ote/, true)).toEqual(
      ['a_ote', 'an_ot', 'as_a_', 'as_an', 'as_ot', 'in_a_', 'in_an', 'in_ot', 'ote'].sort(),
    );
  });

  test('kinds part letters as the patterns do', () => {
    expect(Array.from('az9ß-A–月з', (char) => kindOf(char.charCodeAt(0)))).toEqual([
      1, 26, 28, 27, 0, 0, 0, 29, 29,
    ]);
  });
});

describe('what is worth trying', () => {
  const known = claims as readonly Claim[];
  const look = tryable(known);
  /** Lines of the recorded pages, and each from its third word on and with a letter run into it. */
  const lines = slugs()
    .flatMap((slug) => readFileSync(sourceOf(slug)).toString('latin1').toLowerCase().split('\n'))
    .filter((line) => line.length > 20 && line.length < 400)
    .slice(0, 6000)
    .flatMap((line) => [line, `x${line.split(' ').slice(2).join(' ')}`]);

  test('no claim that words make is passed over', () => {
    let found = 0;
    for (const line of lines) {
      const before = look.before(line, 0, line.length);
      const after = look.after(line, 0);
      for (const [index, claim] of known.entries()) {
        if (claim.before) claim.before.lastIndex = 0;
        if (claim.before?.test(line)) {
          found++;
          const place = line.search(new RegExp(claim.before.source, claim.before.flags));
          const open = before.find(({ at }) => at === place)?.claims ?? 0;
          expect(worthTrying(open, index), `${claim.name} at ${place} of "${line}"`).toBe(true);
        }
        if (claim.after?.test(line)) {
          found++;
          expect(worthTrying(after, index), `${claim.name} behind "${line}"`).toBe(true);
        }
      }
    }
    expect(found).toBeGreaterThan(300);
  });

  test('most claims are passed over', () => {
    const tried = lines.reduce(
      (sum, line) => sum + known.filter((_, index) => worthTrying(look.after(line, 0), index)).length,
      0,
    );
    expect(tried / (lines.length * known.length)).toBeLessThan(0.25);
  });
});
