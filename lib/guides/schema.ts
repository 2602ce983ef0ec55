/**
 * The shape of a negotiation guide: every figure that the source prints, with the line it stands on, in a form that can
 * be computed with. The schema is the documentation; the types below are read off it.
 *
 * Two rules hold everywhere. What the source does not state is the words `not stated`, never a likely value. And a
 * guide carries figures and names only: what a reader sees of it in sentences is ours, found by message key.
 */
import * as z from 'zod/mini';

import { band, moneyRange, ratioRange, yearsValue } from './schema-band.ts';
import {
  currency,
  date,
  id,
  key,
  line,
  lines,
  measure,
  money,
  or,
  ratio,
  seniority,
  words,
} from './schema-words.ts';

/** A row of the band table. `open` is "and above": L6+ holds L7. */
const level = z.strictObject({
  id,
  label: words,
  codes: z.array(words),
  seniority: z.array(seniority),
  open: z.boolean(),
  line,
});

/** A row of the table of titles. `max: null` with `12+` years. */
const title = z.strictObject({
  title: words,
  codes: z.array(words),
  open: z.boolean(),
  seniority: z.array(seniority),
  years: or(z.strictObject({ min: z.number(), max: z.nullable(z.number()) })),
  line,
});

/** A place whose pay the source gives only as a share of another's: "85–95% of NYC". Never worked out. */
const relative = z.strictObject({
  region: id,
  place: words,
  part: words,
  /** The place it is a share of, as printed. */
  of: words,
  ...ratioRange.shape,
  line,
});

/** Levels that the source calls equal across employers. */
const chain = z.strictObject({
  line,
  equal: z
    .array(
      z.strictObject({
        /** Company id. */
        company: id,
        name: words,
        /** The level as printed. */
        level: words,
        codes: z.array(words),
        seniority: z.array(seniority),
      }),
    )
    .check(z.minLength(2)),
});

/** Something the source cites. An address is one a reader can open. */
const source = z.strictObject({
  publisher: or(words),
  /** What it is said to be, in our words. */
  what: words,
  address: or(words),
  date: or(date),
  line,
});

/** Extra pay that the source says a skill commands, with each place that says so and what it is a premium on. */
const premium = z.strictObject({
  id,
  name: words,
  mentions: z.array(z.strictObject({ low: ratio, high: ratio, on: or(measure), line })).check(z.minLength(1)),
  /** Lines of the sources cited for it. */
  sources: z.array(line),
});

/** A figure about the business that levers lean on. It is the source's claim, not ours. */
const fact = z.strictObject({
  id,
  /** "The guide counts …" in our words, with `value` or `date` as parameter. */
  textKey: key,
  /** What is counted, in the source's own few words: for guides that have no words of ours. */
  label: z.optional(words),
  value: or(z.number()),
  unit: z.enum(['money', 'count', 'ratio', 'milliseconds', 'results']),
  currency: z.nullable(currency),
  /** The source says "or more". */
  atLeast: z.boolean(),
  date: or(date),
  lines,
});

const lever = z.strictObject({
  id,
  /** The source's own name for it. */
  name: words,
  /** What kind of argument it is; decides the words where a guide has none of ours. */
  theme: z.enum(['impact', 'scarcity', 'skill', 'premium', 'competing', 'experience']),
  asksFor: z.enum(['base', 'grant', 'bonus', 'signOn', 'level', 'terms']),
  /** A raise that the source tells the reader to push for, as a ratio of the part. */
  push: z.nullable(z.strictObject({ measure, ratio, line })),
  premium: z.nullable(id),
  facts: z.array(id),
  lines,
  /** "Does this apply to you?" and the sentence to say, both in our words. */
  questionKey: key,
  sentenceKey: key,
});

/** An opening grant: in money, in units, or both. `per` is how the source writes the value. */
const openGrant = z.strictObject({
  value: money,
  per: z.enum(['total', 'year']),
  years: or(z.number()),
  units: or(z.number()),
  price: or(
    z.strictObject({
      value: z.number(),
      currency,
      ticker: or(words),
      approximate: z.boolean(),
      date: or(date),
    }),
  ),
});

const strategy = z.strictObject({
  currency,
  level: or(id),
  region: or(id),
  open: z.strictObject({
    base: or(money),
    grant: or(openGrant),
    bonus: or(ratio),
    premium: z.nullable(id),
    /** Where the source opens with a yearly total, or with a one-off. */
    total: z.optional(money),
    signOn: z.optional(money),
  }),
  /** What the employer is expected to answer. */
  counter: or(z.strictObject({ measure, ...moneyRange.shape })),
  /** Take it from here on. */
  accept: or(z.strictObject({ measure, value: money, bonus: or(ratio) })),
  /** Never below this. */
  floor: or(z.strictObject({ measure, value: money })),
  /** Offers that the script claims the reader holds. */
  claims: z.array(
    z.strictObject({ company: words, detail: z.nullable(words), measure: or(measure), value: or(money) }),
  ),
  /** Ids of facts it tells the reader to cite. */
  cites: z.array(id),
  line,
});

/** Damage that was repaired while reading, and what could not be. */
const encoding = z.strictObject({
  kind: z.enum(['utf8-read-as-cp1252']),
  lines,
  lost: z.array(z.strictObject({ line, what: words })),
});

export const guideSchema = z.strictObject({
  /** `<company>/<role>`, the file's path. */
  id: z.string().check(z.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)),
  company: z.strictObject({ id, name: words }),
  role: z.strictObject({ title: words, family: id }),
  publisher: words,
  asOf: z.strictObject({
    month: or(z.string().check(z.regex(/^\d{4}-\d{2}$/))),
    /** The date that the page prints for itself. `month` is then when it was published according to its publisher. */
    printed: or(date),
    /** Years it names for its strategy or figures. */
    years: z.array(z.strictObject({ value: z.int(), line })),
  }),
  titleLine: line,
  dna: z.strictObject({ textKey: key, lines }),
  /** What a total is said to consist of. */
  totalIncludes: or(z.strictObject({ parts: z.array(measure), line })),
  /** Vesting years of grants in general. */
  grantYears: or(yearsValue),
  bands: z.array(band),
  levels: z.array(level),
  titles: z.array(title),
  mapping: z.array(chain),
  premiums: z.array(premium),
  facts: z.array(fact),
  levers: z.array(lever),
  strategy: or(strategy),
  /** Strategies for single regions, beside the one above. */
  regional: z.optional(z.array(strategy)),
  relative: z.optional(z.array(relative)),
  sources: z.array(source),
  encoding: z.nullable(encoding),
  /** Figures of the source that are not the guide's: numbering, product names, the publisher's own price. */
  leftOut: z.array(
    z.strictObject({ text: words, reason: z.enum(['advertising', 'numbering', 'product-name']), line }),
  ),
});

/** `library` is the file that a person imported it from; absent for a bundled one, and no part of the guide itself. */
export type Guide = z.infer<typeof guideSchema> & { library?: string };
export type Band = Guide['bands'][number];
export type ComponentBand = Extract<Band, { shape: 'components' }>;
export type GuideLevel = Guide['levels'][number];
export type GuideLever = Guide['levers'][number];
export type GuideStrategy = Exclude<Guide['strategy'], 'not stated'>;
export type NotStated = 'not stated';
