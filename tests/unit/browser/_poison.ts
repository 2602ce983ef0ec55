/** Sixty ways to spoil an offer of the right types and of wrong ones: hostile files, older versions, slips of the hand. */
import type { Offer } from '../../../lib/worth/offer.ts';
import { equity, offer } from '../ledger/_terms.ts';

const numbers = [1e9, 1e308, -1, 1e-300, Number.MAX_SAFE_INTEGER * 4];
const words = ['$', 'Euro', '<b>', 'x'.repeat(10_000), '\u202e', '💶💶💶'];

const grant = (more: object): object => ({
  equity: { ...equity({ kind: 'rsu', value: 100_000, years: 4 }), ...more },
});
const payment = (more: object): object => ({
  signOn: [{ amount: 1000, month: 0, clawbackMonths: 12, clawback: null, ...more }],
});

const SPOILT: object[] = [
  ...numbers.map((years) => grant({ years })),
  ...numbers.map((cliffMonths) => grant({ cliffMonths })),
  ...numbers.map((value) => grant({ schedule: [value, value] })),
  ...numbers.map((month) => payment({ month })),
  ...numbers.map((clawbackMonths) => payment({ clawbackMonths })),
  ...numbers.map((base) => ({ base })),
  ...numbers.map((instalments) => ({ payPeriod: 'month', instalments })),
  ...numbers.map((years) => ({ refresher: { value: 1000, month: 12, years, promised: true } })),
  ...words.map((currency) => ({ currency })),
  ...words.map((deadline) => ({ deadline })),
  { bonus: { pct: 1e12, amount: null, kind: 'target' } },
  { grants: Array(500).fill(equity({ kind: 'rsu', value: 1, years: 1e9 })) },
  { signOn: Array(5000).fill({ amount: 1, month: 1e9, clawbackMonths: 1e9 }) },
  { level: Array(5000).fill('L5') },
  { pension: { pct: 1e300, amount: -1 } },
  { equity: 'gold' },
  { signOn: { amount: 1 } },
  { startDate: '2026-99-99' },
];

/** Each as a whole offer. */
export const POISONED: Offer[] = SPOILT.map(
  (spoilt) => ({ ...offer({ base: 200_000 }), ...spoilt }) as Offer,
);
