/** What every part is filled in from: the text, its kind, and the decided owners of its marks. */
import type { Mark, MoneyMark, NumberMark } from '../../marks/mark.ts';
import type { Mention } from '../../money/mention.ts';
import type { Currency, Period, Span } from '../../money/money.ts';
import { impliedPeriod } from '../../money/refine/imply-period.ts';
import type { Decision } from '../owners/decide.ts';
import type { Owner } from '../owners/owner.ts';
import type { Kind } from '../reading.ts';

/** The rule that findings of the second voice name. */
export const RULE = 'scorer';

export interface Page {
  text: string;
  kind: Kind;
  decisions: readonly Decision[];
  /** Currency of a bare number: that of most of the text's amounts. */
  currency: Currency | null;
}

export function pageOf(text: string, kind: Kind, decisions: readonly Decision[]): Page {
  const counts = new Map<Currency, number>();
  for (const { mark } of decisions)
    if (mark.kind === 'money' && mark.mention.currency !== null)
      counts.set(mark.mention.currency, (counts.get(mark.mention.currency) ?? 0) + 1);
  const currency = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  return { text, kind, decisions, currency };
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Decisions for one of the owners, likeliest first. */
export function owned(page: Page, owners: readonly Owner[], kinds: readonly Mark['kind'][]): Decision[] {
  return page.decisions
    .filter(({ mark, owner }) => owner !== null && owners.includes(owner) && kinds.includes(mark.kind))
    .sort((a, b) => b.probability - a.probability);
}

export const isAmount = (mark: Mark): mark is MoneyMark | NumberMark =>
  mark.kind === 'money' || mark.kind === 'number';

/** "165" beside "base" is said in thousands; no year's pay is so small. */
const IN_THOUSANDS = { least: 20, most: 999 };

interface Amount {
  min: number | null;
  max: number | null;
  currency: Currency | null;
  period: Period | null;
}

/** What an amount or bare number comes to; `pay` implies a period from its size. */
export function amountOf(page: Page, mark: MoneyMark | NumberMark, pay: boolean): Amount {
  if (mark.kind === 'money') {
    const { min, max, currency, period } = mark.mention;
    return { min, max, currency, period };
  }
  const thousands = mark.value >= IN_THOUSANDS.least && mark.value <= IN_THOUSANDS.most && !mark.grouped;
  const value = thousands ? mark.value * 1000 : mark.value;
  return {
    min: value,
    max: value,
    currency: page.currency,
    period: pay ? impliedPeriod(value, value, page.currency) : null,
  };
}

/** An amount or bare number as the builders of the terms want it. */
export function mentionOf(page: Page, mark: MoneyMark | NumberMark): Mention {
  if (mark.kind === 'money') return mark.mention;
  return {
    ...amountOf(page, mark, false),
    span: mark.span,
    evidence: 'shape',
    shared: false,
    periodStated: false,
    approximate: false,
  };
}
