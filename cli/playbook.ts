/**
 * `npm run playbook -- [--json | --markdown | --ics] [--today YYYY-MM-DD] [--in-a-day] [--holiday YYYY-MM-DD]… FILE…`:
 * plan by days, open questions, levers and scripts for an offer. FILE is what `counter` takes. `--ics` prints the plan
 * as a calendar file, without names or amounts.
 */
import { parseArgs } from 'node:util';
import { type Playbook, playbookOf, replyBy } from '../lib/playbook/collected.ts';
import { calendar } from '../lib/playbook/exports/ics.ts';
import { markdown } from '../lib/playbook/exports/markdown.ts';
import { playbookBlocks } from '../lib/playbook/exports/outline.ts';
import { plain } from '../lib/playbook/exports/plain.ts';
import { factsFrom } from '../lib/playbook/facts.ts';
import type { Report } from '../lib/report/report.ts';
import { BadOffer } from './offer-file.ts';
import { type Outcome, print } from './options.ts';
import { playbookJson } from './playbook-json.ts';
import { type Dates, forFiles, reportOf } from './report-file.ts';

const USAGE =
  'Usage: npm run playbook -- [--json | --markdown | --ics] [--today YYYY-MM-DD] [--in-a-day] [--holiday YYYY-MM-DD]… FILE…';

const FORMATS = ['json', 'markdown', 'ics'] as const;

type Format = (typeof FORMATS)[number] | 'text';

interface Options extends Dates {
  format: Format;
  inADay: boolean;
  holidays: string[];
  paths: string[];
}

const FLAGS = {
  json: { type: 'boolean' },
  markdown: { type: 'boolean' },
  ics: { type: 'boolean' },
  today: { type: 'string' },
  'in-a-day': { type: 'boolean' },
  holiday: { type: 'string', multiple: true },
} as const;

function dated(name: string, date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new BadOffer(`--${name}: not a date like 2026-11-28`);
  return date;
}

function optionsOf(args: string[]): Options {
  const { values, positionals: paths } = parseArgs({ args, options: FLAGS, allowPositionals: true });
  const formats = FORMATS.filter((format) => values[format]);
  if (paths.length === 0 || formats.length > 1) throw new BadOffer(USAGE);
  const { today, holiday = [] } = values;
  return {
    format: formats[0] ?? 'text',
    today: today === undefined ? new Date().toISOString().slice(0, 10) : dated('today', today),
    dated: today !== undefined,
    inADay: values['in-a-day'] ?? false,
    holidays: holiday.map((date) => dated('holiday', date)),
    paths,
  };
}

/** While the level is unsure no plan is chosen, so no script names an amount that depends on it. */
function bookOf({ offer, inputs, evidence, cases }: Report, { holidays, inADay }: Options): Playbook {
  const [first] = cases.length === 1 ? cases : [];
  const facts = factsFrom({
    offer,
    inputs,
    evidence,
    result: first?.result ?? null,
    level: first?.level?.label ?? null,
  });
  const free = [...(inputs.holidays ?? []), ...holidays];
  return playbookOf(facts, { today: inputs.today, holidays: free, inADay });
}

function calendarOf({ plan, today, facts }: Playbook): string {
  const { locale } = facts;
  if (!plan) throw new BadOffer('the reply-by date has passed: there are no days to plan');
  return calendar({ plan, today, deadline: replyBy(facts), locale });
}

const WRITERS: Record<Format, (book: Playbook) => string> = {
  json: (book) => JSON.stringify(playbookJson(book)),
  markdown: (book) => markdown(playbookBlocks(book)),
  ics: calendarOf,
  text: (book) => plain(playbookBlocks(book)),
};

/** The command without a process around it: what it prints, and how it ends. */
export const playbookCommand = (args: string[]): Promise<Outcome> =>
  forFiles(
    () => optionsOf(args),
    async (path, options) => {
      const { report } = await reportOf(path, options);
      // Printing ends the last line.
      return WRITERS[options.format](bookOf(report, options)).replace(/\n$/, '');
    },
  );

if (import.meta.main) print(await playbookCommand(process.argv.slice(2)));
