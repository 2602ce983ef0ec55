/** An opening that asks for a premium beside an amount that may already hold it. */
import { printed } from '../figures.ts';
import { type AuditRule, finding } from '../finding.ts';
import { isStated } from '../stated.ts';

export default {
  id: 'premium-on-top',
  check: (guide) => {
    if (!isStated(guide.strategy)) return [];
    const { open, currency, line } = guide.strategy;
    const premium = guide.premiums.find(({ id }) => id === open.premium);
    const at = premium?.mentions.find((mention) => mention.line === line) ?? premium?.mentions[0];
    const amount = isStated(open.grant) ? open.grant.value : open.base;
    if (!premium || !at || !isStated(amount)) return [];
    return [
      finding('premium-on-top', 'ambiguous', {
        params: {
          premium: premium.name,
          low: printed(guide, at.low, 'ratio', null, premium.name, at.line),
          high: printed(guide, at.high, 'ratio', null, premium.name, at.line),
          amount: printed(guide, amount, 'money', currency, 'opening', line),
        },
        currency,
        lines: [line, ...premium.mentions.map((mention) => mention.line)],
      }),
    ];
  },
} satisfies AuditRule;
