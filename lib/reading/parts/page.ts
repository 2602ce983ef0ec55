/** What every part is filled in from: the text, its kind, and the decided owners of its marks. */
import type { Mark, MoneyMark, NumberMark } from '../../marks/mark.ts';
import type { Mention } from '../../money/mention.ts';
import type { Currency, Pay, Span } from '../../money/money.ts';
import { impliedPeriod } from '../../money/refine/imply-period.ts';
import type { Decision } from '../owners/decide.ts';
import type { Owner } from '../owners/owner.ts';
import { DISBELIEVED } from '../owners/tuning.ts';
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

/** The currency that most amounts of a text are in. */
export function mostCommon(decisions: readonly Decision[]): Currency | null {
  const counts = new Map<Currency, number>();
  for (const { mark } of decisions)
    if (mark.kind === 'money' && mark.mention.currency !== null)
      counts.set(mark.mention.currency, (counts.get(mark.mention.currency) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

export const pageOf = (text: string, kind: Kind, decisions: readonly Decision[]): Page => ({
  text,
  kind,
  decisions,
  currency: mostCommon(decisions),
});

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

/** What a mark comes to; a bare number is in `currency`, and has a period where it is pay. */
export function amountOfMark(mark: MoneyMark | NumberMark, currency: Currency | null, pay: boolean): Pay {
  if (mark.kind === 'money') {
    const { min, max, currency: own, period } = mark.mention;
    return { min, max, currency: own, period };
  }
  const thousands = mark.value >= IN_THOUSANDS.least && mark.value <= IN_THOUSANDS.most && !mark.grouped;
  const value = thousands ? mark.value * 1000 : mark.value;
  return { min: value, max: value, currency, period: pay ? impliedPeriod(value, value, currency) : null };
}

export const amountOf = (page: Page, mark: MoneyMark | NumberMark, pay: boolean): Pay =>
  amountOfMark(mark, page.currency, pay);

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

/** The decision on the mark at `span`; undefined where no mark stands there. */
export const decisionAt = ({ decisions }: Page, span: Span | null): Decision | undefined =>
  span === null ? undefined : decisions.find(({ mark }) => overlaps(mark.span, span));

/** Whether the rules alone name what the mark at `span` is, and the scorer does not believe it at all. */
export function isDisbelieved(page: Page, span: Span | null): boolean {
  const at = decisionAt(page, span);
  return at?.by === 'rules' && at.probability < DISBELIEVED;
}

/** Whether a mark is money with a period that the text names. */
export const isTimed = ({ mark }: Decision): boolean => mark.kind === 'money' && mark.mention.periodStated;
