/** A saved report: the quotes are short, the page's text is not among it. */
import type { Reading } from '../../reading/reading.ts';
import type { Corrections } from '../../report/report.ts';
import { inputsSchema, meantInputs } from '../../worth/inputs-shape.ts';
import type { UserInputs } from '../../worth/offer.ts';
import { correctionsSchema, meantCorrections } from '../../worth/offer-shape.ts';
import { every, z } from '../schema.ts';
import { plainAddress } from './address.ts';
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
  /** Address without query and fragment, null for files and pasted text. */
  url: string | null;
  reading: Reading;
  corrections: Corrections;
  inputs: UserInputs;
  /** The person's own words for scripts, by slot id; absent in reports saved before they were kept. */
  answers?: Record<string, string>;
  /** Ids of levers that apply, and of asks beyond money. */
  applied?: string[];
  /** What the letter is recognised by (`lib/report/letter`); absent in reports saved before it was kept. */
  letter?: string[];
}

type Old = Record<string, unknown>;

/** Version 1 began with a cost to company as one finding of all its parts; then each part became a finding. */
function partsOfCtc(reading: Old | undefined): Old | undefined {
  const ctc = reading?.ctc as Old | null | undefined;
  if (!ctc || !('rule' in ctc)) return reading;
  const { value, ...where } = ctc;
  const parts = Object.entries(value as Old).map(([part, found]) => [
    part,
    found === null ? null : { ...where, value: found },
  ]);
  return { ...reading, ctc: Object.fromEntries(parts) };
}

/**
 * Version 1 held anything of the right type: a sign or a word for a currency, grants that vest for a million years. What
 * cannot be meant becomes unstated; addresses lose what may hold a key to the page.
 */
function meant(old: unknown): unknown {
  const report = old as Old;
  const { corrections, inputs, reading, url } = report;
  return {
    ...report,
    url: typeof url === 'string' ? plainAddress(url) : url,
    reading: partsOfCtc(reading as Old | undefined),
    corrections: meantCorrections(corrections) ?? corrections,
    inputs: meantInputs(inputs),
  };
}

export const savedShape: Shape<SavedReport> = {
  record: 'report',
  version: 4,
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
    letter: z.optional(z.array(z.string().check(z.maxLength(40))).check(z.maxLength(4))),
  }),
  // Version 2 did not know which letter a report is of; version 3 no promotions and return offers.
  migrations: { 1: meant, 2: (old) => old, 3: (old) => old },
};

/** What was typed and not saved: the same parts as a report. */
export const draftShape: Shape<SavedReport> = {
  ...savedShape,
  record: 'draft',
  version: 2,
  migrations: { 1: (old) => old },
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
