/** Rules 2 to 4 before rounding: ask and target over random bands, minimums and other offers. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { askFor } from '../../../lib/counter/ask.ts';
import { offeredParts } from '../../../lib/counter/offered.ts';
import type { Band, Hold, Scope } from '../../../lib/counter/scope.ts';
import { strengthOf } from '../../../lib/counter/strength.ts';
import { targetFor } from '../../../lib/counter/target.ts';
import { user } from '../../../lib/figures/leaf.ts';
import { offerFigures } from '../../../lib/worth/offer-figures.ts';
import { equity, offer, range } from './_ranges.ts';
import { RUNS, TIMEOUT } from './_runs.ts';

vi.setConfig({ testTimeout: TIMEOUT });

const NEAR = 1e-9;
const close = (a: number, b: number): boolean =>
  Math.abs(a - b) <= NEAR * Math.max(1, Math.abs(a), Math.abs(b));
const atMost = (a: number, b: number): boolean => a <= b || close(a, b);

/** A scope at an offer, with the parts of a plain one. */
function scopeAt(offered: number, more: Partial<Scope>): Scope {
  const parts = offeredParts(
    offerFigures(
      offer({ base: offered * 0.7, bonus: null, equity: equity({ value: offered * 1.2, years: 4 }) }),
    ),
    'levelled-stock',
  );
  if (!parts) throw new Error('the offer has a base');
  return {
    measure: 'total',
    offered: user(offered, 'money', 'USD', 'test'),
    parts,
    total: null,
    base: null,
    minimum: null,
    competing: null,
    strength: strengthOf(),
    confirmed: false,
    ...more,
  };
}

const money = (value: number | null) => (value === null ? null : user(value, 'money', 'USD', 'test'));
const band = (low: number, high: number, hold: Hold): Band => ({ range: range('total', low, high), hold });

const amounts = fc.record({
  low: fc.integer({ min: 50_000, max: 400_000 }),
  width: fc.integer({ min: 1, max: 900 }),
  offers: fc.tuple(fc.integer({ min: 30_000, max: 700_000 }), fc.integer({ min: 30_000, max: 700_000 })),
  competing: fc.option(fc.integer({ min: 30_000, max: 700_000 }), { nil: null }),
  minimum: fc.option(fc.integer({ min: 30_000, max: 700_000 }), { nil: null }),
  hold: fc.constantFrom<Hold>('firm', 'soft'),
  confirmed: fc.boolean(),
});

describe('before rounding', () => {
  test('ask and target never fall as the offer rises, on one side of the competing offer', () => {
    fc.assert(
      fc.property(amounts, ({ low, width, offers, competing, minimum, hold, confirmed }) => {
        const [less, more] = offers[0] < offers[1] ? offers : [offers[1], offers[0]];
        if (competing !== null && less < competing && competing <= more) return true;
        const at = (offered: number): Scope =>
          scopeAt(offered, {
            total: band(low, low + (low * width) / 1000, hold),
            minimum: money(minimum),
            competing: money(competing),
            confirmed,
          });
        const [a, b] = [at(less), at(more)];
        const [askA, askB] = [askFor(a), askFor(b)];
        return (
          atMost(askA.ask.value, askB.ask.value) && atMost(targetFor(a, askA).value, targetFor(b, askB).value)
        );
      }),
      RUNS,
    );
  });

  test('nothing jumps: a step of offer, band or minimum moves the ask by as much, the target by twice', () => {
    const largest = { ask: 0, target: 0 };
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom('offered', 'low', 'high', 'minimum'),
        ({ low, width, offers: [offered], minimum, hold, confirmed }, which) => {
          const step = 0.006 * offered;
          const at = (move: (name: string) => number): Scope =>
            scopeAt(offered + move('offered'), {
              total: band(
                low + move('low'),
                Math.max(low + move('low') + 1, low * (1 + width / 1000) + move('high')),
                hold,
              ),
              minimum: minimum === null ? null : money(minimum + move('minimum')),
              confirmed,
            });
          const [a, b] = [at(() => 0), at((name) => (name === which ? step : 0))];
          const [askA, askB] = [askFor(a), askFor(b)];
          const moved = Math.abs(askB.ask.value - askA.ask.value) / step;
          const aimed = Math.abs(targetFor(b, askB).value - targetFor(a, askA).value) / step;
          largest.ask = Math.max(largest.ask, moved);
          largest.target = Math.max(largest.target, aimed);
          return moved <= 1.25 + 1e-6 && aimed <= 2.5 + 1e-6;
        },
      ),
      RUNS,
    );
    // The two are real limits: the random moves come near them.
    expect(largest.ask).toBeGreaterThan(1.1);
    expect(largest.target).toBeGreaterThan(1.1);
    if (process.env.PROPERTY_RUNS) console.info('largest move for one step, in steps:', largest);
  });

  test('with a band of totals the ask is the formula of rule 3, written once more', () => {
    fc.assert(
      fc.property(amounts, ({ low, width, offers: [O], competing, minimum, hold, confirmed }) => {
        const H = low + (low * width) / 1000;
        const scope = scopeAt(O, {
          total: band(low, H, hold),
          minimum: money(minimum),
          competing: money(competing),
          confirmed,
        });
        const [C, W, M, Q] = [competing ?? 0, minimum ?? 0, (low + H) / 2, low + (H - low) / 4];
        let cap = hold === 'firm' ? H : Math.max(H, 1.05 * O);
        let A = Math.max(1.1 * O, Math.min(1.15 * O, 1.1 * M), Math.min(Q, (confirmed ? 1.25 : 1.15) * O));
        A = Math.min(A, cap);
        if (C > O) {
          A = Math.max(A, 1.05 * C);
          cap = Math.max(cap, 1.05 * C);
        }
        A = Math.max(A, W);
        const got = askFor(scope);
        return close(got.ask.value, A) && close(got.cap?.value ?? 0, cap);
      }),
      RUNS,
    );
  });

  test.each([
    [{}, 1.1],
    [{ wanted: true }, 1.12],
    [{ wanted: true, urgent: true, contentToStay: true }, 1.16],
    [{ wanted: true, urgent: true, contentToStay: true, otherProcess: true }, 1.18],
    [{ needJob: true, urgent: true }, 1.07],
  ])('%j asks for %d of the offer', (strength, factor) => {
    expect(askFor(scopeAt(200_000, { strength: strengthOf(strength) })).ask.value).toBeCloseTo(
      200_000 * factor,
      6,
    );
  });
});
