/** One premium said of two things: of pay at large and of the grant. They are one premium or two, never added. */
import { printed } from '../figures.ts';
import { type AuditRule, finding } from '../finding.ts';

export default {
  id: 'premium-meanings',
  check: (guide) =>
    guide.premiums.flatMap(({ name, mentions }) => {
      const meanings = new Set(mentions.map(({ on }) => on));
      const first = mentions[0];
      if (meanings.size < 2 || !first) return [];
      return finding('premium-meanings', 'contradiction', {
        params: {
          premium: name,
          low: printed(guide, first.low, 'ratio', null, name, first.line),
          high: printed(guide, first.high, 'ratio', null, name, first.line),
          times: mentions.length,
          meanings: meanings.size,
        },
        lines: mentions.map(({ line }) => line),
      });
    }),
} satisfies AuditRule;
