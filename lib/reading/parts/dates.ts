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

/** "Employer 3.5% from April … Start would be 4 May": what the rules read and the scorer doubts gives way to its own. */
const likelier = (ruled: Finding<string> | null, own: Finding<string> | null): Finding<string> | null =>
  ruled === null || (ruled.certainty === 'unsure' && own !== null) ? (own ?? ruled) : ruled;

export function fillDates(page: Page, terms: Pick<Reading, 'startDate' | 'deadline'> & Terms): void {
  terms.startDate = likelier(terms.startDate, dateOf(page, 'start'));
  terms.deadline = likelier(terms.deadline, dateOf(page, 'replyby'));
}
