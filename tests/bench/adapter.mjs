/**
 * The product's pay reader in the interface of a money bench (`extract(text, {lang}) → [{min, max, currency, period}]`).
 * It runs lib/money and the claims of lib/reading/terms as they ship. Needs a Node that imports TypeScript (24).
 */
import { payMentions } from '../../lib/reading/terms/amounts/pay.ts';

export const name = 'Counterpoint';

/** What the text states as pay. A total or on-target sum is left out where the base inside it is stated too. */
export function extract(text) {
  const pay = payMentions(text);
  const base = pay.some((mention) => mention.role === 'base');
  return pay
    .filter((mention) => !(base && (mention.role === 'total' || mention.role === 'ote')))
    .map(({ min, max, currency, period }) => ({ min, max, currency, period }));
}
