/** A premium for which nobody but the guide speaks: no source at all, or none with a publisher. */
import { printed } from '../figures.ts';
import { type AuditRule, finding } from '../finding.ts';
import { isStated } from '../stated.ts';

export default {
  id: 'premium-own-source',
  check: (guide) =>
    guide.premiums.flatMap(({ name, mentions, sources }) => {
      const cited = guide.sources.filter(({ line }) => sources.includes(line));
      const first = mentions[0];
      if (!first || cited.some(({ publisher }) => isStated(publisher))) return [];
      return finding('premium-own-source', 'weak', {
        params: {
          premium: name,
          cited: cited.length,
          low: printed(guide, first.low, 'ratio', null, name, first.line),
          high: printed(guide, first.high, 'ratio', null, name, first.line),
        },
        lines: [...mentions.map(({ line }) => line), ...sources],
      });
    }),
} satisfies AuditRule;
