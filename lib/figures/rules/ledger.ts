/** Offers side by side: amounts in another currency at the person's own rate, and several years together. */
import { rule, ruleOverAll } from '../rule.ts';

export const ledger = {
  /** `rate`: what one unit of the amount's currency is worth in the other. */
  converted: rule(['ownAmount', 'rate'], 'money', ({ ownAmount, rate }) => ownAmount * rate),
  /** `rate`: what one unit of the other currency is worth in the amount's. */
  'converted-back': rule(['ownAmount', 'rate'], 'money', ({ ownAmount, rate }) => ownAmount / rate),
  /** Stock at the person's own certainty. */
  'at-certainty': rule(['claimed', 'certainty'], 'money', ({ claimed, certainty }) => claimed * certainty),
  /** Money that is paid so many years from now, at the person's own rate. */
  'later-money': rule(['paid', 'rate', 'wait'], 'money', ({ paid, rate, wait }) => paid / (1 + rate) ** wait),
  /** How sure the stock has to be for its offer to be worth what the first one is; `stock` is counted at `certainty`. */
  'certainty-needed': rule(
    ['first', 'cash', 'stock', 'certainty'],
    'ratio',
    ({ first, cash, stock, certainty }) => ((first - cash) * certainty) / stock,
  ),
  'years-together': ruleOverAll('money', (years) => years.reduce((total, year) => total + year, 0)),
};
