/**
 * A cell of a band table: one or more ranges, each in money or percent, with what the cell says about them. The grammar
 * is amounts joined by dashes (a range) and slashes (the same in another currency, or for another place), remarks in
 * brackets, and a few words; every word that is not understood is handed back.
 */
import type { Amount } from './amount.ts';
import { type Per, tokensOf } from './cell-tokens.ts';
import { MAX_CELL } from './limits.ts';

export interface CellRange {
  unit: 'money' | 'ratio';
  low: number;
  high: number;
  /** As written; `shared` where the sign alone does not settle it. */
  currency: string | null;
  shared: boolean;
  open: boolean;
  approximate: boolean;
  /** "/yr", "/mo"; null where nothing is said. */
  per: Per | null;
  /** "/4yr": years that a grant covers. */
  years: number | null;
}

export interface Cell {
  /** "N/A", a dash, nothing: the source gives no figure here. */
  absent: boolean;
  ranges: CellRange[];
  /** Ranges in brackets: "10% target ($18K – $23K)". */
  asides: CellRange[];
  /** "85–95% of NYC": a share of what another place pays. */
  relative: { low: number; high: number; of: string } | null;
  /** Words that are no figure. */
  words: string;
  /** True where a number of the cell could not be placed. */
  unclear: boolean;
}

/** What a column or a place says for its cells: a scale for bare numbers (`INR L`), a currency. */
export interface CellHints {
  scale: number | null;
  currency: string | null;
}

const ABSENT =
  /^(?:n\/?a\.?|n\.a\.|none|not (?:stated|available|applicable|offered|disclosed)|tbd|—|–|-|−|\?|\.{2,3}|…|)$/i;
const RELATIVE =
  /^(.{0,60}?)\(?~? ?(\d{1,3})(?: ?%)? ?(?:[–—−-]|to) ?(\d{1,3}) ?% (?:of|vs\.?) ([^()]{2,60}?)\)?$/i;
/** Words that say what the column says already. */
const PLAIN =
  /^(?:rsus?|stock|shares?|equity|options?|grants?|units|isos?|nsos?|psus?|target(?:ed)?|vest(?:s|ed|ing)?|bonus|base|salary|total|comp|tc|cash|of|in|over|the|and|est\.?|estimated|range|&|year|annual(?:ly)?|yearly|pa|p\.a\.|x|:)$/i;

const scaled = ({ value, scale }: Amount, inherited: number | null): number =>
  round(value * (scale ?? inherited ?? 1));

/** Products of decimals and scales without the tail that binary fractions leave. */
const round = (value: number): number => Number(value.toPrecision(12));

/** One range of one or two amounts; an end without a scale takes the other's, where it can only mean that. */
function rangeOf(low: Amount, high: Amount, hints: CellHints): CellRange {
  const percent = low.percent || high.percent;
  const bare = (amount: Amount): boolean => amount.scale === null && !amount.grouped && amount.value < 10_000;
  const inherit = (amount: Amount, other: Amount): number | null =>
    !bare(amount) || percent ? null : (other.scale ?? (bare(other) ? hints.scale : null));
  const ends = percent
    ? [round(low.value / 100), round(high.value / 100)]
    : [scaled(low, inherit(low, high)), scaled(high, inherit(high, low))];
  const signed = low.currency !== null ? low : high;
  return {
    unit: percent ? 'ratio' : 'money',
    low: ends[0] as number,
    high: ends[1] as number,
    currency: percent ? null : signed.currency,
    shared: signed.shared,
    open: high.plus,
    approximate: low.approximate || high.approximate,
    per: null,
    years: null,
  };
}

type Joint = 'dash' | 'slash' | null;

const single = (a: Amount, hints: CellHints): CellRange => rangeOf(a, a, hints);

/** Ranges of a run of amounts; null where the run follows no pattern of the dialects. */
function ranges(amounts: Amount[], joints: Joint[], hints: CellHints): CellRange[] | null {
  const [a, b, c, d] = amounts;
  if (!a) return [];
  // £82K / $104K – £105K / $133K: each end in two currencies.
  if (
    a &&
    b &&
    c &&
    d &&
    joints.join() === 'slash,dash,slash' &&
    (a.currency !== b.currency || a.percent !== b.percent)
  )
    return [rangeOf(a, c, hints), rangeOf(b, d, hints)];
  const found: CellRange[] = [];
  for (let i = 0; i < amounts.length; ) {
    const first = amounts[i] as Amount;
    const next = amounts[i + 1];
    if (i > 0 && joints[i - 1] !== 'slash') return null;
    if (next && joints[i] === 'dash') {
      // "$180–220K": the sign of the first end is the second one's too.
      found.push(
        rangeOf(
          first,
          next.currency === null ? { ...next, currency: first.currency, shared: first.shared } : next,
          hints,
        ),
      );
      i += 2;
    } else {
      found.push(single(first, hints));
      i += 1;
    }
  }
  return found;
}

