/** Text that was damaged before it reached us: what was repaired, and what is lost. */
import { type AuditRule, finding } from '../finding.ts';

export default {
  id: 'encoding-damage',
  check: ({ encoding }) =>
    encoding
      ? [
          finding('encoding-damage', 'weak', {
            params: { lines: encoding.lines.length, lost: encoding.lost.length },
            lines: encoding.lines,
          }),
        ]
      : [],
} satisfies AuditRule;
