/** What an offer is worth over time, as the `counter` command prints it: years, prices, leaving, and local terms. */
import type { CounterResult } from '../lib/counter/plan.ts';
import type { Figure } from '../lib/figures/figure.ts';
import { formatFigure } from '../lib/words/figure.ts';
import { say } from '../lib/words/words.ts';
import { fallOf } from '../lib/worth/falls.ts';
import { leaveAt } from '../lib/worth/leave.ts';

/** A figure for a reader, or that it is not known. */
export const amount = (figure: Figure | null): string =>
  figure ? formatFigure(figure) : say('report.unknown');

const WIDTH = 16;

/** Columns: a name and what stands beside it. */
export const row = (name: string, value: string, width = WIDTH): string =>
  `  ${name}${' '.repeat(Math.max(2, width - name.length))}${value}`;

export const line = (key: string, figure: Figure | null): string => row(say(`report.${key}`), amount(figure));

/** A heading and its lines; nothing where there are none. */
export const section = (heading: string, lines: string[]): string[] =>
  lines.length === 0 ? [] : ['', heading, ...lines];

const titled = (key: string, lines: string[]): string[] => section(say(`report.${key}`), lines);

function yearLines({ years }: CounterResult): string[] {
  return years.map(({ year, total, grant, refresher }) => {
    const vests = say('report.vests', { grant: amount(grant) });
    const later = refresher ? say('report.withRefresher', { vests, refresher: amount(refresher) }) : vests;
    return row(say('report.year', { n: year }), `${amount(total)}  (${later})`);
  });
}

/** Stock that pays less after the second year. */
function fallLines({ years }: CounterResult): string[] {
  const fall = fallOf(years);
  if (!fall) return [];
  return [`  ${say('report.falls', { from: amount(fall.from), to: amount(fall.to), year: fall.year })}`];
}

const priceLines = ({ prices }: CounterResult): string[] =>
  prices.map(({ price, value }) =>
    row(say('report.atPrice', { price: amount(price) }), say('report.grantWorth', { grant: amount(value) })),
  );

const clawbackLines = ({ clawback }: CounterResult): string[] =>
  clawback.map(({ month, repay }) => row(say('report.clawback-from', { n: month }), amount(repay)));

function leaveLines(result: CounterResult, month: number): string[] {
  const { base, vested, kept, atRisk, relocationAtRisk } = leaveAt(month, result.figures);
  return section(say('report.leave', { n: month }), [
    line('leave-base', base),
    line('leave-vested', vested),
    line('leave-kept', kept),
    line('leave-atRisk', atRisk),
    ...(relocationAtRisk ? [line('leave-relocationAtRisk', relocationAtRisk)] : []),
  ]);
}

function localLines({ local }: CounterResult): string[] {
  if (!local) return [];
  const names = local.rows.map(({ name }) => say(`counter.local-${name}`));
  const width = Math.max(...names.map((name) => name.length)) + 2;
  return section(say(`counter.local-${local.country}`), [
    ...local.rows.map(({ figure }, i) => row(names[i] ?? '', amount(figure), width)),
    ...local.questions.map((question) => `  - ${say(`counter.${question}`)}`),
  ]);
}

/** Every section about worth that the offer has something for; `leave` is the month asked about. */
export function worthText(result: CounterResult, leave: number | null): string[] {
  const { relocation } = result.figures;
  return [
    ...localLines(result),
    ...titled('years', [...yearLines(result), ...fallLines(result)]),
    ...(relocation ? ['', line('relocation', relocation.amount)] : []),
    ...titled('prices', priceLines(result)),
    ...titled('clawback', clawbackLines(result)),
    ...(leave === null ? [] : leaveLines(result, leave)),
  ];
}
