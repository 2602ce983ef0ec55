/** The terms of a document as the person confirmed them, with the document's words for what they left as it was read. */
import type { Quotes, Terms } from '../ledger/ledger.ts';
import type { Reading } from '../reading/reading.ts';
import type { Offer } from '../worth/offer.ts';
import { at, corrected } from './corrected.ts';
import { levelOf, offerFromReading } from './offer-from-reading.ts';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Fields that are no numbers: each with what was read, to tell whether it still stands. */
const READ: { path: keyof Offer; read: (reading: Reading) => { value: unknown; quote: string } | null }[] = [
  { path: 'company', read: ({ company }) => company && { value: company.value.name, quote: company.quote } },
  { path: 'role', read: ({ role }) => role && { value: role.value.title, quote: role.quote } },
  { path: 'level', read: ({ level }) => level && { value: levelOf(level.value), quote: level.quote } },
  { path: 'place', read: ({ place }) => place && { value: place.value.text, quote: place.quote } },
  { path: 'startDate', read: ({ startDate }) => startDate },
  { path: 'deadline', read: ({ deadline }) => deadline },
];

/**
 * `offer` is the offer as it is shown. A start date that was read and not corrected belongs to the terms too. Codes of
 * currencies are written in capitals; what is none is unstated.
 */
export function confirmedTerms(reading: Reading, offer: Offer): Terms {
  const { origins } = corrected(offerFromReading(reading), offer);
  const currency = offer.currency?.toUpperCase() ?? null;
  const startDate = offer.startDate === undefined ? (reading.startDate?.value ?? null) : offer.startDate;
  const whole: Offer = {
    ...offer,
    startDate,
    currency: currency !== null && /^[A-Z]{3}$/.test(currency) ? currency : null,
  };
  const quotes: Quotes = {};
  for (const [path, origin] of Object.entries(origins))
    if (origin.from === 'page' && (at(whole, path) ?? null) !== null) quotes[path] = origin.quote;
  for (const { path, read } of READ) {
    const found = read(reading);
    if (found && same(found.value, whole[path])) quotes[path] = found.quote;
  }
  return { offer: whole, quotes };
}
