/** A comparison as the `compare` command prints it for people: what recurs by part, and every total. */
import { suggestedRate } from '../lib/evidence/suggested-rate.ts';
import { GUIDES } from '../lib/guides/guides.ts';
import { levelBeside } from '../lib/ledger/beside.ts';
import type { Cell } from '../lib/ledger/cell.ts';
import { RANKED, type Row } from '../lib/ledger/compare.ts';
import { sameEmployer } from '../lib/ledger/employer.ts';
import type { Ranking } from '../lib/ledger/ranking.ts';
import { worthTelling } from '../lib/ledger/telling.ts';
import { amountWords, besideWords, differenceWords, fieldWords, rateWords } from '../lib/ledger/words.ts';
import { formatFigure } from '../lib/words/figure.ts';
import { say } from '../lib/words/words.ts';
import type { Compared, Revision } from './compared.ts';

const LOCALE = 'en-US';
const LABEL = 20;
const GAP = 3;

type Line = [label: string, ...columns: string[]];

/** Lines with their columns under one another, each as wide as its widest text. */
function table(lines: Line[]): string[] {
  const width = (column: number): number => Math.max(...lines.map((line) => (line[column] ?? '').length));
  return lines.map(([label, ...columns]) =>
    `${label.padEnd(LABEL)}${columns.map((text, i) => text.padEnd(width(i + 1) + GAP)).join('')}`.trimEnd(),
  );
}

/** "$290,000", with the offer's own amount and what is claimed beside it. */
function cellText({ native, chosen, claimed }: Cell): string {
  const main = chosen ?? native;
  if (!main) return say('ledger.unknown');
  const beside = [
    ...(native && native !== main ? [formatFigure(native)] : []),
    ...(claimed ? [say('ledger.claimed', { claimed })] : []),
  ];
  return beside.length > 0 ? `${formatFigure(main)} (${beside.join(', ')})` : formatFigure(main);
}

/** The parts of each year are in the JSON. */
const isShown = ({ group, part }: Row): boolean => part === 'total' || group === 'recurring';

function labelOf({ group, part }: Row): string {
  if (part === 'total') return say(`ledger.group.${group}`);
  return `  ${say(`ledger.part.${part === 'grant' ? 'grantYearly' : part}`)}`;
}

function orderText(ranking: Ranking, nameOf: (id: string) => string): string {
  const names = (ids: string[]): string => ids.map(nameOf).join(', ');
  if (ranking.state === 'not-ranked') return say(`ledger.rank.${ranking.why}`, { names: names(ranking.ids) });
  const { places, claimedFirst } = ranking;
  const order = places.map(({ id, place, amount }) => `${place}. ${nameOf(id)} ${formatFigure(amount)}`);
  const claim = claimedFirst.length > 0 ? [say('ledger.rank.claimed', { names: names(claimedFirst) })] : [];
  return [order.join(', '), ...claim].join('. ');
}

const quoteLines = (quotes: (string | null | undefined)[]): string[] =>
  quotes.flatMap((quote) => (quote ? [`    “${quote.replace(/\s+/g, ' ')}”`] : []));

const revisionLines = ({ employer, names, found }: Revision): string[] => [
  '',
  say('ledger.against', { employer, ...names }),
  ...(found.length === 0 ? [`  ${say('ledger.same')}`] : []),
  ...worthTelling(found).flatMap((each) => {
    const by = amountWords(each, LOCALE);
    const head = `  - ${fieldWords(each.field, each.index)}${by && ` (${by})`}: `;
    return [
      `${head}${differenceWords(each, names, LOCALE)}`,
      ...quoteLines([each.before?.quote, each.after?.quote]),
    ];
  }),
];

/** Over the person's own years: each offer, and what a later one needs to beat the first. */
function horizonLines(horizon: Compared['horizon'], nameOf: (id: string) => string): string[] {
  if (!horizon) return [];
  const first = nameOf(horizon.courses[0]?.id ?? '');
  return [
    '',
    say('ledger.horizon'),
    ...horizon.courses.map(
      ({ id, cash, stock, total }) =>
        `  ${nameOf(id)}: ${
          total && cash && stock
            ? say('ledger.horizon.total', {
                total: formatFigure(total),
                cash: formatFigure(cash),
                stock: formatFigure(stock),
              })
            : say('ledger.unknown')
        }`,
    ),
    ...horizon.against.map(({ id, certainty }) => {
      const names = { name: nameOf(id), first };
      if (typeof certainty === 'string') return `  ${say(`ledger.horizon.${certainty}`, names)}`;
      return `  ${say('ledger.horizon.needs', { ...names, certainty: formatFigure(certainty) })}`;
    }),
  ];
}

/** A rate to take over, as `--rate` has it. */
function suggestion(from: string, to: string): string[] {
  const rate = suggestedRate(from, to);
  if (rate === null) return [];
  const date = new Date(`${rate.date}T12:00:00Z`).toLocaleDateString(LOCALE, { dateStyle: 'long' });
  const words = say('ledger.rateForm.suggested', { ...rate, date });
  return [`${words} --rate "${from} ${to} ${rate.value} ${rate.date}"`];
}

/** Columns in the order of the files. Two offers of one name are told apart by their files. */
export function comparisonText({ files, comparison, revisions, horizon }: Compared): string {
  const { sides, rows, rankings, rates, currency, lacking } = comparison;
  const nameOf = (id: string): string => {
    const name = sides.find((each) => each.id === id)?.name ?? '';
    return sides.filter((side) => side.name === name).length > 1
      ? `${name} (${files[Number(id) - 1]})`
      : name;
  };
  const missing = sides.map(({ missing: parts }) =>
    parts.length === 0
      ? ''
      : say('ledger.missing', { parts: parts.map((part) => say(`ledger.part.${part}`)).join(', ') }),
  );
  const unstated: Line = ['', ...missing];
  const lines: Line[] = [
    [currency === null ? '' : say('ledger.inCurrency', { currency }), ...sides.map(({ id }) => nameOf(id))],
    ['', ...sides.map(({ offer }) => [offer.role, offer.place].filter((part) => part !== null).join(', '))],
    ...(missing.some((text) => text !== '') ? [unstated] : []),
    ...rows.filter(isShown).map((row): Line => [labelOf(row), ...row.cells.map(cellText)]),
  ];
  const [first] = sides;
  const orders = RANKED.map((group) => orderText(rankings[group], nameOf));
  const ordered = RANKED.map((group, i) => `${say(`ledger.rank.by.${group}`)}: ${orders[i]}`);
  return [
    ...table(lines),
    '',
    ...(new Set(orders).size === 1 ? orders.slice(0, 1) : ordered),
    ...rates.map((rate) => rateWords(rate, LOCALE)),
    ...lacking.flatMap((own) => (currency === null ? [] : suggestion(own, currency))),
    ...sides
      .slice(1)
      .filter(({ offer }) => !sameEmployer(offer.company, first?.offer.company ?? null))
      .map(({ offer }) =>
        besideWords(offer, first?.offer ?? offer, levelBeside(offer, first?.offer ?? offer, GUIDES)),
      ),
    ...horizonLines(horizon, nameOf),
    ...revisions.flatMap(revisionLines),
    '',
    say('ledger.rank.text'),
    say('common.notAdvice'),
  ].join('\n');
}
