/** A file on the command line as a report, and commands that do the same with each of several files. */
import { readFile } from 'node:fs/promises';
import type { Note } from '../lib/counter/plan.ts';
import type { TalkEvent } from '../lib/counter/rounds/event.ts';
import type { KeptPosting } from '../lib/evidence/kept.ts';
import { GUIDES } from '../lib/guides/guides.ts';
import type { Rate } from '../lib/ledger/rates.ts';
import type { Reading } from '../lib/reading/reading.ts';
import { loadReport } from '../lib/report/load.ts';
import { offerFromReading } from '../lib/report/offer-from-reading.ts';
import type { Report } from '../lib/report/report.ts';
import type { UserInputs } from '../lib/worth/offer.ts';
import type { PrivateInputs } from '../lib/worth/private/company.ts';
import { readData } from './evidence-data.ts';
import { BadOffer, isOfferFile, readOfferFile, readTalks } from './offer-file.ts';
import type { Outcome } from './options.ts';
import { readCounted } from './read.ts';

/** The reading behind an offer file: there is no document, every figure is the person's own. */
const NO_DOCUMENT: Reading = {
  kind: { value: 'offer', confidence: 1, reasons: [] },
  company: null,
  role: null,
  level: null,
  place: null,
  base: [],
  equity: [],
  bonus: [],
  signOn: [],
  startDate: null,
  deadline: null,
  remarks: [],
};

async function jsonIn(path: string): Promise<unknown> {
  if (!/\.json$/i.test(path)) return null;
  const text = await readFile(path, 'utf8');
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new BadOffer(`not valid JSON (${(error as Error).message})`);
  }
}

export interface Dates {
  /** ISO date that everything is counted from. */
  today: string;
  /** True where the command line named the date: it then wins over the file's. */
  dated: boolean;
}

/** What a letter states of a private company beside the grant itself. */
function companyIn({ equity }: Reading): PrivateInputs {
  const { diluted, prices } = equity[0]?.value ?? {};
  return {
    ...(diluted === undefined ? {} : { diluted }),
    ...(prices?.round ? { round: prices.round.amount } : {}),
  };
}

/** What a person adds to a file: postings they kept, their rates, and a file with their own figures and the talks so far. */
export interface Added {
  kept?: readonly KeptPosting[];
  rates?: Rate[];
  /** Path of a file with `inputs`, `events` and `type`, in the shape that `offer.json` has them. */
  talks?: string | null;
}

/** A file as the commands work with it. */
export interface FileReport {
  report: Report;
  /** About the input itself. */
  notes: Note[];
  events: readonly TalkEvent[];
  /** What is known of a private company: the person's numbers, and those of the letter. */
  company: PrivateInputs;
  /** The words of a document; null for an offer file, which has none. */
  text: string | null;
}

/**
 * The report of `offer.json`, or of a document read exactly as `read` reads it.
 * Throws `BadOffer` for a file that cannot be used, and what the file system throws.
 */
export async function reportOf(
  path: string,
  { today, dated }: Dates,
  { kept = [], rates = [], talks = null }: Added = {},
): Promise<FileReport> {
  const data = await jsonIn(path);
  const stock = { guides: GUIDES, kept };
  if (data !== null && isOfferFile(data)) {
    const { offer, inputs, events, company, notes } = readOfferFile(data, today);
    const dates = dated ? { ...inputs, today } : inputs;
    return {
      report: await loadReport(
        { reading: NO_DOCUMENT, corrections: offer, inputs: dates, events, rates, stock },
        readData,
      ),
      notes,
      events,
      company,
      text: null,
    };
  }
  const { reading, text } = await readCounted(path);
  const added =
    talks === null ? null : readTalks(await jsonIn(talks), offerFromReading(reading).offer, today);
  const own: UserInputs = added?.inputs ?? { walkAway: null, competing: [], today };
  const inputs = dated ? { ...own, today } : own;
  const events = added?.events ?? [];
  return {
    report: await loadReport(
      { reading, corrections: {}, inputs, rates, stock, text, ...(events.length > 0 ? { events } : {}) },
      readData,
    ),
    notes: added?.notes ?? [],
    events,
    company: { ...companyIn(reading), ...added?.company },
    text,
  };
}

function reasonOf(error: unknown): string {
  if (error instanceof BadOffer) return error.message;
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'is a folder';
  return error instanceof Error ? error.message : String(error);
}

/** What each usable file gave, with the options and the outcome so far; options are null where they were no good. */
export interface OverFiles<O, T> {
  options: O | null;
  found: T[];
  outcome: Outcome;
}

/** Runs `run` for each file of the options; a file that cannot be used gives its reason and exit code 2, the others go on. */
export async function overFiles<O extends { paths: string[] }, T>(
  optionsOf: () => O,
  run: (path: string, options: O) => Promise<T>,
): Promise<OverFiles<O, T>> {
  const outcome: Outcome = { out: [], errors: [], code: 0 };
  const found: T[] = [];
  const fail = (error: unknown, path: string): void => {
    outcome.errors.push(reasonOf(error).replace(/^/gm, path));
    outcome.code = 2;
  };
  let options: O;
  try {
    options = optionsOf();
  } catch (error) {
    fail(error, '');
    return { options: null, found, outcome };
  }
  for (const path of options.paths) {
    try {
      found.push(await run(path, options));
    } catch (error) {
      fail(error, `${path}: `);
    }
  }
  return { options, found, outcome };
}

/** `overFiles` where each file prints what `run` makes of it. */
export async function forFiles<O extends { paths: string[] }>(
  optionsOf: () => O,
  run: (path: string, options: O) => Promise<string>,
): Promise<Outcome> {
  const { found, outcome } = await overFiles(optionsOf, run);
  return { ...outcome, out: found };
}
