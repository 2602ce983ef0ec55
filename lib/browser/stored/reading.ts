/** Shape check of a stored reading: the same fields as `lib/reading/reading.ts`, with caps on every text and list. */
import type { Reading } from '../../reading/reading.ts';
import { z } from './versioned.ts';

/** The longest quote that is ever kept (product: a saved report holds short quotes, never the page). */
export const MAX_QUOTE = 200;

const short = (max = 200) => z.string().check(z.maxLength(max));
const list = <T>(item: z.ZodMiniType<T>, max = 50) => z.array(item).check(z.maxLength(max));
const amount = z.nullable(z.number());
const currency = z.nullable(short(8));
const quote = short(MAX_QUOTE);
const period = z.enum(['year', 'month', 'semimonth', 'biweek', 'week', 'day', 'hour']);
const kind = z.enum(['offer', 'posting', 'other']);
const pay = { min: amount, max: amount, currency, period: z.nullable(period) };

const finding = <T>(value: z.ZodMiniType<T>) =>
  z.object({
    value,
    quote,
    span: z.nullable(z.object({ start: z.number(), end: z.number() })),
    rule: short(80),
    certainty: z.enum(['stated', 'implied']),
  });

const base = z.object({
  ...pay,
  basis: z.enum(['base', 'ote', 'total', 'ctc', 'unknown']),
  zone: z.nullable(short()),
  alsoStated: list(z.object(pay)),
});

const equity = z.object({
  kind: z.enum(['rsu', 'options', 'restricted-stock', 'units', 'unspecified']),
  units: amount,
  value: amount,
  currency,
  ofCompany: amount,
  price: z.nullable(
    z.object({ amount: z.number(), kind: z.enum(['conversion', 'strike', 'fair']), currency }),
  ),
  years: amount,
  schedule: z.nullable(list(z.number(), 20)),
  frequency: z.nullable(z.enum(['month', 'quarter', 'year'])),
  cliffMonths: amount,
  perYear: z.boolean(),
});

const bonus = z.object({
  kind: z.enum(['target', 'guaranteed', 'discretionary']),
  pct: z.nullable(z.object({ min: z.number(), max: z.number() })),
  amount,
  currency,
});

const signOn = z.object({ amount: z.number(), currency, month: amount, clawbackMonths: amount });

export const readingSchema: z.ZodMiniType<Reading> = z.object({
  kind: z.object({
    value: kind,
    confidence: z.number(),
    reasons: list(
      z.object({
        signal: short(),
        effect: z.enum(['for', 'against', 'veto']),
        kind,
        quote: z.nullable(quote),
      }),
      100,
    ),
  }),
  company: z.nullable(finding(z.object({ name: short(), id: z.nullable(short()) }))),
  role: z.nullable(finding(z.object({ title: short(500), family: z.nullable(short()) }))),
  level: z.nullable(finding(z.object({ text: short(), seniority: list(short()), codes: list(short()) }))),
  place: z.nullable(
    finding(
      z.object({
        text: short(),
        city: z.nullable(short()),
        country: z.nullable(short(8)),
        remote: z.boolean(),
      }),
    ),
  ),
  base: list(finding(base)),
  equity: list(finding(equity)),
  bonus: list(finding(bonus)),
  signOn: list(finding(signOn)),
  startDate: z.nullable(finding(short(40))),
  deadline: z.nullable(finding(short(40))),
  remarks: list(z.object({ code: short(), quote: z.nullable(quote) })),
});
