/** Shares of a company that does not trade: what they own of it, what they cost, and what an exit would leave. */
import { rule } from '../rule.ts';

export const privates = {
  ownership: rule(['units', 'diluted'], 'ratio', ({ units, diluted }) => units / diluted),
  /** A round sells new shares: `dilution` is the part of the company that its buyers hold afterwards. */
  'share-after-round': rule(['share', 'dilution'], 'ratio', ({ share, dilution }) => share * (1 - dilution)),
  /** What is paid out first comes off the top; the rest goes to all shares alike. */
  'exit-proceeds': rule(
    ['exit', 'preferences', 'share'],
    'money',
    ({ exit, preferences, share }) => Math.max(0, exit - preferences) * share,
  ),
  'exit-gain': rule(['proceeds', 'cost'], 'money', ({ proceeds, cost }) => Math.max(0, proceeds - cost)),
  /** The exit at which the proceeds pay back what exercising cost. */
  'break-even-exit': rule(
    ['cost', 'share', 'preferences'],
    'money',
    ({ cost, share, preferences }) => preferences + cost / share,
  ),
  'value-at-price': rule(['units', 'price'], 'money', ({ units, price }) => units * price),
  'units-vested': rule(['units', 'share'], 'units', ({ units, share }) => units * share),
  'months-together': rule(['month', 'window'], 'months', ({ month, window }) => month + window),
};
