/** A script that has the reader claim another offer. Only an offer that the person entered exists. */
import { printed } from '../figures.ts';
import { type AuditRule, finding } from '../finding.ts';
import { isStated } from '../stated.ts';

export default {
  id: 'claimed-offers',
  check: (guide) => {
    if (!isStated(guide.strategy)) return [];
    const { claims, currency, line } = guide.strategy;
    return claims.map(({ company, detail, measure, value }) =>
      finding('claimed-offers', 'contradiction', {
        name: isStated(value) ? 'claimed-offers' : 'claimed-offers-no-value',
        params: {
          company: detail ? `${company} (${detail})` : company,
          measure: isStated(measure) ? measure : 'none',
          ...(isStated(value) && {
            value: printed(guide, value, 'money', currency, `claimed: ${company}`, line),
          }),
        },
        currency,
        lines: [line],
      }),
    );
  },
} satisfies AuditRule;
