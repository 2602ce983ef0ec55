/** Shape check of kept negotiations and rates: whole offers, short quotes, and sizes that a person can have meant. */

import type { Negotiation, Quotes, Round, RoundKind, RoundSource } from '../../ledger/ledger.ts';
import type { Rate } from '../../ledger/rates.ts';
import { isCode, isDay, isMeant, LIMITS } from '../../worth/limits.ts';
import type { Offer } from '../../worth/offer.ts';
import { meantOffer, offerSchema } from '../../worth/offer-shape.ts';
import { every, oneOf, z } from '../schema.ts';
import { MAX_QUOTE } from './parts.ts';
import type { Shape } from './versioned.ts';

/** Rounds of one negotiation at most. */
export const MAX_ROUNDS = 40;
export const MAX_NOTE = 1000;
/** Rates at most: one between any two currencies that a person could hold offers in. */
export const MAX_RATES = 100;
/** Version 1 took any number of the right type; it refused half offers and currencies that nothing can write. */
function meantRounds(old: unknown): unknown {
  const { rounds, ...negotiation } = old as { rounds: { offer: Offer }[] };
  return { ...negotiation, rounds: rounds.map((round) => ({ ...round, offer: meantBefore(round.offer) })) };
}

function meantBefore(offer: Offer): Offer {
  const { currency, signOn } = offer;
  const late = signOn.some(
    ({ month, clawbackMonths }) => Math.max(month, clawbackMonths ?? 0) > LIMITS.months,
  );
  return late || (currency !== null && !isCode(currency)) ? offer : meantOffer(offer);
}

const id = z.string().check(z.regex(/^[A-Za-z0-9-]{1,64}$/));
/** A day without an hour. */
const day = z.string().check(
  z.maxLength(10),
  z.refine((text) => isDay(text)),
);

const quotes: z.ZodMiniType<Quotes> = z
  .record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(MAX_QUOTE)))
  .check(z.refine((words) => Object.keys(words).length <= 100));

const round = every<Round>({
  id,
  kind: oneOf<RoundKind>({ received: true, countered: true, revised: true, final: true }),
  date: day,
  offer: offerSchema,
  quotes,
  source: oneOf<RoundSource>({ page: true, mail: true, file: true, text: true, entered: true }),
  note: z.string().check(z.maxLength(MAX_NOTE)),
});

export const negotiationShape: Shape<Negotiation> = {
  record: 'negotiation',
  version: 2,
  schema: every<Negotiation>({
    id,
    employer: z.string().check(z.minLength(1), z.maxLength(200)),
    rounds: z.array(round).check(z.minLength(1), z.maxLength(MAX_ROUNDS)),
  }),
  migrations: { 1: meantRounds },
};

const currency = z.string().check(z.refine(isCode));

const rate = every<Rate>({
  from: currency,
  to: currency,
  value: z.number().check(z.refine((value) => value > 0 && isMeant(value))),
  date: day,
});

const isRate = (value: unknown): boolean => z.safeParse(rate, value).success;

export const ratesShape: Shape<Rate[]> = {
  record: 'rates',
  version: 2,
  schema: z.array(rate).check(z.maxLength(MAX_RATES)),
  // Version 1 took days that no calendar has.
  migrations: { 1: (old) => old },
  // One bad rate hides none of the others.
  salvage: (data) =>
    Array.isArray(data) ? { good: data.filter(isRate), rest: data.filter((each) => !isRate(each)) } : null,
};
