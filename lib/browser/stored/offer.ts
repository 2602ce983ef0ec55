/** Shape check of stored corrections and inputs: the fields of `lib/worth/offer.ts`. */
import type { Period } from '../../money/money.ts';
import type { Corrections } from '../../report/report.ts';
import type {
  AbsentPart,
  Clawback,
  CompetingOffer,
  Offer,
  OfferBonus,
  OfferCtc,
  OfferEquity,
  OfferPension,
  OfferRefresher,
  OfferRelocation,
  OfferSignOn,
  UserInputs,
} from '../../worth/offer.ts';
import { every, oneOf, z } from '../schema.ts';

const short = (max = 200) => z.string().check(z.maxLength(max));
const amount = z.nullable(z.number());
const text = z.nullable(short());

const bonus = every<OfferBonus>({
  pct: amount,
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
  priceDate: text,
  strike: amount,
  listed: z.nullable(z.boolean()),
  years: amount,
  schedule: z.nullable(z.array(z.number()).check(z.maxLength(20))),
  frequency: z.nullable(
    oneOf<NonNullable<OfferEquity['frequency']>>({ month: true, quarter: true, year: true }),
  ),
  cliffMonths: amount,
});

const clause = {
  clawbackMonths: amount,
  clawback: z.optional(z.nullable(oneOf<Clawback>({ full: true, 'pro-rata': true }))),
};

const signOn = every<OfferSignOn>({ amount: z.number(), month: z.number(), ...clause });
const relocation = every<OfferRelocation>({ amount: z.number(), ...clause });
const refresher = every<OfferRefresher>({
  value: z.number(),
  month: z.number(),
  years: amount,
  promised: z.boolean(),
});
const ctc = every<OfferCtc>({
  total: amount,
  basic: amount,
  providentFund: amount,
  gratuity: amount,
  gratuityInside: z.nullable(z.boolean()),
});
const pension = every<OfferPension>({ pct: amount, amount, own: z.optional(amount) });

export const correctionsSchema: z.ZodMiniType<Corrections> = every<Partial<Offer>>({
  company: z.optional(text),
  role: z.optional(text),
  level: z.optional(z.nullable(z.union([short(), z.array(short()).check(z.maxLength(20))]))),
  place: z.optional(text),
  currency: z.optional(z.nullable(short(8))),
  payPeriod: z.optional(
    oneOf<Period>({
      year: true,
      month: true,
      semimonth: true,
      biweek: true,
      week: true,
      day: true,
      hour: true,
    }),
  ),
  instalments: z.optional(amount),
  base: z.optional(amount),
  bonus: z.optional(z.nullable(bonus)),
  equity: z.optional(z.nullable(equity)),
  grants: z.optional(z.array(equity).check(z.maxLength(20))),
  refresher: z.optional(z.nullable(refresher)),
  signOn: z.optional(z.array(signOn).check(z.maxLength(50))),
  relocation: z.optional(z.nullable(relocation)),
  ctc: z.optional(z.nullable(ctc)),
  pension: z.optional(z.nullable(pension)),
  deadline: z.optional(text),
  startDate: z.optional(text),
  absent: z.optional(
    z
      .array(oneOf<AbsentPart>({ bonus: true, signOn: true, relocation: true, pension: true }))
      .check(z.maxLength(10)),
  ),
});

export const inputsSchema: z.ZodMiniType<UserInputs> = every<UserInputs>({
  walkAway: amount,
  competing: z.array(every<CompetingOffer>({ name: short(), total: z.number() })).check(z.maxLength(50)),
  today: short(40),
  holidays: z.optional(z.array(short(40)).check(z.maxLength(50))),
  replyZone: z.optional(short(60)),
  confirmed: z.optional(z.boolean()),
  accepted: z.optional(z.boolean()),
  fixedGrade: z.optional(z.boolean()),
  secondBestAndFinal: z.optional(z.boolean()),
  ownAsk: z.optional(amount),
});
