/** Shape check of stored corrections and inputs: the fields of `lib/worth/offer.ts`. */
import type { Corrections } from '../../report/report.ts';
import type { UserInputs } from '../../worth/offer.ts';
import { z } from './versioned.ts';

const short = (max = 200) => z.string().check(z.maxLength(max));
const amount = z.nullable(z.number());
const text = z.nullable(short());

const bonus = z.object({ pct: amount, amount, kind: z.enum(['target', 'guaranteed']) });

const equity = z.object({
  kind: z.enum(['rsu', 'options', 'restricted-stock', 'units', 'none', 'unspecified']),
  units: amount,
  value: amount,
  price: amount,
  priceDate: text,
  strike: amount,
  listed: z.nullable(z.boolean()),
  years: amount,
  schedule: z.nullable(z.array(z.number()).check(z.maxLength(20))),
  frequency: z.nullable(z.enum(['month', 'quarter', 'year'])),
  cliffMonths: amount,
});

const signOn = z.object({ amount: z.number(), month: z.number(), clawbackMonths: amount });

export const correctionsSchema: z.ZodMiniType<Corrections> = z.partial(
  z.object({
    company: text,
    role: text,
    level: z.nullable(z.union([short(), z.array(short()).check(z.maxLength(20))])),
    place: text,
    currency: z.nullable(short(8)),
    payPeriod: z.enum(['year', 'month', 'semimonth', 'biweek', 'week', 'day', 'hour']),
    base: amount,
    bonus: z.nullable(bonus),
    equity: z.nullable(equity),
    signOn: z.array(signOn).check(z.maxLength(50)),
    deadline: text,
  }),
);

export const inputsSchema: z.ZodMiniType<UserInputs> = z.object({
  walkAway: amount,
  competing: z.array(z.object({ name: short(), total: z.number() })).check(z.maxLength(50)),
  today: short(40),
  accepted: z.optional(z.boolean()),
  fixedGrade: z.optional(z.boolean()),
  secondBestAndFinal: z.optional(z.boolean()),
  ownAsk: z.optional(amount),
});
