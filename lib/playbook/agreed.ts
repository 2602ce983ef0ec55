/**
 * What was agreed, as an offer: the round that it was agreed in, never an older letter. Null where only a sum is known
 * and no list of parts, so that the acceptance asks for them instead of reciting what is out of date.
 */
import type { Part } from '../counter/plan.ts';
import { inOrder, type TalkEvent } from '../counter/rounds/event.ts';
import { isSame } from '../counter/rounds/history.ts';
import type { Offer, OfferEquity } from '../worth/offer.ts';
import { offerFigures } from '../worth/offer-figures.ts';
import type { Facts } from './facts.ts';

const raisedGrant = (equity: OfferEquity | null, { asked, counted }: Part): OfferEquity | null => {
  if (!equity) return null;
  if (counted?.unit === 'units') return { ...equity, units: counted.value };
  return { ...equity, value: asked.value, perYear: false };
};

/** The letter with the parts that were agreed in the place of its own. */
export function withParts(offer: Offer, parts: Part[]): Offer {
  let found = offer;
  for (const part of parts) {
    const { asked, counted } = part;
    if (part.part === 'base') found = { ...found, base: counted?.value ?? asked.value };
    else if (part.part === 'grant') found = { ...found, equity: raisedGrant(found.equity, part) };
    else if (part.part === 'units' && found.equity) {
      found = { ...found, equity: { ...found.equity, units: asked.value } };
    } else if (part.part === 'signOn') {
      const [first] = found.signOn;
      const clause = first ?? { month: 0, clawbackMonths: null };
      found = { ...found, signOn: [{ ...clause, amount: asked.value }] };
    } else if (part.part === 'bonus' && found.bonus?.amount != null) {
      found = { ...found, bonus: { ...found.bonus, amount: asked.value } };
    }
  }
  return found;
}

/** An event's parts; who, where and when are the letter's. */
function roundOffer({ offer: round }: TalkEvent, letter: Offer): Offer | null {
  if (!round || round.base === null) return null;
  const { company, role, place, deadline } = letter;
  return { ...round, company, role, place, deadline, startDate: round.startDate ?? letter.startDate ?? null };
}

const isTheirs = ({ by, kind }: TalkEvent): boolean =>
  kind === 'agreed' || (by === 'them' && (kind === 'offer' || kind === 'answer'));

/** The offer that a yes would accept now, and whether the letter says the same. */
export function agreedOffer({ offer, result, talks }: Facts): { offer: Offer; asInLetter: boolean } | null {
  const letter = { offer, asInLetter: true };
  const agreed = result?.move.agreed ?? [];
  const last = inOrder(talks).findLast(isTheirs);
  const round = last && roundOffer(last, offer);
  if (round) {
    const same = JSON.stringify({ ...round, level: null }) === JSON.stringify({ ...offer, level: null });
    return { offer: round, asInLetter: same };
  }
  if (agreed.length > 0) return { offer: withParts(offer, agreed), asInLetter: false };
  const [worth, latest] = [offerFigures(offer).known, result?.move.offered ?? null];
  if (last?.total == null || !worth || !latest || isSame(worth, latest)) return letter;
  return null;
}
