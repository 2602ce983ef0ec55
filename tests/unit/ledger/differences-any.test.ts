import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresIn, reevaluate } from '../../../lib/figures/derive.ts';
import { type Difference, differences, LESS } from '../../../lib/ledger/differences.ts';
import { TERM_FIELDS } from '../../../lib/ledger/terms.ts';
import { differenceWords, fieldWords } from '../../../lib/ledger/words.ts';
import { anyOffer, terms } from './_terms.ts';

describe('for any two offers', () => {
  const swapped: Record<Difference['change'], Difference['change']> = {
    changed: 'changed',
    missing: 'new',
    new: 'missing',
  };
  const other = { before: 'after', after: 'before' } as const;

  test('a letter differs in nothing from itself', () => {
    fc.assert(fc.property(anyOffer, (offer) => differences(terms(offer), terms(offer)).length === 0));
  });

  test('read the other way round, every difference is its own reverse', () => {
    fc.assert(
      fc.property(anyOffer, anyOffer, (a, b) => {
        const there = differences(terms(a), terms(b));
        const back = differences(terms(b), terms(a));
        expect(back.map(({ field, index }) => [field, index])).toEqual(
          there.map(({ field, index }) => [field, index]),
        );
        back.forEach(({ change, before, after, by, favours }, i) => {
          const forth = there[i] as Difference;
          expect(change).toBe(swapped[forth.change]);
          expect([before, after]).toEqual([forth.after, forth.before]);
          expect(by === null).toBe(forth.by === null);
          // 0 and −0 are the same amount.
          if (by) expect(by.value + (forth.by?.value ?? 0)).toBeCloseTo(0, 6);
          // Silence about a clause promises nothing, so only its coming is told for or against.
          if (change === 'changed' || !LESS.includes(forth.field))
            expect(favours).toBe(forth.favours && other[forth.favours]);
        });
      }),
    );
  });

  test('every number in a difference can be worked out again, and every field has a name', () => {
    fc.assert(
      fc.property(anyOffer, anyOffer, (a, b) => {
        const found = differences(terms(a), terms(b));
        for (const figure of figuresIn(found)) expect(reevaluate(figure)).toBe(figure.value);
        for (const each of found) {
          expect(fieldWords(each.field, each.index)).toMatch(/^[A-Z]/);
          expect(differenceWords(each, { earlier: 'the mail', later: 'the letter' }, 'en-US')).toMatch(/\.$/);
        }
      }),
    );
    for (const field of TERM_FIELDS) expect(fieldWords(field, 1)).toMatch(/\(2\)$/);
  });
});
