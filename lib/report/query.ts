/** What to ask the evidence for: the offer's company, role, level and place, as read or as corrected. */
import type { Query } from '../evidence/evidence.ts';
import type { Reading } from '../reading/reading.ts';
import { companyByName } from '../reading/who/employer/known.ts';
import { familyOf } from '../reading/who/title/families.ts';
import { codesIn, seniorityIn } from '../reading/who/title/seniority.ts';
import type { Offer } from '../worth/offer.ts';
import { statedRanges } from './stated-ranges.ts';

const listed = (level: Offer['level']): string[] =>
  level === null ? [] : Array.isArray(level) ? level : [level];

/**
 * The level that a looked-up or corrected title states in its own words: null where it states none. Of the title that
 * was read the reading has taken the level already, and the person may have struck it out.
 */
export function titledLevel(
  reading: Reading,
  { role, level }: Offer,
): { text: string; levels: string[] } | null {
  if (level !== null || role === null || role === reading.role?.value.title) return null;
  const codes = codesIn(role);
  const words = seniorityIn(role);
  const text = codes[0] ?? words?.text;
  return text === undefined ? null : { text, levels: [...codes, ...(words?.words ?? [])] };
}

/** The employer's id: as read while the name is the one that was read, by name once it was corrected. */
function companyId(reading: Reading, offer: Offer): string | null {
  if (offer.company === null) return null;
  const read = reading.company?.value;
  return read?.name === offer.company ? read.id : (companyByName(offer.company)?.id ?? null);
}

/** The role family: as read while the title is the one that was read, by the words of a corrected title. */
function family(reading: Reading, offer: Offer): string | null {
  if (offer.role === null) return null;
  const read = reading.role?.value;
  return read?.title === offer.role ? read.family : familyOf(offer.role);
}

export const queryFor = (reading: Reading, offer: Offer, today: string, url: string | null): Query => ({
  companyId: companyId(reading, offer),
  companyName: offer.company,
  // A letter is read in a mail site, whose address is nobody's who hires.
  address: reading.kind.value === 'posting' ? url : null,
  family: family(reading, offer),
  levels: titledLevel(reading, offer)?.levels ?? listed(offer.level),
  title: offer.role,
  place: offer.place,
  currency: offer.currency,
  stated: statedRanges(reading, url),
  today,
});
