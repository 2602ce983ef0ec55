/** Sources that cannot be looked up: no address to open, or no date. */
import { type AuditRule, finding } from '../finding.ts';
import { isStated } from '../stated.ts';

export default {
  id: 'sources-unchecked',
  check: (guide) => {
    const noAddress = guide.sources.filter(({ address }) => !isStated(address));
    const noDate = guide.sources.filter(({ date }) => !isStated(date));
    if (noAddress.length + noDate.length === 0) return [];
    return [
      finding('sources-unchecked', 'weak', {
        params: { sources: guide.sources.length, noAddress: noAddress.length, noDate: noDate.length },
        lines: [...noAddress, ...noDate].map(({ line }) => line),
      }),
    ];
  },
} satisfies AuditRule;
