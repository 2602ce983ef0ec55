/** A vesting plan that closes: shares with their times and steps, added up until the whole grant is earned. */
import type { Schedule } from '../../reading.ts';
import type { Token } from './vesting-words.ts';

export interface Plan {
  /** Months until the last share. */
  months: number;
  /** Shares by year, adding to 1. */
  schedule: Schedule;
  /** Months until the first share, where smaller steps follow it. */
  cliff: number | null;
  /** Every share is a year's. */
  yearly: boolean;
}

interface Share {
  /** Percent; null for the rest. */
  percent: number | null;
  at: number | null;
  step: number | null;
  /** How often, where it is counted. */
  times: number | null;
  /** How long the steps go on. */
  span: number | null;
}

const MOST_MONTHS = 120;
const near = (a: number, b: number, by = 1.1): boolean => Math.abs(a - b) <= by;

/** Which words belong to which share: those behind it, or in front where the text begins with its time. */
function sharesOf(tokens: readonly Token[]): Share[] {
  const isShare = ({ what }: Token): boolean => what === 'share' || what === 'list' || what === 'rest';
  const heads: { token: Token; own: Token[] }[] = [];
  const timing = tokens.filter(({ what }) => what === 'time' || what === 'step');
  const firstShare = tokens.findIndex(isShare);
  const lastShare = tokens.findLastIndex(isShare);
  const ahead = timing.some((token) => tokens.indexOf(token) < firstShare);
  const behind = timing.some((token) => tokens.indexOf(token) > lastShare);
  const prefixed = ahead && !behind;
  let waiting: Token[] = [];
  for (const token of tokens) {
    if (isShare(token)) {
      // "The remaining 75%": one share, said twice.
      const before = heads.at(-1);
      if (
        token.what === 'share' &&
        before?.token.what === 'rest' &&
        before.own.every(({ what }) => what === 'more' || what === 'after' || what === 'over') &&
        token.start - before.token.end <= 8
      )
        continue;
      heads.push({ token, own: prefixed ? waiting : [] });
      waiting = [];
    } else if (prefixed && (token.what === 'time' || token.what === 'step')) waiting.push(token);
    else if (heads.length === 0) waiting.push(token);
    else heads.at(-1)?.own.push(token);
  }
  if (prefixed && waiting.length > 0) heads.at(-1)?.own.push(...waiting);
  return heads.flatMap(({ token, own }) => shareOf(token, own));
}

function shareOf(token: Token, own: readonly Token[]): Share[] {
  if (token.what === 'list')
    return token.percents.map((percent) => ({ percent, at: null, step: null, times: null, span: null }));
  const time = own.find(({ what }) => what === 'time') as { months: number } | undefined;
  const counted = own.find(({ what }) => what === 'instalments') as
    | { months: number | null; count: number | null }
    | undefined;
  const step = own.find(({ what }) => what === 'step') as { months: number } | undefined;
  const spans = own.filter((one): one is Token & { what: 'span' } => one.what === 'span');
  const span = spans.find(({ article }) => !article) ?? spans[0];
  const every = step?.months ?? counted?.months ?? null;
  return [
    {
      percent: token.what === 'share' ? token.percent : null,
      at:
        time?.months ?? (every === null && span !== undefined && token.what === 'share' ? span.months : null),
      step: every,
      times: counted?.count ?? null,
      span: span?.months ?? null,
    },
  ];
}

/** Adds the shares up. `whole` is the period that the text names for all of it. */
function walk(shares: readonly Share[], whole: number | null): { month: number; percent: number }[] | null {
  const out: { month: number; percent: number }[] = [];
  let [sum, month] = [0, 0];
  for (const [index, share] of shares.entries()) {
    const last = index === shares.length - 1;
    const open = 100 - sum;
    if (open < 1) return null;
    if (share.percent === null) {
      const months = restMonths(share, month, open, whole);
      if (months === null) return null;
      const steps =
        share.step === null && share.at !== null ? 1 : Math.max(1, Math.round(months / (share.step ?? 1)));
      for (let i = 1; i <= steps; i++)
        out.push({ month: month + (months * i) / steps, percent: open / steps });
      [sum, month] = [100, month + months];
      continue;
    }
    const repeated = share.step !== null && (last || share.at === null || share.at <= month);
    const fits = share.percent > 0 ? Math.round(open / share.percent) : 0;
    const times =
      repeated && (last || share.step !== 12) && near(fits * share.percent, open, Math.max(1.1, fits * 0.05))
        ? fits
        : 1;
    if (times > 1 && share.step !== null) {
      for (let i = 0; i < times; i++) {
        month += share.step;
        out.push({ month, percent: share.percent });
      }
      sum += times * share.percent;
      continue;
    }
    const at = share.at !== null && share.at > month ? share.at : month + (share.step ?? 12);
    out.push({ month: at, percent: share.percent });
    sum += share.percent;
    month = at;
  }
  return near(sum, 100) || near(sum, 100, 0.02 * out.length) ? out : null;
}

/** How long the rest takes: counted, "over the following 36 months", until the whole period is over. */
function restMonths(share: Share, from: number, open: number, whole: number | null): number | null {
  if (share.times !== null && share.times > 1) return share.times * (share.step ?? 1);
  if (share.at !== null && share.at > from && share.span === null) return share.at - from;
  const { span } = share;
  if (span !== null && span > 0) {
    // "25% after a year, the rest monthly over 48 months": four years where that is what closes evenly.
    const even = (total: number): number => Math.abs((100 - open) / 100 - from / total);
    const total = whole === span || even(span) + 0.02 < even(from + span) ? span : from + span;
    return total > from ? total - from : null;
  }
  return whole !== null && whole > from ? whole - from : null;
}

/** By year, in ratios that add to 1. */
function byYear(parts: readonly { month: number; percent: number }[]): number[] {
  const years: number[] = [];
  const sum = parts.reduce((total, { percent }) => total + percent, 0);
  for (const { month, percent } of parts) {
    const year = Math.max(0, Math.ceil(month / 12 - 0.001) - 1);
    while (years.length <= year) years.push(0);
    years[year] = (years[year] ?? 0) + percent / sum;
  }
  return years;
}

/** The plan that a passage's words add up to; null where they do not close. */
export function planOf(tokens: readonly Token[], whole: number | null): Plan | null {
  const shares = sharesOf(tokens);
  const single = shares.length === 1 ? shares[0] : undefined;
  if (shares.length === 0 || (single !== undefined && (single.percent === null || single.step === null)))
    return null;
  const parts = walk(shares, whole);
  const months = parts?.at(-1)?.month ?? 0;
  if (parts === null || months < 12 || months > MOST_MONTHS) return null;
  const first = parts[0]?.month ?? 0;
  const second = parts[1]?.month ?? first;
  return {
    months,
    schedule: byYear(parts),
    cliff: first > second - first ? first : null,
    yearly: parts.every(({ month }) => month % 12 === 0),
  };
}
