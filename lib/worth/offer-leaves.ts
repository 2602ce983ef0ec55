/** Gives each number of an offer its origin: the page it was read from, or the person who entered or corrected it. */
import type { Figure, Origin, Unit } from '../figures/figure.ts';
import { isMeant } from './limits.ts';
import type { Offer } from './offer.ts';

/** Where each field came from, by its path: `base`, `bonus.pct`, `equity.units`, `signOn.0.amount`, … */
export type Origins = Record<string, Origin>;

/** A leaf for one field, null where the field is unstated. */
export type LeafOf = (path: string, value: number | null | undefined, unit: Unit) => Figure | null;

/** The day a share price is of, where the person or the letter gave one. */
function dateAt(path: string, offer: Offer): string | null {
  if (path === 'equity.price') return offer.equity?.priceDate ?? null;
  const further = /^grants\.(\d{1,2})\.price$/.exec(path);
  return further ? (offer.grants?.[Number(further[1])]?.priceDate ?? null) : null;
}

/** Fields without a known origin count as the person's own entry. */
export function offerLeaves(offer: Offer, origins: Origins = {}): LeafOf {
  return (path, value, unit) => {
    if (!isMeant(value)) return null;
    return {
      value,
      unit,
      currency: unit === 'money' ? offer.currency : null,
      origin: origins[path] ?? { from: 'user', field: path, date: dateAt(path, offer) },
    };
  };
}
