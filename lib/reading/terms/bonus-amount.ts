/** A bonus as an amount: "eligible for a bonus of $25,000", "guaranteed minimum bonus of $50,000". */

import { found } from '../read-quote.ts';
import type { Term } from './letter/term.ts';
import { bonusAt } from './payments/bonus.ts';

/** Less than this is paid a day or a meal, never as a bonus. */
const LEAST = 100;

/** "a quarterly bonus of $12,500 ($50,000 annually)": the year's amount stands behind its part. */
const OF_A_YEAR = /^\s?\($/u;
const PARTS_OF_A_YEAR = [2, 4, 12];

const bonusAmount: Term = {
  name: 'bonus-amount',
  order: 70,
  read({ text, pay }, terms) {
    for (const mention of pay) {
      const { role, min, max, currency, span } = mention;
      const amount = max ?? min;
      // A meal card beside the word is no bonus.
      if (role !== 'bonus' || amount === null || amount < LEAST) continue;
      const part = terms.bonus.at(-1);
      if (
        part?.span &&
        OF_A_YEAR.test(text.slice(part.span.end, span.start)) &&
        PARTS_OF_A_YEAR.some((times) => (part.value.amount ?? 0) * times === amount)
      )
        terms.bonus.pop();
      if (terms.bonus.some(({ value }) => value.amount === amount && value.currency === currency)) continue;
      const value = bonusAt(text, span, mention);
      if (value === null) continue;
      terms.bonus.push(found(value, text, span.start, span.end, 'bonus-amount'));
    }
  },
};

export default bonusAmount;
