/** A saved report: the quotes are short, the page's text is not among it. */
import type { Reading } from '../../reading/reading.ts';
import type { Corrections } from '../../report/report.ts';
import type { UserInputs } from '../../worth/offer.ts';
import { every, z } from '../schema.ts';
import { correctionsSchema, inputsSchema } from './offer.ts';
import { MAX_QUOTE } from './parts.ts';
import { readingSchema } from './reading.ts';
import type { Shape } from './versioned.ts';

/** No playbook asks for more than this. */
const MOST_ANSWERS = 300;
const word = z.string().check(z.maxLength(200));
const answersSchema = z
  .record(word, word)
  .check(z.refine((answers) => Object.keys(answers).length <= MOST_ANSWERS));

/** A saved report: what was read and what the person said. Everything shown is computed again from these. */
export interface SavedReport {
  id: string;
  /** ISO date and time. */
  savedAt: string;
  /** The document's title as the person knows it. */
  title: string;
  /** Address without fragment, null for files and pasted text. */
  url: string | null;
  reading: Reading;
  corrections: Corrections;
  inputs: UserInputs;
  /** The person's own words for scripts, by slot id; absent in reports saved before they were kept. */
  answers?: Record<string, string>;
  /** Ids of levers that apply, and of asks beyond money. */
  applied?: string[];
}

export const savedShape: Shape<SavedReport> = {
  record: 'report',
  version: 1,
  schema: every<SavedReport>({
    id: z.string().check(z.regex(/^[A-Za-z0-9-]{1,64}$/)),
    savedAt: z.string().check(z.maxLength(40)),
    title: z.string().check(z.maxLength(500)),
    url: z.nullable(z.string().check(z.maxLength(2000))),
    reading: readingSchema,
    corrections: correctionsSchema,
    inputs: inputsSchema,
    answers: z.optional(answersSchema),
    applied: z.optional(z.array(word).check(z.maxLength(MOST_ANSWERS))),
  }),
  migrations: {},
};

/**
 * A copy fit for storage: quotes are cut to what may be kept, and the account of every amount is left out, whose quotes
 * together would be most of the letter.
 */
export function fitForStorage<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (key, inner) => {
    if (key === 'account') return undefined;
    return key === 'quote' && typeof inner === 'string' ? inner.slice(0, MAX_QUOTE) : inner;
  }) as T;
}
