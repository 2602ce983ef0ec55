/** What the product stores, and nothing else: the settings, and the reports that the person saved. */
import type { Reading } from '../../reading/reading.ts';
import type { Corrections } from '../../report/report.ts';
import type { UserInputs } from '../../worth/offer.ts';
import { correctionsSchema, inputsSchema } from './offer.ts';
import { MAX_QUOTE, readingSchema } from './reading.ts';
import { type Shape, z } from './versioned.ts';

export interface Settings {
  /** Show a badge on the toolbar button when a watched page is recognised. */
  badge: boolean;
}

export const DEFAULT_SETTINGS: Settings = { badge: true };

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
}

export const settingsShape: Shape<Settings> = {
  record: 'settings',
  version: 1,
  schema: z.object({ badge: z.boolean() }),
  migrations: {},
};

export const savedShape: Shape<SavedReport> = {
  record: 'report',
  version: 1,
  schema: z.object({
    id: z.string().check(z.regex(/^[A-Za-z0-9-]{1,64}$/)),
    savedAt: z.string().check(z.maxLength(40)),
    title: z.string().check(z.maxLength(500)),
    url: z.nullable(z.string().check(z.maxLength(2000))),
    reading: readingSchema,
    corrections: correctionsSchema,
    inputs: inputsSchema,
  }),
  migrations: {},
};

/** A copy whose quotes are cut to what may be kept. */
export function withShortQuotes<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (key, inner) =>
    key === 'quote' && typeof inner === 'string' ? inner.slice(0, MAX_QUOTE) : inner,
  ) as T;
}
