/** Shape check of kept negotiations and rates: whole offers, short quotes, and sizes that a person can have meant. */

import type { Negotiation, Quotes, Round, RoundKind, RoundSource } from '../../ledger/ledger.ts';
import type { Rate } from '../../ledger/rates.ts';
import type { Corrections } from '../../report/report.ts';
import type { Offer } from '../../worth/offer.ts';
import { isMeant } from '../../worth/offer-leaves.ts';
import { every, oneOf, z } from '../schema.ts';
import { correctionsSchema } from './offer.ts';
import { MAX_QUOTE } from './parts.ts';
import type { Shape } from './versioned.ts';

/** Rounds of one negotiation at most. */
export const MAX_ROUNDS = 40;
export const MAX_NOTE = 1000;
/** Rates at most: one between any two currencies that a person could hold offers in. */
export const MAX_RATES = 100;
/** No letter pays or reclaims later than this many months after the start. */
const MAX_MONTHS = 600;

type Needed = { [K in keyof Offer as undefined extends Offer[K] ? never : K]: true };

/** Fields that an offer always has; corrections may leave any of them out. */
const NEEDED: Needed = {
  company: true,
  role: true,
  level: true,
  place: true,
  currency: true,
  payPeriod: true,
  base: true,
  bonus: true,
  equity: true,
  signOn: true,
  deadline: true,
};

const CURRENCY = /^[A-Z]{3}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const inTime = (months: number | null): boolean => months === null || (months >= 0 && months <= MAX_MONTHS);

/** A correction that says everything, in a currency that can be written and with times that can be counted. */
function isWhole(offer: Corrections): boolean {
  const { currency, signOn = [] } = offer;
  return (
    Object.keys(NEEDED).every((field) => offer[field as keyof Offer] !== undefined) &&
    (currency === null || CURRENCY.test(currency ?? '')) &&
    signOn.every(({ month, clawbackMonths }) => inTime(month) && inTime(clawbackMonths))
  );
}

const offer = correctionsSchema.check(z.refine(isWhole)) as unknown as z.ZodMiniType<Offer>;

const id = z.string().check(z.regex(/^[A-Za-z0-9-]{1,64}$/));
const day = z.string().check(z.regex(DATE));

const quotes: z.ZodMiniType<Quotes> = z
  .record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(MAX_QUOTE)))
  .check(z.refine((words) => Object.keys(words).length <= 100));

const round = every<Round>({
  id,
  kind: oneOf<RoundKind>({ received: true, countered: true, revised: true, final: true }),
  date: day,
  offer,
  quotes,
  source: oneOf<RoundSource>({ page: true, mail: true, file: true, text: true, entered: true }),
  note: z.string().check(z.maxLength(MAX_NOTE)),
});

export const negotiationShape: Shape<Negotiation> = {
  record: 'negotiation',
  version: 1,
  schema: every<Negotiation>({
    id,
    employer: z.string().check(z.minLength(1), z.maxLength(200)),
    rounds: z.array(round).check(z.minLength(1), z.maxLength(MAX_ROUNDS)),
  }),
  migrations: {},
};

const currency = z.string().check(z.regex(CURRENCY));

export const ratesShape: Shape<Rate[]> = {
  record: 'rates',
  version: 1,
  schema: z
    .array(
      every<Rate>({
        from: currency,
        to: currency,
        value: z.number().check(z.refine((value) => value > 0 && isMeant(value))),
        date: day,
      }),
    )
    .check(z.maxLength(MAX_RATES)),
  migrations: {},
};
