/**
 * A comparison as the `compare` command prints it: plain numbers by offer, group and part, and once more under
 * `derivations` with the figures behind them. `null` is unknown, or has no rate.
 */

import { suggestedRate } from '../lib/evidence/suggested-rate.ts';
import { GUIDES } from '../lib/guides/guides.ts';
import { levelBeside } from '../lib/ledger/beside.ts';
import type { Cell } from '../lib/ledger/cell.ts';
import type { Ranking } from '../lib/ledger/ranking.ts';
import { amountWords, differenceWords, fieldWords, termWords } from '../lib/ledger/words.ts';
import type { Compared, Revision } from './compared.ts';
import { derivations, numbers, type Tree } from './derivations.ts';
import { words } from './move-json.ts';
import type { FileReport } from './report-file.ts';
import { talksJson } from './talks-json.ts';

const LOCALE = 'en-US';

/** The cells of one offer, by group and part. */
function amountsOf({ comparison }: Compared, at: number, which: keyof Cell): { [name: string]: Tree } {
  const groups: { [name: string]: { [name: string]: Tree } } = {};
  for (const { group, part, cells } of comparison.rows) {
    groups[group] ??= {};
    (groups[group] as { [name: string]: Tree })[part] = cells[at]?.[which] ?? null;
  }
  return groups;
}

const rankingOf = (ranking: Ranking) =>
  ranking.state === 'ranked'
    ? {
        order: ranking.places.map(({ id, place, amount }) => ({
          offer: Number(id),
          place,
          amount: amount.value,
        })),
        claimedFirst: ranking.claimedFirst.map(Number),
      }
    : { order: null, why: ranking.why, offers: ranking.ids.map(Number) };

const revisionOf = ({ employer, names, found }: Revision) => ({
  employer,
  ...names,
  differences: found.map((each) => ({
    field: each.field,
    index: each.index,
    change: each.change,
    before: each.before && termWords(each.before, LOCALE),
    after: each.after && termWords(each.after, LOCALE),
    by: each.by?.value ?? null,
    favours: each.favours,
    quotes: { before: each.before?.quote ?? null, after: each.after?.quote ?? null },
    text: `${fieldWords(each.field, each.index)}: ${differenceWords(each, names, LOCALE)} ${amountWords(each, LOCALE)}`.trim(),
  })),
});

/** The type, the talks and the next move of one offer; nothing of the move while its level is unsure. */
function roundJson(file: FileReport | undefined) {
  const [only, ...others] = file?.report.cases ?? [];
  if (!file || !only) return {};
  const { result } = only;
  const settled = others.length === 0;
  return {
    type: result.type,
    ...talksJson(file),
    move: settled ? result.move.kind : null,
    line: settled ? words(result.move.line) : null,
    ask: settled ? (result.plan?.ask?.value ?? null) : null,
    target: settled ? (result.plan?.target?.value ?? null) : null,
  };
}

/** Each offer year by year over the person's own horizon, and what a later one needs to beat the first. */
function horizonJson({ horizon }: Compared) {
  return (
    horizon && {
      offers: horizon.courses.map(({ id, years, cash, stock, total }) => ({
        offer: Number(id),
        years: years?.map((year) => ({
          year: year.year,
          cash: year.cash.value,
          stock: year.stock.value,
          total: year.total.value,
        })),
        cash: cash?.value ?? null,
        stock: stock?.value ?? null,
        total: total?.value ?? null,
      })),
      against: horizon.against.map(({ id, more, certainty }) => ({
        offer: Number(id),
        more: more.value,
        certainty: typeof certainty === 'string' ? certainty : certainty.value,
      })),
    }
  );
}

/** Everything that the text says, as data. */
export function comparisonJson(compared: Compared) {
  const { files, comparison, revisions } = compared;
  const { sides, currency, rankings, rates, lacking } = comparison;
  const trees = sides.map((side, i) => ({
    amounts: amountsOf(compared, i, 'native'),
    converted: currency === null || side.currency === currency ? null : amountsOf(compared, i, 'chosen'),
    claimed: side.claimed ? amountsOf(compared, i, 'claimed') : null,
  }));
  const [first] = sides;
  return {
    currency,
    offers: sides.map(({ name, offer, missing, currency: own }, i) => ({
      file: files[i],
      name,
      role: offer.role,
      level: offer.level,
      place: offer.place,
      currency: own,
      missing,
      ...(numbers(trees[i] as Tree) as object),
      ...roundJson(compared.rounds[i]),
      beside: i === 0 || !first ? null : levelBeside(offer, first.offer, GUIDES),
    })),
    rankings: {
      recurring: rankingOf(rankings.recurring),
      year1: rankingOf(rankings.year1),
      fourYears: rankingOf(rankings.fourYears),
    },
    rates,
    lacking,
    /** Rates to take over with `--rate`, or to overwrite: nothing is converted by them. */
    suggestedRates: lacking.flatMap((own) => (currency === null ? [] : (suggestedRate(own, currency) ?? []))),
    revisions: revisions.map(revisionOf),
    horizon: horizonJson(compared),
    derivations: derivations({ offers: trees }),
  };
}
