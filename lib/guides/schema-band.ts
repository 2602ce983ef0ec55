/** A guide's band: by its parts, or the yearly total alone. Parts are never computed back from a total. */
import * as z from 'zod/mini';
import { currency, id, line, money, or, ratio, words } from './schema-words.ts';

/** How a printed range is to be taken, where its source says more than two numbers. */
export const printedAs = {
  /** Where it stands on another line than its band. */
  line: z.optional(line),
  /** "or more": nothing is said about its top. */
  open: z.optional(z.boolean()),
  /** The source says "about". */
  approximate: z.optional(z.boolean()),
  /** Words of the source that narrow it: "senior only". */
  note: z.optional(words),
};
export const moneyRange = z.strictObject({
  low: money,
  high: money,
  ...printedAs,
  /** Where it is not the band's: a grant in dollars beside a base in pounds. Never added up with it. */
  currency: z.optional(currency),
  /** As printed, where the source counts by another period; `low` and `high` are then for a year. */
  stated: z.optional(
    z.strictObject({ low: money, high: money, per: z.enum(['month', 'week', 'day', 'hour']) }),
  ),
  /** The same range as the source prints it in another currency. */
  also: z.optional(z.array(z.strictObject({ low: money, high: money, currency }))),
});
export const ratioRange = z.strictObject({ low: ratio, high: ratio, ...printedAs });
export const yearsValue = z.strictObject({ value: z.number().check(z.positive()), line });

export const place = {
  /** Region id in `data/places.json`. */
  region: id,
  /** The place as the source prints it. */
  place: words,
  currency,
  /** Id of one of the guide's levels. */
  level: or(id),
  /** The row's line: every figure of the band stands on it unless it names another. */
  line,
};

/** A band by its parts. The printed total stays beside them: it is often not their sum. */
export const componentBand = z.strictObject({
  shape: z.literal('components'),
  ...place,
  /** A year. */
  base: or(moneyRange),
  /** The whole grant, over `years`; with `per: 'year'` what comes of it every year. */
  grant: or(
    z.strictObject({
      ...moneyRange.shape,
      years: or(yearsValue),
      per: z.optional(z.literal('year')),
      /** What the source says it gives a year, beside the whole. */
      yearly: z.optional(moneyRange),
      kind: z.optional(z.enum(['rsu', 'options', 'pre-ipo', 'units'])),
    }),
  ),
  /** Ratio of base a year. */
  bonus: or(z.strictObject({ ...ratioRange.shape, kind: or(z.enum(['target', 'guaranteed'])) })),
  printedTotal: or(moneyRange),
  /** A bonus that the source prints in money, alone or beside its ratio. */
  bonusAmount: z.optional(moneyRange),
  /** Paid once, never part of a yearly total. */
  signOn: z.optional(moneyRange),
  /** Pay that is neither base, grant nor bonus: "Carry/Bonus", "Profit Sharing". Never counted in a sum of parts. */
  variable: z.optional(z.strictObject({ label: words, amount: or(moneyRange), ratio: or(ratioRange), line })),
});

/** A band that states the yearly total only. Parts are never computed back from it. */
export const totalBand = z.strictObject({ shape: z.literal('total'), ...place, total: moneyRange });

export const band = z.discriminatedUnion('shape', [componentBand, totalBand]);
