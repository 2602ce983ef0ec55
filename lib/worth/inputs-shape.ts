/** The one shape of what only the person knows: their minimum, other offers, days and circumstances. */
import { every, oneOf, z } from '../text/shape.ts';
import { isDay, isMeant, isZone, LIMITS } from './limits.ts';
import type { CompetingOffer, Forfeited, Genre, Strength, UserInputs } from './offer.ts';

const amount = z.number().check(z.refine(isMeant));
const day = z.string().check(z.refine((text) => isDay(text)));

const yes = z.optional(z.boolean());

const TYPES: Record<Genre, true> = {
  'levelled-stock': true,
  'private-options': true,
  cash: true,
  sales: true,
  contractor: true,
  scale: true,
  executive: true,
  intern: true,
  promotion: true,
  'return-offer': true,
};

/** Every type of employer that a person can set. */
export const GENRES = Object.keys(TYPES) as [Genre, ...Genre[]];

const genre = oneOf<Genre>(TYPES);

const strength = every<Strength>({
  wanted: yes,
  otherProcess: yes,
  contentToStay: yes,
  urgent: yes,
  needJob: yes,
});

const forfeited = every<Forfeited>({
  what: z.string().check(z.maxLength(LIMITS.text)),
  amount,
  date: z.nullable(z.string().check(z.refine((text) => isDay(text, true)))),
});

export const inputsSchema: z.ZodMiniType<UserInputs> = every<UserInputs>({
  walkAway: z.nullable(amount),
  competing: z
    .array(every<CompetingOffer>({ name: z.string().check(z.maxLength(LIMITS.text)), total: amount }))
    .check(z.maxLength(LIMITS.competing)),
  today: day,
  holidays: z.optional(z.array(day).check(z.maxLength(LIMITS.holidays))),
  replyZone: z.optional(z.string().check(z.maxLength(60), z.refine(isZone))),
  confirmed: z.optional(z.boolean()),
  accepted: z.optional(z.boolean()),
  fixedGrade: z.optional(z.boolean()),
  secondBestAndFinal: z.optional(z.boolean()),
  bestAndFinal: yes,
  type: z.optional(z.nullable(genre)),
  strength: z.optional(strength),
  forfeited: z.optional(z.array(forfeited).check(z.maxLength(LIMITS.forfeited))),
  ownAsk: z.optional(z.nullable(amount)),
});

/** The day where none that can be meant was given; who opens a record sets its own. */
const NO_DAY = '1970-01-01';

/** Inputs without what cannot be meant; as they are where they are no inputs at all. Never throws. */
export function meantInputs(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { walkAway, competing, today, holidays, replyZone, ownAsk, ...facts } = value as Record<
    string,
    unknown
  >;
  const slip = (given: unknown): boolean => typeof given === 'number' && !isMeant(given);
  const open = (given: unknown): unknown => (slip(given) ? null : given);
  const isGone = (given: unknown, is: (text: string) => boolean): boolean =>
    given === undefined || (typeof given === 'string' && !is(given));
  return {
    ...facts,
    walkAway: open(walkAway),
    competing: Array.isArray(competing)
      ? competing.filter((each) => !slip((each as CompetingOffer | null)?.total)).slice(0, LIMITS.competing)
      : competing,
    today: isGone(today, isDay) ? NO_DAY : today,
    ...(ownAsk === undefined ? {} : { ownAsk: open(ownAsk) }),
    ...(isGone(replyZone, isZone) ? {} : { replyZone }),
    ...(Array.isArray(holidays)
      ? { holidays: holidays.filter((each) => !isGone(each, isDay)).slice(0, LIMITS.holidays) }
      : {}),
  };
}
