/** Amounts of synthetic guides: a range in whole units, and the ways in which a cell writes it. */
import type { Random } from './random.ts';
import type { Place } from './vocabulary.ts';

export interface Range {
  low: number;
  high: number;
}

/** What a cell says, as the importer has to read it. */
export interface Said extends Range {
  currency: string;
  open?: boolean;
  approximate?: boolean;
  note?: string;
  /** Yearly part of a grant. */
  perYear?: boolean;
  years?: number;
  stated?: Range;
  also?: { low: number; high: number; currency: string };
}

/** A pound is written with thousands, a rupee with lakh: what one unit of a cell counts, by currency. */
const UNITS: Record<string, [factor: number, letter: string]> = {
  INR: [1e5, 'L'],
  KRW: [1e6, 'M'],
  JPY: [1e6, 'M'],
  IDR: [1e6, 'M'],
  UYU: [1e6, 'M'],
};
/** Rough worth of a thousand dollars, so that figures have the size of their currency. */
const WORTH: Record<string, number> = {
  INR: 0.5e5,
  KRW: 1e6,
  JPY: 0.12e6,
  IDR: 9e6,
  UYU: 0.04e6,
  SEK: 4e3,
  CNY: 3e3,
};

export const unitOf = ({ currency }: Place): [number, string] => UNITS[currency] ?? [1e3, 'K'];

/** A range of about `thousands` thousand dollars in the place's currency, in whole units of its letter. */
export function rangeOf(random: Random, place: Place, thousands: number): Range {
  const [unit] = unitOf(place);
  const from = Math.max(2, Math.round((thousands * (WORTH[place.currency] ?? 1e3)) / unit));
  const low = from + random.whole(0, Math.max(1, Math.floor(from / 4)));
  return { low: low * unit, high: (low + random.whole(1, Math.max(2, Math.floor(from / 3)))) * unit };
}

const DASHES = ['–', '-', ' - ', ' – '];

const grouped = (value: number): string => value.toLocaleString('en-US');

/** One end: `$188K`, `IDR 1.2B`, `$188,000`. */
function end(value: number, place: Place, full: boolean): string {
  if (full) return `${place.sign}${grouped(value)}`;
  const [unit, letter] = unitOf(place);
  if (place.currency === 'IDR' && value >= 1e9 && value % 1e8 === 0) return `${place.sign}${value / 1e9}B`;
  return `${place.sign}${value / unit}${letter}`;
}

/** A range in one of the plain spellings. */
export function written(random: Random, { low, high }: Range, place: Place): string {
  const dash = random.one(DASHES);
  const [unit, letter] = unitOf(place);
  const thousands = letter === 'K' && low % 1000 === 0;
  if (thousands && random.chance(0.25)) return `${end(low, place, true)}${dash}${end(high, place, true)}`;
  // "$180-$220K": the letter on the last end only.
  if (thousands && low < 1e6 && high < 1e6 && random.chance(0.1))
    return `${place.sign}${low / unit}${dash}${place.sign}${high / unit}${letter}`;
  return `${end(low, place, false)}${dash}${end(high, place, false)}`;
}

const DOLLARS: Place = { name: '', currency: 'USD', sign: '$' };

/** A cell of money: a plain range, or one of the syntaxes that say more. */
export function moneyCell(random: Random, range: Range, place: Place): { text: string; said: Said } {
  const said: Said = { ...range, currency: place.currency };
  const plain = written(random, range, place);
  switch (random.whole(0, 14)) {
    case 0:
      return { text: `**${plain}**`, said };
    case 1:
      return { text: `${plain}+`, said: { ...said, open: true } };
    case 2:
      return { text: `~${plain}`, said: { ...said, approximate: true } };
    case 3:
      return { text: `${plain} (senior only)`, said: { ...said, note: 'senior only' } };
    case 4: {
      if (place.currency === 'USD') break;
      const also = rangeOf(random, DOLLARS, 150);
      const [a, b] = [end(range.low, place, false), end(range.high, place, false)];
      const [c, d] = [end(also.low, DOLLARS, false), end(also.high, DOLLARS, false)];
      const text = random.chance(0.5) ? `${a} / ${c} - ${b} / ${d}` : `${a}-${b} / ${c}-${d}`;
      return { text, said: { ...said, also: { ...also, currency: 'USD' } } };
    }
    case 5:
      if (place.currency === 'SEK' || place.currency === 'PLN') {
        const month = { low: range.low / 10, high: range.high / 10 };
        return {
          text: `${place.sign}${month.low / 1000}K–${month.high / 1000}K/mo`,
          said: { ...said, low: month.low * 12, high: month.high * 12, stated: month },
        };
      }
  }
  return { text: plain, said };
}

/** A cell of equity: whole, a year's, or whole with what it is a year. */
export function grantCell(
  random: Random,
  range: Range,
  place: Place,
  heading: number | null,
): { text: string; said: Said } {
  const plain = written(random, range, place);
  const said: Said = { ...range, currency: place.currency, ...(heading && { years: heading }) };
  switch (random.whole(0, 9)) {
    case 0:
      return { text: `${plain}/4yr`, said: { ...said, years: 4 } };
    case 1:
      return { text: `${plain} RSU/4yr`, said: { ...said, years: 4 } };
    case 2:
      return { text: `${plain}/yr`, said: { ...said, perYear: true } };
    case 3:
      return {
        text: `${plain} (${written(random, { low: range.low / 4, high: range.high / 4 }, place)}/yr vest)`,
        said,
      };
    case 4:
      return { text: `${plain}+`, said: { ...said, open: true } };
  }
  return { text: plain, said };
}

/** A bonus: a share, an amount, both, or words. */
export function bonusCell(
  random: Random,
  place: Place,
): { text: string; ratio: (Range & { target: boolean; approximate: boolean }) | null; amount: Range | null } {
  const low = random.whole(8, 15);
  const high = low + random.whole(2, 8);
  const ratio = { low: low / 100, high: high / 100, target: false, approximate: false };
  const amount = rangeOf(random, place, 15);
  switch (random.whole(0, 8)) {
    case 0:
      return { text: `${low}-${high}%`, ratio, amount: null };
    case 1:
      return { text: `~${low}-${high}%`, ratio: { ...ratio, approximate: true }, amount: null };
    case 2:
      return { text: `${low}–${high}% target`, ratio: { ...ratio, target: true }, amount: null };
    case 3:
      return {
        text: `${low}% target (${written(random, amount, place)})`,
        ratio: { ...ratio, high: low / 100, target: true },
        amount,
      };
    case 4:
      return { text: `${written(random, amount, place)} (${low}-${high}%)`, ratio, amount };
    case 5:
      return { text: written(random, amount, place), ratio: null, amount };
    case 6:
      return { text: random.one(['N/A', '—', 'None']), ratio: null, amount: null };
    case 7:
      return { text: 'Discretionary', ratio: null, amount: null };
  }
  return { text: `${low}–${high}%`, ratio, amount: null };
}
