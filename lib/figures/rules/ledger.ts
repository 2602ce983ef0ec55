/** Offers side by side: amounts in another currency at the person's own rate, and several years together. */
import { rule, ruleOverAll } from '../rule.ts';

export const ledger = {
  /** `rate`: what one unit of the amount's currency is worth in the other. */
  converted: rule(['amount', 'rate'], 'money', ({ amount, rate }) => amount * rate),
  /** `rate`: what one unit of the other currency is worth in the amount's. */
  'converted-back': rule(['amount', 'rate'], 'money', ({ amount, rate }) => amount / rate),
  'years-together': ruleOverAll('money', (years) => years.reduce((total, year) => total + year, 0)),
};
