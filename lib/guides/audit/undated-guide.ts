/** A page that prints no date of its own: its month is what the publisher gave elsewhere. */
import { type AuditRule, finding } from '../finding.ts';
import { isStated } from '../stated.ts';

export default {
  id: 'undated-guide',
  check: (guide) =>
    isStated(guide.asOf.printed)
      ? []
      : [
          finding('undated-guide', 'weak', {
            ...(isStated(guide.asOf.month)
              ? {
                  // The middle of the month: the same month in every time zone that writes it.
                  name: isStated(guide.publisher) ? 'undated-guide' : 'undated-guide-sources',
                  params: {
                    month: Date.parse(`${guide.asOf.month}-15T12:00:00Z`),
                    publisher: guide.publisher,
                  },
                }
              : { name: 'undated-guide-unknown' }),
            lines: guide.asOf.years.map(({ line }) => line),
          }),
        ],
} satisfies AuditRule;
