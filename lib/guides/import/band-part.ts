/** One cell of a band table as a part of the band, in whole units a year, with what it says besides. */

import { inCountry } from '../../money/currencies.ts';
import { PER_YEAR } from '../../money/period.ts';
import type { ComponentBand } from '../schema.ts';
import { type Cell, type CellRange, readCell } from './cell.ts';
import { currencyOfCountry } from './country-currency.ts';
import type { Draft } from './draft.ts';
import type { Measured } from './measures.ts';

type Money = Extract<ComponentBand['base'], object>;
type Ratio = Omit<Extract<ComponentBand['bonus'], object>, 'kind'>;

/** A cell with where it stands. */
export interface At {
  raw: string;
  /** "Base Salary, London": for the report. */
  what: string;
  line: number;
  measured: Measured;
  /** Stated by the column, the row or the heading. */
  currency: string | null;
  scale: number | null;
  country: string | null;
  /** Which of the places that share the row this is for, and how many share it. */
  place: number;
  places: number;
}

export interface Part {
  money: Money | null;
  /** Currency of `money`; null where neither cell nor place says one. */
  currency: string | null;
  ratio: Ratio | null;
  range: CellRange | null;
  cell: Cell;
}

const COARSE = new Set(['INR', 'JPY', 'KRW', 'IDR', 'VND', 'HUF', 'CLP', 'COP', 'UYU', 'CRC', 'ISK', 'TWD']);

/** The currency of a written amount: a shared sign is settled by the column, then by the country (a dollar is not). */
function currencyOf(range: CellRange, { currency, country }: At): string | null {
  if (range.currency === null) return currency;
  if (!range.shared) return range.currency;
  const stated = currency !== null && inDollars(currency) === inDollars(range.currency) ? currency : null;
  return stated ?? (range.currency === 'USD' ? 'USD' : inCountry(range.currency, country));
}

const inDollars = (currency: string): boolean => /D$|^MXN$|^BRL$/.test(currency) && currency !== 'AED';

/** Of the same range in several currencies, the one in the place's own; else the first. */
function ownRange(ranges: CellRange[], at: At): CellRange | null {
  if (
    at.places > 1 &&
    ranges.length === at.places &&
    new Set(ranges.map(({ currency }) => currency)).size === 1
  )
    return ranges[at.place] ?? null;
  const local = at.currency ?? currencyOfCountry(at.country);
  return ranges.find((range) => currencyOf(range, at) === local) ?? ranges[0] ?? null;
}

/** A whole year's money under a thousand is in thousands that the cell does not write. */
const inThousands = (range: CellRange, currency: string | null): boolean =>
  range.high >= 10 && range.high < 1000 && (range.per ?? 'year') === 'year' && !COARSE.has(currency ?? '');

function toMoney(range: CellRange, at: At, draft: Draft, currency: string | null): Money {
  const shift = inThousands(range, currency) ? 1000 : 1;
  if (shift > 1) draft.say('assumed', 'thousands', at.line, `${at.what}: ${at.raw}`);
  const per = range.per ?? (at.measured.monthly ? 'month' : null);
  const factor = per && per !== 'year' && at.measured.is !== 'grant' ? PER_YEAR[per] : 1;
  const money: Money = { low: range.low * shift * factor, high: range.high * shift * factor };
  if (per && per !== 'year' && factor > 1) money.stated = { low: range.low, high: range.high, per };
  return { ...money, ...marks(range, at) };
}

const marks = (range: CellRange, at: At): { open?: true; approximate?: true } => ({
  ...(range.open && { open: true }),
  ...(range.approximate || at.measured.approximate ? { approximate: true } : {}),
});

/** Reads the cell; says what of it was not understood. Null for a cell without a figure. */
export function partOf(at: At, draft: Draft): Part | null {
  const cell = readCell(at.raw, { scale: at.scale, currency: at.currency });
  const where = `${at.what}: ${at.raw}`;
  if (cell.absent || cell.relative)
    return cell.relative ? { money: null, currency: null, ratio: null, range: null, cell } : null;
  if (cell.unclear) {
    draft.say('not-understood', 'cell', at.line, where);
    return null;
  }
  if (cell.ranges.length === 0) {
    draft.say('not-understood', 'cell-in-words', at.line, where);
    return null;
  }
  const all = [...cell.ranges, ...cell.asides];
  // Beside C$ or HK$ a bare $ is not that dollar.
  if (all.some((range) => !range.shared && range.currency !== null && inDollars(range.currency)))
    for (const range of all) if (range.currency === 'USD') range.shared = false;
  const priced = cell.ranges.filter(({ unit }) => unit === 'money');
  const own = ownRange(priced.length > 0 ? priced : cell.asides.filter(({ unit }) => unit === 'money'), at);
  const ratio = all.find(({ unit }) => unit === 'ratio') ?? null;
  const note = cell.words === '' ? {} : { note: cell.words.slice(0, 200) };
  const currency = own ? currencyOf(own, at) : null;
  if (own?.shared && own.currency === 'USD' && currency === 'USD' && foreignDollar(at))
    draft.say('assumed', 'dollar', at.line, where);
  const others = priced
    .filter((range) => range !== own && currencyOf(range, at) !== currency)
    .flatMap((range) => {
      const other = currencyOf(range, at);
      return other
        ? [
            {
              low: toMoney(range, at, draft, other).low,
              high: toMoney(range, at, draft, other).high,
              currency: other,
            },
          ]
        : [];
    });
  const money = own && toMoney(own, at, draft, currency);
  return {
    money: money && { ...money, ...note, ...(others.length > 0 && { also: others }) },
    currency,
    ratio: ratio && { low: ratio.low, high: ratio.high, ...marks(ratio, at), ...note },
    range: own,
    cell,
  };
}

/** A bare `$` beside a place that has dollars of its own. */
const foreignDollar = ({ country, currency }: At): boolean => {
  const local = currencyOfCountry(country);
  return currency === null && local !== null && local !== 'USD' && inDollars(local);
};
