/** The reading's offer with what the person changed: a changed number is theirs, an unchanged one stays the page's. */
import type { Offer } from '../worth/offer.ts';
import type { Origins } from '../worth/offer-leaves.ts';
import { meantOffer } from '../worth/offer-shape.ts';
import type { ReadOffer } from './offer-from-reading.ts';
import type { Corrections } from './report.ts';

/** The value at a path such as `signOn.0.amount`; undefined where there is none. */
export function at(offer: Offer, path: string): unknown {
  let value: unknown = offer;
  for (const name of path.split('.')) value = (value as Record<string, unknown> | null | undefined)?.[name];
  return value;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Origins that still hold: those of fields whose value is the one that was read. */
function kept(read: ReadOffer, offer: Offer): Origins {
  return Object.fromEntries(
    Object.entries(read.origins).filter(([path]) => same(at(read.offer, path), at(offer, path))),
  );
}

/**
 * `undefined` leaves the reading; `null` is the person saying that it is not stated. What cannot be meant is unstated,
 * wherever it came from.
 */
export function corrected(read: ReadOffer, corrections: Corrections): Pick<ReadOffer, 'offer' | 'origins'> {
  const set = Object.entries(corrections).filter(([, value]) => value !== undefined);
  const offer = meantOffer({ ...read.offer, ...Object.fromEntries(set) });
  return { offer, origins: kept(read, offer) };
}
