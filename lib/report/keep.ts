/** What of a posting in front can be kept as the person's own evidence: its base ranges, as they are stated. */
import { type KeptPosting, type KeptRange, keptId, keptKey } from '../evidence/kept.ts';
import type { Report } from './report.ts';

const MAX_WORDS = 200;
const MAX_ADDRESS = 2000;

/** An address without the place in the page; null for files and pasted text. */
function addressOf(url: string | null): string | null {
  const plain = url?.split('#')[0] ?? '';
  return /^https?:\/\//.test(plain) && plain.length <= MAX_ADDRESS ? plain : null;
}

/**
 * The posting as it would be kept on the day of the report; null where there is nothing to keep: no posting, or one
 * without employer, title or a range of base. Pay on another basis would be compared with base and is not kept.
 */
export function keepable(report: Report, url: string | null): KeptPosting | null {
  const { kind, offer, reading, evidence, inputs } = report;
  const employer = keptKey(evidence.query);
  if (kind !== 'posting' || employer === '' || !offer.company || !offer.role) return null;
  const ranges = reading.base.flatMap(({ value }): KeptRange[] => {
    const { min, max, basis, period, zone } = value;
    const currency = value.currency ?? offer.currency;
    if (basis !== 'base' || min === null || max === null || max <= min || currency === null) return [];
    return [
      { low: min, high: max, currency, period: period ?? 'year', zone: zone?.slice(0, MAX_WORDS) || null },
    ];
  });
  if (ranges.length === 0) return null;
  const posting = {
    employer,
    company: offer.company.slice(0, MAX_WORDS),
    title: offer.role.slice(0, MAX_WORDS),
    place: offer.place?.slice(0, MAX_WORDS) || null,
    url: addressOf(url),
    on: inputs.today,
    ranges,
  };
  return { id: keptId(posting), ...posting };
}