interface Run {
  ranges: CellRange[];
  words: string[];
  unclear: boolean;
  /** Years said without an amount: "(4-yr vest)". */
  years: number | null;
}

function read(text: string, hints: CellHints): Run {
  const amounts: Amount[] = [];
  const joints: Joint[] = [];
  const pers: { at: number; per: Per; years: number | null }[] = [];
  const words: string[] = [];
  let joint: Joint = null;
  for (const token of tokensOf(text)) {
    if (token.is === 'amount') {
      if (amounts.length > 0) joints.push(joint);
      amounts.push(token.amount);
      joint = null;
    } else if (token.is === 'per') pers.push({ at: amounts.length, per: token.per, years: token.years });
    else if (token.is === 'word') {
      if (!PLAIN.test(token.text)) words.push(token.text);
    } else joint = token.is;
  }
  const found = ranges(amounts, joints, hints);
  if (!found) return { ranges: [], words: [text], unclear: true, years: null };
  // A period holds for the ranges before it, back to the period before that. Of two ranges in one currency it holds
  // for the last only: "45K–60K/mo / $52K–$70K", "$140K–$180K / $20K–$30K/yr".
  const used = amounts.length / Math.max(1, found.length);
  let from = 0;
  for (const { at, per, years } of pers) {
    const until = Math.min(found.length, Math.max(1, Math.ceil(at / used)));
    const last = found[until - 1];
    for (const range of found.slice(Math.min(from, until - 1), until)) {
      if (range !== last && range.currency === last?.currency) continue;
      if (years !== null) range.years = years;
      else range.per = per;
    }
    from = until;
  }
  return {
    ranges: found,
    words,
    unclear: false,
    years: pers.find(({ years }) => years !== null)?.years ?? null,
  };
}

/** Text in front of the first bracket and behind the last, and what stands in brackets. */
function brackets(text: string): { body: string; inside: string[] } {
  const inside: string[] = [];
  const body = text.replace(/\(([^()]{0,200})\)/g, (_, inner: string) => {
    inside.push(inner.trim());
    return ' ';
  });
  return { body: body.replace(/\s+/g, ' ').trim(), inside };
}

const EMPTY: Cell = { absent: true, ranges: [], asides: [], relative: null, words: '', unclear: false };

/** Reads a cell. */
export function readCell(raw: string, hints: CellHints = { scale: null, currency: null }): Cell {
  const text = raw
    .replace(/\*\*|__|`|~~/g, '')
    .replace(/^\*|\*$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length > MAX_CELL) return { ...EMPTY, absent: false, words: text, unclear: true };
  if (ABSENT.test(text)) return EMPTY;
  const share = RELATIVE.exec(text);
  if (share)
    return {
      ...EMPTY,
      absent: false,
      relative: {
        low: Number(share[2]) / 100,
        high: Number(share[3]) / 100,
        of: (share[4] as string).trim(),
      },
      words: (share[1] as string).replace(/\($/, '').trim(),
    };
  const upTo = /^up to /i.test(text);
  const { body, inside } = brackets(upTo ? text.slice(6) : text);
  const main = read(body, hints);
  // "1-2 months": a number with nothing of money about it is a count, unless its column says what it counts.
  const hinted =
    (hints.currency !== null || hints.scale !== null) && !/\b(?:months?|weeks?|days?|x)\b/i.test(body);
  const counts = main.ranges.some(
    (range) => range.unit === 'money' && range.currency === null && range.high < 1000,
  );
  if (counts && !hinted) return { ...EMPTY, absent: false, words: text };
  const cell: Cell = {
    absent: false,
    ranges: upTo ? main.ranges.map((range) => ({ ...range, low: 0 })) : main.ranges,
    asides: [],
    relative: null,
    words: '',
    unclear: main.unclear,
  };
  const words = [...(upTo ? ['up to'] : []), ...main.words];
  for (const inner of inside) {
    const aside = read(inner, hints);
    cell.asides.push(...aside.ranges);
    if (aside.unclear) cell.unclear = true;
    words.push(...aside.words.filter((word) => !/^[A-Z]{3}$/.test(word)));
    if (aside.ranges.length === 0 && aside.years !== null)
      for (const range of cell.ranges) range.years ??= aside.years;
  }
  cell.words = words.join(' ').trim();
  if (cell.ranges.length === 0 && cell.asides.length > 0) {
    cell.ranges = cell.asides;
    cell.asides = [];
  }
  return cell;
}
