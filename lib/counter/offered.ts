/** What the counter starts from: the parts of an offer, and which of them can be raised. */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import type { KnownGrant } from '../worth/grant.ts';
import { knownGrants, together } from '../worth/granted.ts';
import type { Genre } from '../worth/offer.ts';
import type { BaseFigures, OfferFigures } from '../worth/offer-figures.ts';
import { WEIGHTS, type Weights } from './tuning.ts';

export interface Offered {
  figures: OfferFigures;
  weights: Weights;
  base: BaseFigures;
  /**
   * What is raised of the stock: every known grant where they are alike, so that one grant said as two is one; else the
   * main one. Null where none is offered, one that is claimed to be worth nothing, or such an employer raises none.
   */
  grant: KnownGrant | null;
  /** How many grants that is. */
  joined: number;
  /** A year of the grants that stay as they are; null where there are none. */
  others: Figure | null;
  /** A year of all known parts. */
  recurring: Figure;
}

const sum = (figures: Figure[], name: string): Figure => together(figures, name) as Figure;

/** Grants over the same years that are counted alike, as one. */
function joined(grants: KnownGrant[]): KnownGrant | null {
  const [first, ...rest] = grants;
  if (!first || rest.length === 0) return first ?? null;
  const alike = rest.every(
    ({ years, counted }) =>
      years.value === first.years.value && counted?.worth.value === first.counted?.worth.value,
  );
  if (!alike) return null;
  const value = sum(
    grants.map((grant) => grant.value),
    'grant',
  );
  const units =
    first.counted &&
    sum(
      grants.flatMap(({ counted }) => (counted ? [counted.units] : [])),
      'grant',
    );
  return {
    ...first,
    value,
    yearly: derive('grant-a-year', { grant: value, years: first.years }),
    counted:
      first.counted && units
        ? { units: { ...units, unit: 'units', currency: null }, worth: first.counted.worth }
        : null,
  };
}

/** Null while base is unknown. */
export function offeredParts(figures: OfferFigures, type: Genre): Offered | null {
  const { base, known, grant: main } = figures;
  if (!base || !known) return null;
  const weights = WEIGHTS[type];
  const grants = knownGrants(figures).filter(({ value }) => value.value > 0);
  const yearly = (of: KnownGrant[]): Figure | null =>
    together(
      of.map((grant) => grant.yearly),
      'grant',
    );
  const from = { figures, weights, base, recurring: known };
  if (weights.rest !== 'grant') return { ...from, grant: null, joined: 0, others: yearly(grants) };
  const raised = main.state === 'known' && main.value.value > 0 ? main : null;
  const one = raised && joined(grants);
  if (one) return { ...from, grant: one, joined: grants.length, others: null };
  return {
    ...from,
    grant: raised,
    joined: raised ? 1 : 0,
    others: yearly(grants.filter((each) => each !== raised)),
  };
}
