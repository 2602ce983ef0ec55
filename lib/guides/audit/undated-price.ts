/** A share price without a date: it is out of date as soon as the market opens. */
import { printed } from '../figures.ts';
import { type AuditRule, finding } from '../finding.ts';
import { isStated } from '../stated.ts';

export default {
  id: 'undated-price',
  check: (guide) => {
    if (!isStated(guide.strategy) || !isStated(guide.strategy.open.grant)) return [];
    const { price } = guide.strategy.open.grant;
    const { line } = guide.strategy;
    if (!isStated(price) || isStated(price.date)) return [];
    const leaf = printed(guide, price.value, 'money', price.currency, 'share price', line);
    return [
      finding('undated-price', 'weak', {
        params: { price: leaf, approximate: price.approximate ? 'yes' : 'no' },
        sums: [leaf],
        currency: price.currency,
        lines: [line],
      }),
    ];
  },
} satisfies AuditRule;
