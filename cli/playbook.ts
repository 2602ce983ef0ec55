/**
 * `npm run playbook -- [options] FILE…`: plan by days, open questions, levers and scripts for an offer. FILE is what
 * `counter` takes; `--help` lists the options. `--ics` prints the plan as a calendar file, without names or amounts.
 */
import { type Playbook, playbookOf, replyBy } from '../lib/playbook/collected.ts';
import { calendar } from '../lib/playbook/exports/ics.ts';
import { markdown } from '../lib/playbook/exports/markdown.ts';
import { playbookBlocks } from '../lib/playbook/exports/outline.ts';
import { plain } from '../lib/playbook/exports/plain.ts';
import { factsFrom } from '../lib/playbook/facts.ts';
import { BadOffer } from './offer-file.ts';
import { asksForHelp, type Outcome, print } from './options.ts';
import { playbookJson } from './playbook-json.ts';
import { type Format, type Options, optionsOf, USAGE } from './playbook-options.ts';
import { type FileReport, forFiles, reportOf } from './report-file.ts';

/** While the level is unsure no plan is chosen, so no script names an amount that depends on it. */
export function bookOf(
  { report, events, text }: FileReport,
  options: Pick<Options, 'said' | 'inADay' | 'holidays' | 'clocks'>,
): Playbook {
  const { offer, inputs, evidence, cases, reading } = report;
  const [first] = cases.length === 1 ? cases : [];
  const facts = factsFrom({
    offer,
    inputs,
    evidence,
    result: first?.result ?? null,
    level: first?.level?.label ?? null,
    signer: reading.signer,
    recipient: reading.recipient,
    account: reading.account,
    talks: events,
    text,
    ...options.said,
  });
  const { inADay, holidays, clocks } = options;
  return playbookOf(facts, {
    today: inputs.today,
    holidays: [...(inputs.holidays ?? []), ...holidays],
    inADay,
    clocks,
  });
}

function calendarOf({ plan, today, facts }: Playbook): string {
  const { locale } = facts;
  if (!plan) throw new BadOffer('the reply-by date has passed: there are no days to plan');
  return calendar({ plan, today, deadline: replyBy(facts), locale });
}

const WRITERS: Record<Format, (book: Playbook, file: FileReport) => string> = {
  json: (book, file) => JSON.stringify(playbookJson(book, file)),
  markdown: (book) => markdown(playbookBlocks(book)),
  ics: calendarOf,
  text: (book) => plain(playbookBlocks(book)),
};

/** The command without a process around it: what it prints, and how it ends. */
export async function playbookCommand(args: string[]): Promise<Outcome> {
  if (asksForHelp(args)) return { out: [USAGE], errors: [], code: 0 };
  return forFiles(
    () => optionsOf(args),
    async (path, options) => {
      const file = await reportOf(path, options, options);
      // Printing ends the last line.
      return WRITERS[options.format](bookOf(file, options), file).replace(/\n$/, '');
    },
  );
}

if (import.meta.main) print(await playbookCommand(process.argv.slice(2)));
