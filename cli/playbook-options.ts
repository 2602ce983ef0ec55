/** Options of the `playbook` command, and the file with the person's answers. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import type { Rate } from '../lib/ledger/rates.ts';
import type { Clocks } from '../lib/playbook/clocks.ts';
import { dayIn, todayOr } from './days.ts';
import { BadOffer } from './offer-file.ts';
import { rateOf } from './rate.ts';
import type { Dates } from './report-file.ts';

z.config({ jitless: true });

export const USAGE = `Usage: npm run playbook -- [--json | --markdown | --ics] [--today YYYY-MM-DD] [--in-a-day]
         [--holiday YYYY-MM-DD]… [--their-zone ZONE [--zone ZONE]] [--answers FILE] [--with FILE]
         [--rate "GBP USD 1.25 2026-03-01"]… FILE…
  --their-zone  time zone in which the reply-by day ends, such as Europe/London; --zone is your own
  --answers     JSON {"answers": {"<slot>": "your words"}, "applied": ["<lever>"]}; \`--json\` prints the names of both
  --with        your own figures and the talks so far, for a letter: {"inputs": …, "events": …, "type": …}
  --rate        your own rate: evidence in another currency is compared at it, else not at all (may be repeated)`;

const FORMATS = ['json', 'markdown', 'ics'] as const;

export type Format = (typeof FORMATS)[number] | 'text';

/** What the person said: their words by slot id, and the ids of levers that apply to them or that they want. */
export interface Said {
  answers: Record<string, string>;
  applied: string[];
}

export interface Options extends Dates {
  format: Format;
  inADay: boolean;
  holidays: string[];
  clocks: Clocks | null;
  said: Said;
  /** File with the person's own figures and the talks so far. */
  talks: string | null;
  rates: Rate[];
  paths: string[];
}

const FLAGS = {
  json: { type: 'boolean' },
  markdown: { type: 'boolean' },
  ics: { type: 'boolean' },
  today: { type: 'string' },
  'in-a-day': { type: 'boolean' },
  holiday: { type: 'string', multiple: true },
  zone: { type: 'string' },
  'their-zone': { type: 'string' },
  answers: { type: 'string' },
  with: { type: 'string' },
  rate: { type: 'string', multiple: true },
} as const;

function zoned(name: string, zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    throw new BadOffer(`--${name}: not a time zone like Europe/London`);
  }
}

const answersFile = z.object({
  answers: z.record(z.string().max(200), z.string().max(200)).default({}),
  applied: z.array(z.string().max(200)).max(100).default([]),
});

function saidIn(path: string): Said {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new BadOffer(`--answers: ${(error as Error).message}`);
  }
  const parsed = answersFile.safeParse(data);
  if (!parsed.success) throw new BadOffer(`--answers: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** Throws `BadOffer` with the reason for arguments that cannot be used. */
export function optionsOf(args: string[]): Options {
  const { values, positionals: paths } = parseArgs({ args, options: FLAGS, allowPositionals: true });
  const formats = FORMATS.filter((format) => values[format]);
  if (paths.length === 0 || formats.length > 1) throw new BadOffer(USAGE);
  const { today, holiday = [], zone, 'their-zone': theirs, answers } = values;
  const { with: talks = null, rate = [] } = values;
  const mine = zone === undefined ? Intl.DateTimeFormat().resolvedOptions().timeZone : zoned('zone', zone);
  return {
    format: formats[0] ?? 'text',
    today: todayOr(today),
    dated: today !== undefined,
    inADay: values['in-a-day'] ?? false,
    holidays: holiday.map((date) => dayIn('holiday', date)),
    clocks: theirs === undefined ? null : { theirs: zoned('their-zone', theirs), mine },
    said: answers === undefined ? { answers: {}, applied: [] } : saidIn(answers),
    talks,
    rates: rate.map(rateOf),
    paths,
  };
}
