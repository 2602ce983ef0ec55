/** The offer as the person asks for it: the terms of the letter with the parts that a plan raises. */
import type { Part } from '../counter/plan.ts';
import { type Offer, type OfferEquity, type OfferSignOn, UNSTATED_GRANT } from '../worth/offer.ts';

/**
 * The whole grant as asked; counted in units where the letter counts so, and then its value is theirs to work out. Where
 * several grants are raised as one, the main one takes the rise and the others stay.
 */
function grantAsked({ equity: main, grants = [] }: Offer, { offered, asked, counted }: Part): OfferEquity {
  const equity = main ?? UNSTATED_GRANT;
  const together = (one: (grant: OfferEquity) => number | null): number =>
    grants.reduce((sum, grant) => sum + (grant.kind === 'none' ? 0 : (one(grant) ?? 0)), 0);
  if (counted) {
    const joined = offered !== null && offered.value !== wholeValue(equity);
    const others = joined ? together(({ units }) => units) : 0;
    return { ...equity, units: counted.value - others, value: null, perYear: false };
  }
  const rise = asked.value - (offered?.value ?? 0);
  const before = wholeValue(equity);
  const value = grants.length > 0 && before !== null ? before + rise : asked.value;
  return { ...equity, value, perYear: false };
}

/** The stated value of a whole grant, or its units at their price; null where neither is stated. */
function wholeValue({ value, perYear, years, units, price }: OfferEquity): number | null {
  if (value !== null) return perYear ? value * (years ?? 1) : value;
  return units !== null && price !== null ? units * price : null;
}

/** Variable pay that is raised for itself is asked for as an amount; a bonus that follows base stays a share of it. */
function bonusAsked({ bonus }: Offer, { asked }: Part, base: Part | undefined): Offer['bonus'] {
  if (!bonus) return bonus;
  const follows = bonus.pct !== null && base && Math.abs(bonus.pct * base.asked.value - asked.value) < 1;
  return follows ? bonus : { ...bonus, pct: null, amount: asked.value };
}

/** The asked payment in place of all offered ones, on the terms of the first. */
function signOnAsked([first]: OfferSignOn[], { asked }: Part): OfferSignOn[] {
  if (asked.value <= 0) return [];
  return [{ month: 0, clawbackMonths: null, ...first, amount: asked.value }];
}

/** Parts that the plan leaves as they are stay as the letter has them. */
export function askedOffer(offer: Offer, parts: Part[]): Offer {
  const asked = { ...offer };
  for (const part of parts) {
    if (part.asked.value === (part.offered?.value ?? 0)) continue;
    if (part.part === 'base') asked.base = (part.counted ?? part.asked).value;
    if (part.part === 'grant') asked.equity = grantAsked(offer, part);
    if (part.part === 'units')
      asked.equity = { ...(offer.equity ?? UNSTATED_GRANT), units: part.asked.value };
    if (part.part === 'bonus') {
      asked.bonus = bonusAsked(
        offer,
        part,
        parts.find((each) => each.part === 'base'),
      );
    }
    if (part.part === 'signOn') asked.signOn = signOnAsked(offer.signOn, part);
  }
  return asked;
}
