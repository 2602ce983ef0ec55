/** The shape of a kept posting where it is stored or comes in a file: what it said of base pay, when and where. */

import * as z from 'zod/mini';
import { isoDay } from '../reading/plain.ts';
import type { KeptPosting } from './kept.ts';

z.config({ jitless: true });

const words = z.string().check(z.minLength(1), z.maxLength(200));
const amount = z.number().check(z.positive());

export const keptSchema: z.ZodMiniType<KeptPosting> = z.object({
  id: z.string().check(z.regex(/^[\p{L}\p{N}.-]{1,220}$/u)),
  employer: words,
  company: words,
  title: words,
  place: z.nullable(words),
  url: z.nullable(
    z.string().check(
      z.maxLength(2000),
      z.regex(/^https?:\/\//),
      z.refine((url) => URL.canParse(url)),
    ),
  ),
  on: z.string().check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/),
    z.refine((day) => isoDay(day) !== null),
  ),
  ranges: z
    .array(
      z.object({
        low: amount,
        high: amount,
        currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
        period: z.enum(['year', 'month', 'semimonth', 'biweek', 'week', 'day', 'hour']),
        zone: z.nullable(words),
      }),
    )
    .check(z.minLength(1), z.maxLength(50)),
});
