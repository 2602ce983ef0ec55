/** The shape of a file in `data/events`: one fact about a company that changes how its evidence is read. */
import * as z from 'zod/mini';

z.config({ jitless: true });

const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const isoMonthOrDate = z.string().check(z.regex(/^\d{4}-\d{2}(-\d{2})?$/));

export const eventSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  companyId: z.string(),
  /** Day it took effect, as the sources say. */
  date: isoDate,
  kind: z.enum(['shares-stopped', 'guide-out-of-date', 'lever-out-of-date']),
  /** Guides it is about; empty where it is about the company whatever the evidence. */
  guideIds: z.array(z.string()),
  textKey: z.string(),
  askKey: z.nullable(z.string()),
  /** Numbers of the sentence, each with the place of its source in `sources`. */
  figures: z.record(
    z.string(),
    z.strictObject({
      value: z.number(),
      unit: z.enum(['money', 'ratio', 'count']),
      currency: z.nullable(z.string()),
      source: z.int(),
    }),
  ),
  /** Dates of the sentence, by parameter name. */
  dates: z.record(z.string(), isoDate),
  /** A filing or statement of the company itself is a `record`; what someone else reports is `secondary`. */
  sources: z
    .array(
      z.strictObject({
        tier: z.enum(['record', 'secondary', 'guide']),
        publisher: z.string(),
        what: z.string(),
        url: z.nullable(z.url()),
        line: z.nullable(z.int()),
        asOf: z.nullable(isoMonthOrDate),
      }),
    )
    .check(z.minLength(1)),
});

export type EventFile = z.infer<typeof eventSchema>;
