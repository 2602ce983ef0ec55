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
import { type Dates, overFiles, reportOf } from './report-file.ts';

const USAGE =
  'Usage: npm run compare -- [--json] [--today YYYY-MM-DD] [--currency CODE] [--rate "GBP USD 1.25 2026-03-01"]… FILE FILE…';

interface Options extends Dates {
  json: boolean;
  currency: string | null;
  rates: Rate[];
  paths: string[];
}

const FLAGS = {
  json: { type: 'boolean' },
  currency: { type: 'string' },
  rate: { type: 'string', multiple: true },
  today: { type: 'string' },
} as const;

function optionsOf(args: string[]): Options {
  const { values, positionals: paths } = parseArgs({ args, options: FLAGS, allowPositionals: true });
  const { json = false, currency, rate = [], today } = values;
  if (paths.length < 2) throw new BadOffer(USAGE);
  if (currency !== undefined && !/^[A-Za-z]{3}$/.test(currency))
    throw new BadOffer('--currency: not a currency code like USD');
  return {
    json,
    currency: currency?.toUpperCase() ?? null,
    rates: rate.map(rateOf),
    today: todayOr(today),
    dated: today !== undefined,
    paths,
  };
}

interface Read extends Terms {
  path: string;
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
    async (path, dates): Promise<Read> => {
      const { report } = await reportOf(path, dates);
      if (report.states.includes('nothing-here')) throw new BadOffer('no offer was recognised in it');
      return { path, ...confirmedTerms(report.reading, report.offer) };
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
    revisions: revisionsOf(found),
  };
  return {
    ...outcome,
    out: [options.json ? JSON.stringify(comparisonJson(compared)) : comparisonText(compared)],
  };
}

if (import.meta.main) print(await compareCommand(process.argv.slice(2)));
