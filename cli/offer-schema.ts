/** The shape of `offer.json`, checked where it enters; what its fields mean stands in `offer-file.ts`. */
import * as z from 'zod';
import { MOST_EVENTS } from '../lib/counter/rounds/event.ts';
import { currencyNamed } from '../lib/money/currency-named.ts';
import type { Period } from '../lib/money/money.ts';
import { isoDay } from '../lib/reading/plain.ts';
import { GENRES } from '../lib/worth/inputs-shape.ts';
import { LIMITS } from '../lib/worth/limits.ts';
import type { OfferEquity } from '../lib/worth/offer.ts';
import { MOST_EXITS, MOST_ROUNDS } from '../lib/worth/private/company.ts';

z.config({ jitless: true });

const amount = z.number().nonnegative().max(LIMITS.amount);
const positive = z.number().positive().max(LIMITS.amount);
const months = amount.max(LIMITS.months);
const years = positive.max(LIMITS.years);
const text = z.string().max(LIMITS.text);
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
  pct: amount.max(LIMITS.ratio * 100).nullish(),
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
  years: years.nullish(),
  schedule: z
    .union([z.array(amount).max(240), word(SCHEDULES)], 'expected a list of shares or a word')
    .nullish(),
  frequency: z.enum(['month', 'quarter', 'year']).nullish(),
  cliffMonths: months.nullish(),
});

const clause = {
  clawbackMonths: months.nullish(),
  clawback: z.enum(['full', 'pro-rata']).nullish(),
};

const signOn = z.object({ amount, month: months.nullish(), ...clause });

const relocation = z.object({ amount, ...clause });

const refresher = z.object({
  value: positive,
  month: months.nullish(),
  years: years.nullish(),
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
  level: z.union([text, z.array(text).max(LIMITS.levels)], 'expected text or a list of texts').nullish(),
  place: text.nullish(),
  currency: z
    .string()
    .transform((written, context): string => {
      const found = currencyNamed(written);
      if (found !== null) return found;
      context.addIssue({ code: 'custom', message: 'not a currency like USD, € or rupees' });
      return z.NEVER;
    })
    .nullish(),
  payPeriod: word(PERIODS).nullish(),
  instalments: positive.max(LIMITS.instalments).nullish(),
  base: positive.nullish(),
  // "none" is the person's own word for it, which is not the same as unstated.
  bonus: z.preprocess((entry) => (entry === 'none' ? { pct: 0 } : entry), bonus.nullish()),
  equity: z.preprocess((entry) => (entry === 'none' ? { kind: 'none' } : entry), equity.nullish()),
  grants: z.array(equity).max(LIMITS.grants).nullish(),
  refresher: refresher.nullish(),
  signOn: z.array(signOn).max(LIMITS.payments).nullish(),
  relocation: relocation.nullish(),
  ctc: ctc.nullish(),
  pension: pension.nullish(),
  startDate: day.nullish(),
  deadline: date.nullish(),
});

const competing = z.object({ name: text.nullish(), total: positive });

/** How much each side needs the other, as the person confirms it. */
const strength = z.object({
  wanted: z.boolean().nullish(),
  otherProcess: z.boolean().nullish(),
  contentToStay: z.boolean().nullish(),
  urgent: z.boolean().nullish(),
  needJob: z.boolean().nullish(),
});

/** What the person leaves behind by taking the job. */
const forfeited = z.object({ what: text.nullish(), amount: positive, date: day.nullish() });

const type = z.enum(GENRES).nullish();

const inputs = z.object({
  walkAway: positive.nullish(),
  competing: z.array(competing).max(LIMITS.competing).nullish(),
  today: date.nullish(),
  holidays: z.array(date).max(LIMITS.holidays).nullish(),
  confirmed: z.boolean().nullish(),
  accepted: z.boolean().nullish(),
  fixedGrade: z.boolean().nullish(),
  secondBestAndFinal: z.boolean().nullish(),
  bestAndFinal: z.boolean().nullish(),
  type,
  strength: strength.nullish(),
  forfeited: z.array(forfeited).max(LIMITS.forfeited).nullish(),
  ownAsk: positive.nullish(),
});

const event = z.object({
  date: date.refine((written) => written.length === 10, 'not a date like 2026-11-28'),
  by: z.enum(['them', 'me']),
  kind: z.enum(['offer', 'ask', 'answer', 'agreed', 'accepted', 'declined']),
  total: positive.nullish(),
  offer: offer.nullish(),
  final: z.boolean().nullish(),
});

/** What the person knows or supposes of a private company. */
const company = z.object({
  diluted: positive.nullish(),
  fair: positive.nullish(),
  round: positive.nullish(),
  preferences: amount.nullish(),
  dilution: z.array(z.number().min(0).max(0.99)).max(MOST_ROUNDS).nullish(),
  exits: z.array(positive).max(MOST_EXITS).nullish(),
  windowMonths: months.nullish(),
  leaveMonth: months.nullish(),
});

export const schema = z.object({
  offer,
  company: company.nullish(),
  type,
  inputs: inputs.nullish(),
  events: z.array(event).max(MOST_EVENTS).nullish(),
});

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
  event: event.shape,
  strength: strength.shape,
  forfeited: forfeited.shape,
  company: company.shape,
};
