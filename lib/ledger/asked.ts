/** The offer as the person asks for it: the terms of the letter with the parts that a plan raises. */
import type { Part } from '../counter/plan.ts';
import { type Offer, type OfferEquity, type OfferSignOn, UNSTATED_GRANT } from '../worth/offer.ts';

/** The whole grant as asked; counted in units where the letter counts so, and then its value is theirs to work out. */
function grantAsked(offered: OfferEquity | null, { asked, counted }: Part): OfferEquity {
  const equity = offered ?? UNSTATED_GRANT;
  if (counted) return { ...equity, units: counted.value, value: null, perYear: false };
  return { ...equity, value: asked.value, perYear: false };
}

/** The asked payment in place of all offered ones, on the terms of the first. */
function signOnAsked([first]: OfferSignOn[], { asked }: Part): OfferSignOn[] {
  if (asked.value <= 0) return [];
  return [{ month: 0, clawbackMonths: null, ...first, amount: asked.value }];
}

/** Parts that the plan leaves as they are stay as the letter has them. The bonus follows base by itself. */
export function askedOffer(offer: Offer, parts: Part[]): Offer {
  const asked = { ...offer };
  for (const part of parts) {
    if (part.asked.value === (part.offered?.value ?? 0)) continue;
    if (part.part === 'base') asked.base = (part.counted ?? part.asked).value;
    if (part.part === 'grant') asked.equity = grantAsked(offer.equity, part);
    if (part.part === 'signOn') asked.signOn = signOnAsked(offer.signOn, part);
  }
  return asked;
}
