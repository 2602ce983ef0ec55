/**
 * `npm run counter -- [--json] [--today YYYY-MM-DD] [--leave MONTHS] [--kept FILE] [--with FILE] [--rate "…"]… FILE…`: comparison and counter for an
 * offer. FILE is `offer.json` (see `offer-file.ts` for its fields), or a letter, mail or page, which is read exactly as
 * `read` reads it. `--json` prints one line of JSON a file. `--leave` adds what leaving after that many months means,
 * `--kept` the postings that were kept in the extension, from the file that its export wrote. Input that cannot be used
 * ends with exit code 2 and the reason.
 */
import { parseArgs } from 'node:util';
import type { Rate } from '../lib/ledger/rates.ts';
import { reportJson } from './counter-json.ts';
import { reportText } from './counter-text.ts';
import { todayOr } from './days.ts';
import { readKept } from './kept-file.ts';
import { BadOffer } from './offer-file.ts';
import { asksForHelp, type Outcome, print } from './options.ts';
import { rateOf } from './rate.ts';
import { type Dates, forFiles, reportOf } from './report-file.ts';

const USAGE = `Usage: npm run counter -- [--json] [--today YYYY-MM-DD] [--leave MONTHS] [--kept FILE] [--with FILE] [--rate "GBP USD 1.25 2026-03-01"]… FILE…
  FILE     a letter, mail or page, or an offer.json (its fields: README, "Command line")
  --json   one line of JSON a file, with every derivation
  --today  the date that everything is counted from
  --leave  also what leaving after that many months means
  --kept   the postings kept in the extension, as its export wrote them
  --with   your own figures and the talks so far, for a letter: {"inputs": …, "events": …, "type": …}
  --rate   your own rate: evidence in another currency is compared at it, else not at all (may be repeated)`;

interface Options extends Dates {
  json: boolean;
  leave: number | null;
  /** File with kept postings. */
  kept: string | null;
  /** File with the person's own figures and the talks so far. */
  talks: string | null;
  rates: Rate[];
  paths: string[];
}

const FLAGS = {
  json: { type: 'boolean' },
  today: { type: 'string' },
  leave: { type: 'string' },
  kept: { type: 'string' },
  with: { type: 'string' },
  rate: { type: 'string', multiple: true },
} as const;

function optionsOf(args: string[]): Options {
  const { values, positionals: paths } = parseArgs({ args, options: FLAGS, allowPositionals: true });
  const { json = false, today, leave, kept = null, with: talks = null, rate = [] } = values;
  if (paths.length === 0) throw new BadOffer(USAGE);
  if (leave !== undefined && !/^\d{1,3}$/.test(leave)) throw new BadOffer('--leave: not a number of months');
  return {
    json,
    today: todayOr(today),
    dated: today !== undefined,
    leave: leave === undefined ? null : Number(leave),
    kept,
    talks,
    rates: rate.map(rateOf),
    paths,
  };
}

/** The command without a process around it: what it prints, and how it ends. */
export async function counterCommand(args: string[]): Promise<Outcome> {
  if (asksForHelp(args)) return { out: [USAGE], errors: [], code: 0 };
  return forFiles(
    () => optionsOf(args),
    async (path, { json, leave, kept, rates, talks, ...dates }) => {
      const added = { kept: kept === null ? [] : await readKept(kept), rates, talks };
      const file = await reportOf(path, dates, added);
      return json ? JSON.stringify(reportJson(file, leave)) : reportText(file, leave);
    },
  );
}

if (import.meta.main) print(await counterCommand(process.argv.slice(2)));
