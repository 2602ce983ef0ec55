/** The first day of work and the last day to answer where the rules found none. */
import type { Owner } from '../owners/owner.ts';
import { found } from '../read-quote.ts';
import type { Finding, Reading } from '../reading.ts';
import type { Terms } from '../terms/letter/term.ts';
import { owned, type Page, RULE } from './page.ts';

function dateOf(page: Page, owner: Owner): Finding<string> | null {
  const [best] = owned(page, [owner], ['date']);
  if (best?.mark.kind !== 'date') return null;
  const { span, iso } = best.mark;
  return found(iso, page.text, span.start, span.end, RULE, best.certainty);
}

export function fillDates(page: Page, terms: Pick<Reading, 'startDate' | 'deadline'> & Terms): void {
  terms.startDate ??= dateOf(page, 'start');
  terms.deadline ??= dateOf(page, 'replyby');
}
