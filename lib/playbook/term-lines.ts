/** Asks beyond money that the person ticked: a paragraph of their own, after the number. */
import type { Facts } from './facts.ts';
import { GENERIC_LEVERS } from './generic-levers.ts';
import { genericLine } from './lever-lines.ts';
import type { Line } from './script.ts';

/** Each ask as a sentence behind the words that introduce them; empty where nothing is ticked. */
export function termLines({ applied }: Facts, introKey: string): Line[] {
  const asks = GENERIC_LEVERS.filter(({ id, asksFor }) => asksFor === 'terms' && applied.includes(id));
  if (asks.length === 0) return [];
  return [{ key: introKey }, ...asks.map(genericLine)].map((line, index) =>
    index < asks.length ? { ...line, ends: 'sentence' as const } : line,
  );
}
