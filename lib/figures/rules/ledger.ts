/** Offers side by side: amounts in another currency at the person's own rate, and several years together. */
import { rule, ruleOverAll } from '../rule.ts';

export const ledger = {
  /** `rate`: what one unit of the amount's currency is worth in the other. */
  converted: rule(['ownAmount', 'rate'], 'money', ({ ownAmount, rate }) => ownAmount * rate),
  /** `rate`: what one unit of the other currency is worth in the amount's. */
  'converted-back': rule(['ownAmount', 'rate'], 'money', ({ ownAmount, rate }) => ownAmount / rate),
  'years-together': ruleOverAll('money', (years) => years.reduce((total, year) => total + year, 0)),
};
