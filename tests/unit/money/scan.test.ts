/** The scanner on anything: it never throws, never overlaps, never invents, and takes time in step with the text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanMoney } from '../../../lib/money/scan.ts';

const PIECES = [
  '$',
  '€',
  '£',
  '₹',
  'USD ',
  'Rs. ',
  'C$',
  '1',
  '12',
  '120,000',
  '48.000',
  '18 000',
  '7,50,000',
  '0',
  '9'.repeat(30),
  'k',
  'K',
  'M',
  'L',
  ' lakh',
  ' LPA',
  ' crore',
  ' - ',
  '–',
  ' to ',
  ' and ',
  'between ',
  '/hr',
  ' per annum',
  ' p.a.',
  ' monthly',
  '+',
  '%',
  '.',
  ',',
  ' ',
  '\n',
  '\t',
  '(',
  ')',
  'Min: ',
  'Max: ',
  'salary ',
  '401(k)',
  '＄',
  '１２',
  '万',
  '\u00a0',
  '\u202e',
  '\ud800',
  '’',
  '/-',
  'up to ',
  'İ',
];
const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const anything = fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }));

describe('on any text', () => {
  test('spans are in order, inside the text, and do not overlap', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let floor = 0;
        for (const { span } of scanMoney(text)) {
          expect(span.start).toBeGreaterThanOrEqual(floor);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          floor = span.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('an amount is a finite number from 0, a low end never above a high end', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { min, max, currency } of scanMoney(text)) {
          expect(min !== null || max !== null).toBe(true);
          for (const end of [min, max]) if (end !== null) expect(Number.isFinite(end) && end >= 0).toBe(true);
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
          if (currency !== null) expect(currency).toMatch(/^[A-Z]{3}$/);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('every mention holds a digit', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { span } of scanMoney(text))
          expect(text.slice(span.start, span.end)).toMatch(/[0-9０-９]/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what is written is read back', () => {
  const amount = fc.integer({ min: 20_000, max: 900_000 });
  const symbol = fc.constantFrom<[string, string]>(
    ['$', 'USD'],
    ['£', 'GBP'],
    ['€', 'EUR'],
    ['C$', 'CAD'],
    ['USD ', 'USD'],
    ['CHF ', 'CHF'],
  );
  const group = fc.constantFrom(',', '\u00a0', '’');
  const written = (value: number, separator: string) => String(value).replace(/\B(?=(\d{3})+$)/g, separator);

  test('one amount, in any grouping, anywhere in a sentence', () => {
    fc.assert(
      fc.property(amount, symbol, group, (value, [sign, currency], separator) => {
        const [found] = scanMoney(`The salary is ${sign}${written(value, separator)} for now.`);
        expect(found).toMatchObject({ min: value, max: value, currency });
      }),
    );
  });

  test('a range, with any separator', () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        symbol,
        fc.constantFrom('-', ' – ', '—', ' to '),
        (a, b, [sign, currency], dash) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          const [found, ...rest] = scanMoney(
            `${sign}${written(low, ',')}${dash}${sign}${written(high, ',')}`,
          );
          // Ends that are far apart are no range.
          if (high > low * 25) return;
          expect(rest).toEqual([]);
          expect(found).toMatchObject({ min: low, max: high, currency });
        },
      ),
    );
  });

  test('thousands with the k on the last end only', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 400 }), fc.integer({ min: 1, max: 300 }), (low, more) => {
        const [found] = scanMoney(`$${low}-${low + more}k`);
        expect(found).toMatchObject({ min: low * 1000, max: (low + more) * 1000, currency: 'USD' });
      }),
    );
  });
});

describe('what stands beside an amount', () => {
  const first = (text: string) => scanMoney(text)[0];

  test('a code that runs into the next word is its currency, and the period behind it is read', () => {
    expect(first('24 000 - 29 000 PLNNet per month - B2B')).toMatchObject({
      min: 24_000,
      max: 29_000,
      currency: 'PLN',
      period: 'month',
    });
    expect(first('29 000 PLN')).toMatchObject({ currency: 'PLN' });
    expect(first('29 000 PLNs')?.currency ?? null).toBeNull();
  });

  test('a rung of a scale is no low end of what it pays', () => {
    expect(first('Step 4 – $41.85 per hour')).toMatchObject({ min: 41.85, max: 41.85 });
    expect(first('8 – $64 per hour')).toMatchObject({ min: 8, max: 64 });
    expect(first('8 – $64.50 per hour')).toMatchObject({ min: 64.5, max: 64.5 });
  });
});

describe('time in step with the text', () => {
  const fill = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length));
  const best = (text: string): number => {
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 5; i++) {
      const from = performance.now();
      scanMoney(text);
      least = Math.min(least, performance.now() - from);
    }
    return least;
  };
  test.each([
    '$',
    '1',
    '1,',
    '1 ',
    '1-',
    '1k-',
    '$1-',
    'USD ',
    '$1 to ',
    'up to $1 ',
    '$1,000 per ',
    'per ',
    '(',
    '1/',
    'Min: $1 ',
    '12 LPA ',
  ])('of %j', (piece) => {
    scanMoney(fill(piece, 4000));
    const [short, long] = [best(fill(piece, 20_000)), best(fill(piece, 160_000))];
    // Eight times the text: a linear reader takes about 8 times as long, a quadratic one 64 times.
    expect(long / Math.max(short, 0.05)).toBeLessThan(28);
  });
});
