/**
 * The one shape of an offer, for every door: what is read, typed, saved, kept, brought in a file. The schemas refuse what
 * cannot be meant; `meantOffer` and `meantCorrections` count it as unstated and keep the rest.
 */
import { currencyNamed } from '../money/currency-named.ts';
import type { Period } from '../money/money.ts';
import { every, oneOf, z } from '../text/shape.ts';
import { isCode, isDay, isMeant, LIMITS } from './limits.ts';
import type {
  AbsentPart,
  Clawback,
  Offer,
  OfferBonus,
  OfferCtc,
  OfferEquity,
  OfferPension,
  OfferRefresher,
  OfferRelocation,
  OfferSignOn,
} from './offer.ts';

const dayOrMonth = (text: string): boolean => isDay(text, true);
const upTo = (most: number) => (value: number) => isMeant(value) && value <= most;

/** How a shape takes a value of the right type that cannot be meant. */
interface Manner {
  /** A number; where it gives way, `otherwise`. */
  number: (most: number, otherwise?: number) => z.ZodMiniType<number>;
  /** A number or null; where it gives way, null. */
  open: (most: number) => z.ZodMiniType<number | null>;
  text: (is: (text: string) => boolean) => z.ZodMiniType<string | null>;
  words: (max?: number) => z.ZodMiniType<string>;
  currency: z.ZodMiniType<string | null>;
  list: <T>(item: z.ZodMiniType<T>, most: number) => z.ZodMiniType<T[]>;
}

const anyNumber = z.custom<number>((value) => typeof value === 'number');
const anyText = z.string();
const numberUpTo = (most: number) => z.number().check(z.refine(upTo(most)));

const STRICT: Manner = {
  number: numberUpTo,
  open: (most) => z.nullable(numberUpTo(most)),
  text: (is) => z.nullable(anyText.check(z.refine(is))),
  words: (max = LIMITS.text) => anyText.check(z.maxLength(max)),
  currency: z.nullable(anyText.check(z.refine(isCode))),
  list: (item, most) => z.array(item).check(z.maxLength(most)),
};

const turned = <T, R>(schema: z.ZodMiniType<T>, into: (value: T) => R): z.ZodMiniType<R> =>
  z.pipe(schema, z.transform(into)) as unknown as z.ZodMiniType<R>;

const GIVING_WAY: Manner = {
  number: (most, otherwise = 0) => turned(anyNumber, (value) => (upTo(most)(value) ? value : otherwise)),
  open: (most) =>
    turned(z.nullable(anyNumber), (value) => (value !== null && upTo(most)(value) ? value : null)),
  text: (is) => turned(z.nullable(anyText), (text) => (text !== null && is(text) ? text : null)),
  words: (max = LIMITS.text) => turned(anyText, (text) => text.slice(0, max)),
  // What may have been typed before fields were checked.
  currency: turned(z.nullable(anyText), (text) =>
    text === null || isCode(text) ? text : currencyNamed(text),
  ),
  list: (item, most) => turned(z.array(item), (items) => items.slice(0, most)),
};

function shapesOf({ number, open, text, words, currency, list }: Manner) {
  const amount = open(LIMITS.amount);
  const months = open(LIMITS.months);
  const yes = z.nullable(z.boolean());
  const bonus = every<OfferBonus>({
    pct: open(LIMITS.ratio),
    amount,
    kind: oneOf<OfferBonus['kind']>({ target: true, guaranteed: true, discretionary: true }),
  });
  const equity = every<OfferEquity>({
    kind: oneOf<OfferEquity['kind']>({
      rsu: true,
      options: true,
      'restricted-stock': true,
      units: true,
      none: true,
      unspecified: true,
    }),
    units: amount,
    value: amount,
    perYear: z.optional(z.boolean()),
    price: amount,
    priceDate: text(dayOrMonth),
    strike: amount,
    listed: yes,
    years: open(LIMITS.years),
    schedule: z.nullable(list(number(1), LIMITS.years)),
    frequency: z.nullable(
      oneOf<NonNullable<OfferEquity['frequency']>>({ month: true, quarter: true, year: true }),
    ),
    cliffMonths: months,
  });
  const clause = {
    clawbackMonths: months,
    clawback: z.optional(z.nullable(oneOf<Clawback>({ full: true, 'pro-rata': true }))),
  };
  const signOn = every<OfferSignOn>({
    amount: number(LIMITS.amount),
    month: number(LIMITS.months),
    ...clause,
  });
  const relocation = every<OfferRelocation>({ amount: number(LIMITS.amount), ...clause });
  const refresher = every<OfferRefresher>({
    value: number(LIMITS.amount),
    month: number(LIMITS.months, 12),
    years: open(LIMITS.years),
    promised: z.boolean(),
  });
  const ctc = every<OfferCtc>({
    total: amount,
    basic: amount,
    providentFund: amount,
    gratuity: amount,
    gratuityInside: yes,
  });
  const pension = every<OfferPension>({
    pct: open(LIMITS.ratio),
    amount,
    own: z.optional(open(LIMITS.ratio)),
  });
  const period = oneOf<Period>({
    year: true,
    month: true,
    semimonth: true,
    biweek: true,
    week: true,
    day: true,
    hour: true,
  });
  const told = <T>(schema: z.ZodMiniType<T>) => z.optional(z.nullable(schema));
  const corrections = every<Partial<Offer>>({
    company: told(words()),
    role: told(words()),
    level: told(z.union([words(), list(words(), LIMITS.levels)])),
    place: told(words()),
    currency: z.optional(currency),
    payPeriod: z.optional(period),
    instalments: z.optional(open(LIMITS.instalments)),
    base: z.optional(amount),
    bonus: told(bonus),
    equity: told(equity),
    grants: z.optional(list(equity, LIMITS.grants)),
    refresher: told(refresher),
    signOn: z.optional(list(signOn, LIMITS.payments)),
    relocation: told(relocation),
    ctc: told(ctc),
    pension: told(pension),
    deadline: z.optional(text(dayOrMonth)),
    startDate: z.optional(text(dayOrMonth)),
    absent: z.optional(
      list(oneOf<AbsentPart>({ bonus: true, signOn: true, relocation: true, pension: true }), LIMITS.parts),
    ),
  });
  return { corrections };
}

const strict = shapesOf(STRICT);
const lenient = shapesOf(GIVING_WAY);

/** What the person changed. */
export const correctionsSchema: z.ZodMiniType<Partial<Offer>> = strict.corrections;

/** Fields that an offer always has; corrections may leave any of them out. */
const NEEDED: { [K in keyof Offer as undefined extends Offer[K] ? never : K]: true } = {
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

const isWhole = (offer: Partial<Offer>): boolean =>
  Object.keys(NEEDED).every((field) => offer[field as keyof Offer] !== undefined);

/** A whole offer: corrections that leave nothing out. */
export const offerSchema = correctionsSchema.check(z.refine(isWhole)) as unknown as z.ZodMiniType<Offer>;

/** Corrections in which what cannot be meant is unstated; null for what are no corrections. Never throws. */
export function meantCorrections(value: unknown): Partial<Offer> | null {
  const checked = z.safeParse(lenient.corrections, value);
  return checked.success ? checked.data : null;
}

/** The offer in which what cannot be meant is unstated; the same object where all of it can. */
export function meantOffer(offer: Offer): Offer {
  if (z.safeParse(offerSchema, offer).success) return offer;
  return { ...offer, ...meantCorrections(offer) };
}
