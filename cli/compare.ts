/**
 * `npm run compare -- [--json] [--currency CODE] [--rate "GBP USD 1.25 2026-03-01"]… FILE FILE…`: offers side by side,
 * and what files of the same employer say otherwise than the ones before them. FILE is what `counter` takes. `--currency`
 * adds the same amounts in one currency, at the rates given: what one GBP is worth in USD, and on which day. Without a
 * rate each offer stays in its own, and no order is claimed. Input that cannot be used ends with exit code 2.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { compare } from '../lib/ledger/compare.ts';
import { differences } from '../lib/ledger/differences.ts';
import { sameEmployer } from '../lib/ledger/employer.ts';
import { type Horizon, overHorizon } from '../lib/ledger/horizon.ts';
import { originsOf, type Terms } from '../lib/ledger/ledger.ts';
import type { Rate } from '../lib/ledger/rates.ts';
import { confirmedTerms } from '../lib/report/confirmed-terms.ts';
import { comparisonJson } from './compare-json.ts';
import { comparisonText } from './compare-text.ts';
import type { Compared, Revision } from './compared.ts';
import { todayOr } from './days.ts';
import { BadOffer } from './offer-file.ts';
import { asksForHelp, type Outcome, print } from './options.ts';
import { rateOf } from './rate.ts';
import { type Dates, type FileReport, overFiles, reportOf } from './report-file.ts';

const USAGE = `Usage: npm run compare -- [--json] [--today YYYY-MM-DD] [--currency CODE] [--rate "GBP USD 1.25 2026-03-01"]…
         [--with FILE]… [--over YEARS [--discount 0.05] [--certainty "2 0.5"]… [--stock "2 500000"]…] FILE FILE…
  --with       your own figures and the talks so far, for a letter: the first for the first FILE, and so on
  --over       the offers over so many years of yours, and what has to be true for a later one to beat the first
  --discount   what a year's wait costs you: 0.05 takes 5% off for each year after the first
  --certainty  how sure the stock of an offer is, by its number: "2 0.5" counts half of the second one's
  --stock      what you think the whole stock of an offer will be worth by then, by its number`;

interface Options extends Dates {
  json: boolean;
  currency: string | null;
  rates: Rate[];
  /** Files with the person's own figures, in the order of the files. */
  talks: string[];
  horizon: Horizon | null;
  paths: string[];
}

const FLAGS = {
  json: { type: 'boolean' },
  currency: { type: 'string' },
  rate: { type: 'string', multiple: true },
  today: { type: 'string' },
  with: { type: 'string', multiple: true },
  over: { type: 'string' },
  discount: { type: 'string' },
  certainty: { type: 'string', multiple: true },
  stock: { type: 'string', multiple: true },
} as const;

const NUMBERED = /^(\d{1,2}) (\d{1,12}(?:\.\d{1,6})?)$/;

/** `--name "2 0.5"`: a number for the second offer. */
function numbered(
  name: string,
  written: string[] = [],
  most = Number.MAX_SAFE_INTEGER,
): Record<string, number> {
  return Object.fromEntries(
    written.map((each) => {
      const [, offer, value] = NUMBERED.exec(each.trim()) ?? [];
      if (!offer || Number(value) > most)
        throw new BadOffer(`--${name}: "${each}" is not written like "2 0.5"`);
      return [offer, Number(value)];
    }),
  );
}

function horizonOf(
  over: string | undefined,
  discount = '0',
  certainty: string[] | undefined,
  stock: string[] | undefined,
): Horizon | null {
  if (over === undefined) return null;
  if (!/^(?:[1-9]|10)$/.test(over)) throw new BadOffer('--over: not a number of years from 1 to 10');
  if (!/^0(?:\.\d{1,4})?$/.test(discount)) throw new BadOffer('--discount: not a rate like 0.05');
  return {
    years: Number(over),
    rate: Number(discount),
    certainty: numbered('certainty', certainty, 1),
    stock: numbered('stock', stock),
  };
}

function optionsOf(args: string[]): Options {
  const { values, positionals: paths } = parseArgs({ args, options: FLAGS, allowPositionals: true });
  const {
    json = false,
    currency,
    rate = [],
    today,
    with: talks = [],
    over,
    discount,
    certainty,
    stock,
  } = values;
  if (paths.length < 2) throw new BadOffer(USAGE);
  if (currency !== undefined && !/^[A-Za-z]{3}$/.test(currency))
    throw new BadOffer('--currency: not a currency code like USD');
  return {
    json,
    currency: currency?.toUpperCase() ?? null,
    rates: rate.map(rateOf),
    talks,
    horizon: horizonOf(over, discount, certainty, stock),
    today: todayOr(today),
    dated: today !== undefined,
    paths,
  };
}

interface Read extends Terms {
  path: string;
  file: FileReport;
}

/** Each file against the one before it that is of the same employer. */
function revisionsOf(read: Read[]): Revision[] {
  return read.flatMap((later, at) => {
    const { company } = later.offer;
    const earlier = read.slice(0, at).findLast(({ offer }) => sameEmployer(offer.company, company));
    if (!earlier) return [];
    const names = { earlier: basename(earlier.path), later: basename(later.path) };
    return [{ employer: company ?? '', names, found: differences(earlier, later) }];
  });
}

/** The command without a process around it: what it prints, and how it ends. */
export async function compareCommand(args: string[]): Promise<Outcome> {
  if (asksForHelp(args)) return { out: [USAGE], errors: [], code: 0 };
  const { options, found, outcome } = await overFiles(
    () => optionsOf(args),
    async (path, options): Promise<Read> => {
      const { talks, paths, rates } = options;
      const file = await reportOf(path, options, { rates, talks: talks[paths.indexOf(path)] ?? null });
      const { report } = file;
      if (report.states.includes('nothing-here')) throw new BadOffer('no offer was recognised in it');
      return { path, file, ...confirmedTerms(report.reading, report.offer) };
    },
  );
  if (!options || found.length === 0) return outcome;
  const candidates = found.map(({ path, offer, quotes }, i) => ({
    id: String(i + 1),
    name: offer.company ?? basename(path),
    offer,
    origins: originsOf(quotes),
  }));
  const compared: Compared = {
    files: found.map(({ path }) => path),
    comparison: compare(candidates, options),
    rounds: found.map(({ file }) => file),
    horizon: options.horizon && overHorizon(candidates, options.horizon),
    revisions: revisionsOf(found),
  };
  return {
    ...outcome,
    out: [options.json ? JSON.stringify(comparisonJson(compared)) : comparisonText(compared)],
  };
}

if (import.meta.main) print(await compareCommand(process.argv.slice(2)));
