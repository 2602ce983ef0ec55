/** The shape of `offer.json`, checked where it enters; what its fields mean stands in `offer-file.ts`. */
import * as z from 'zod';
import type { Period } from '../lib/money/money.ts';
import { isoDay } from '../lib/reading/plain.ts';
import type { OfferEquity } from '../lib/worth/offer.ts';

z.config({ jitless: true });

/** No pay in any currency is above this; larger numbers are typing errors. */
const MOST = 1e13;

const amount = z.number().nonnegative().max(MOST);
const positive = z.number().positive().max(MOST);
const text = z.string().max(200);
const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?/, 'not a date like 2026-11-28')
  .refine((written) => isoDay(written) !== null, 'not a date like 2026-11-28');

/** A day, or a month where the day is open. */
const day = z
  .string()
  .regex(/^\d{4}-\d{2}(?:-\d{2})?$/, 'not a date like 2027-01-18')
  .refine((written) => isoDay(`${written}-01`.slice(0, 10)) !== null, 'not a date like 2027-01-18');

const PERIODS: Record<string, Period> = {
  year: 'year',
  yearly: 'year',
  annual: 'year',
  annum: 'year',
  month: 'month',
  monthly: 'month',
  semimonth: 'semimonth',
  semimonthly: 'semimonth',
  biweek: 'biweek',
  biweekly: 'biweek',
  week: 'week',
  weekly: 'week',
  day: 'day',
  daily: 'day',
  hour: 'hour',
  hourly: 'hour',
};

const KINDS: Record<string, OfferEquity['kind']> = {
  rsu: 'rsu',
  rsus: 'rsu',
  option: 'options',
  options: 'options',
  'stock options': 'options',
  'restricted-stock': 'restricted-stock',
  'restricted stock': 'restricted-stock',
  units: 'units',
  unspecified: 'unspecified',
  none: 'none',
};

const SCHEDULES = {
  even: 'even',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
  annual: 'year',
} as const;

/** One of the words of a table, in any case. */
const word = <T>(words: Readonly<Record<string, T>>) =>
  z.string().transform((written, context): T => {
    const found = words[written.trim().toLowerCase()];
    if (found !== undefined) return found;
    context.addIssue({ code: 'custom', message: `not one of ${Object.keys(words).join(', ')}` });
    return z.NEVER;
  });

const bonus = z.object({
  pct: amount.max(1000).nullish(),
  amount: amount.nullish(),
  kind: z.enum(['target', 'guaranteed', 'discretionary']).nullish(),
});

const equity = z.object({
  kind: word(KINDS).nullish(),
  units: positive.nullish(),
  value: amount.nullish(),
  perYear: z.boolean().nullish(),
  price: positive.nullish(),
  priceDate: date.nullish(),
  strike: amount.nullish(),
  listed: z.boolean().nullish(),
  years: positive.max(20).nullish(),
  schedule: z
    .union([z.array(amount).max(240), word(SCHEDULES)], 'expected a list of shares or a word')
    .nullish(),
  frequency: z.enum(['month', 'quarter', 'year']).nullish(),
  cliffMonths: amount.max(240).nullish(),
});

const clause = {
  clawbackMonths: amount.max(120).nullish(),
  clawback: z.enum(['full', 'pro-rata']).nullish(),
};

const signOn = z.object({ amount, month: amount.max(120).nullish(), ...clause });

const relocation = z.object({ amount, ...clause });

const refresher = z.object({
  value: positive,
  month: amount.max(120).nullish(),
  years: positive.max(20).nullish(),
  promised: z.boolean().nullish(),
});

const ctc = z.object({
  total: positive.nullish(),
  basic: positive.nullish(),
  providentFund: amount.nullish(),
  gratuity: amount.nullish(),
  gratuityInside: z.boolean().nullish(),
});

const pension = z.object({ pct: amount.max(100).nullish(), amount: amount.nullish() });

const offer = z.object({
  company: text.nullish(),
  role: text.nullish(),
  level: z.union([text, z.array(text).max(20)], 'expected text or a list of texts').nullish(),
  place: text.nullish(),
  currency: z
    .string()
    .trim()
    .regex(/^[a-z]{3}$/i, 'not a currency code like USD')
    .nullish(),
  payPeriod: word(PERIODS).nullish(),
  instalments: positive.max(60).nullish(),
  base: positive.nullish(),
  // "none" is the person's own word for it, which is not the same as unstated.
  bonus: z.preprocess((entry) => (entry === 'none' ? { pct: 0 } : entry), bonus.nullish()),
  equity: z.preprocess((entry) => (entry === 'none' ? { kind: 'none' } : entry), equity.nullish()),
  grants: z.array(equity).max(20).nullish(),
  refresher: refresher.nullish(),
  signOn: z.array(signOn).max(20).nullish(),
  relocation: relocation.nullish(),
  ctc: ctc.nullish(),
  pension: pension.nullish(),
  startDate: day.nullish(),
  deadline: date.nullish(),
});

const competing = z.object({ name: text.nullish(), total: positive });

const inputs = z.object({
  walkAway: positive.nullish(),
  competing: z.array(competing).max(50).nullish(),
  today: date.nullish(),
  holidays: z.array(date).max(50).nullish(),
  confirmed: z.boolean().nullish(),
  accepted: z.boolean().nullish(),
  fixedGrade: z.boolean().nullish(),
  secondBestAndFinal: z.boolean().nullish(),
  ownAsk: positive.nullish(),
});

export const schema = z.object({ offer, inputs: inputs.nullish() });

export type FileEntry = z.infer<typeof schema>;
export type BonusEntry = z.infer<typeof bonus>;
export type EquityEntry = z.infer<typeof equity>;
export type OfferEntry = z.infer<typeof offer>;

/** Fields that are read, by the part of the file they stand in. */
export const SHAPES = {
  file: schema.shape,
  offer: offer.shape,
  bonus: bonus.shape,
  equity: equity.shape,
  signOn: signOn.shape,
  relocation: relocation.shape,
  refresher: refresher.shape,
  ctc: ctc.shape,
  pension: pension.shape,
  inputs: inputs.shape,
  competing: competing.shape,
};
