/**
 * `npm run counter -- [--json] [--today YYYY-MM-DD] [--leave MONTHS] FILE…`: comparison and counter for an offer. FILE is `offer.json`
 * (see `offer-file.ts` for its fields), or a letter, mail or page, which is read exactly as `read` reads it. `--json`
 * prints one line of JSON a file. `--leave` adds what leaving
 * after that many months means. Input that cannot be used ends with exit code 2 and the reason.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Note } from '../lib/counter/plan.ts';
import type { Reading } from '../lib/reading/reading.ts';
import { loadReport } from '../lib/report/load.ts';
import type { Report } from '../lib/report/report.ts';
import type { UserInputs } from '../lib/worth/offer.ts';
import { reportJson } from './counter-json.ts';
import { reportText } from './counter-text.ts';
import { readData } from './evidence-data.ts';
import { BadOffer, isOfferFile, readOfferFile } from './offer-file.ts';
import { readPath } from './read.ts';

const USAGE = 'Usage: npm run counter -- [--json] [--today YYYY-MM-DD] [--leave MONTHS] FILE…';

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

interface Options {
  json: boolean;
  today: string;
  /** True where the command line named the date: it then wins over the file's. */
  dated: boolean;
  leave: number | null;
  paths: string[];
}

const FLAGS = {
  json: { type: 'boolean' },
  today: { type: 'string' },
  leave: { type: 'string' },
} as const;

function optionsOf(args: string[]): Options {
  const { values, positionals: paths } = parseArgs({ args, options: FLAGS, allowPositionals: true });
  const { json = false, today, leave } = values;
  if (paths.length === 0) throw new BadOffer(USAGE);
  if (today !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(today)) {
    throw new BadOffer('--today: not a date like 2026-11-28');
  }
  if (leave !== undefined && !/^\d{1,3}$/.test(leave)) throw new BadOffer('--leave: not a number of months');
  return {
    json,
    today: today ?? new Date().toISOString().slice(0, 10),
    dated: today !== undefined,
    leave: leave === undefined ? null : Number(leave),
    paths,
  };
}

async function jsonIn(path: string): Promise<unknown> {
  if (!/\.json$/i.test(path)) return null;
  const text = await readFile(path, 'utf8');
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new BadOffer(`not valid JSON (${(error as Error).message})`);
  }
}

async function reportOf(path: string, { today, dated }: Options): Promise<{ report: Report; notes: Note[] }> {
  const data = await jsonIn(path);
  if (data !== null && isOfferFile(data)) {
    const { offer, inputs, notes } = readOfferFile(data, today);
    const dates = dated ? { ...inputs, today } : inputs;
    return {
      report: await loadReport({ reading: NO_DOCUMENT, corrections: offer, inputs: dates }, readData),
      notes,
    };
  }
  const inputs: UserInputs = { walkAway: null, competing: [], today };
  return {
    report: await loadReport({ reading: await readPath(path), corrections: {}, inputs }, readData),
    notes: [],
  };
}

function reasonOf(error: unknown): string {
  if (error instanceof BadOffer) return error.message;
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'is a folder';
  return error instanceof Error ? error.message : String(error);
}

export interface Outcome {
  out: string[];
  errors: string[];
  /** 0, or 2 where an argument or a file could not be used. */
  code: 0 | 2;
}

/** The command without a process around it: what it prints, and how it ends. */
export async function counterCommand(args: string[]): Promise<Outcome> {
  const outcome: Outcome = { out: [], errors: [], code: 0 };
  const fail = (error: unknown, path: string): void => {
    outcome.errors.push(reasonOf(error).replace(/^/gm, path));
    outcome.code = 2;
  };
  let options: Options;
  try {
    options = optionsOf(args);
  } catch (error) {
    fail(error, '');
    return outcome;
  }
  for (const path of options.paths) {
    try {
      const { report, notes } = await reportOf(path, options);
      outcome.out.push(
        options.json
          ? JSON.stringify(reportJson(report, notes, options.leave))
          : reportText(report, notes, options.leave),
      );
    } catch (error) {
      fail(error, `${path}: `);
    }
  }
  return outcome;
}

if (import.meta.main) {
  const { out, errors, code } = await counterCommand(process.argv.slice(2));
  for (const line of out) console.log(line);
  for (const line of errors) console.error(line);
  process.exitCode = code;
}
