/** Turns written amounts into mentions: ranges joined, ends bounded, the period stated or implied. In this order. */
import type { Amount, Evidence, Mention } from './mention.ts';
import { PER_YEAR, periodBefore } from './period.ts';
import { boundBefore } from './refine/bounds.ts';
import { customaryPeriod, impliedPeriod } from './refine/imply-period.ts';
import { type Joined, joinRanges } from './refine/join-ranges.ts';
import { joinLabelled } from './refine/labelled-ends.ts';
import { whoseDollar } from './refine/whose-dollar.ts';

const RANK: readonly Evidence[] = ['shape', 'scale', 'period', 'unit', 'currency'];

/** Pay by something that is no time: "$300 per shift", "€80 per lesson". */
const PER_PIECE =
  /^[\s)]{0,3}(?:per|an?|each|\/)\s?(?:shift|session|project|visit|class|lesson|night|trip|match|game|article|word|piece|mile|km|unit|sale|placement|assignment|event|call|test|survey)s?\b/i;

/** How far back the words that belong to an amount may stand: to the sentence's start, at most this many characters. */
const REACH = 90;
const SENTENCE_END = /[.!?;][\s)"”]|\n\s*\n|[|•·]/g;

/** The part of the same sentence in front of `at`, not reaching into an earlier mention. */
function leadIn(text: string, at: number, floor: number): string {
  const slice = text.slice(Math.max(floor, at - REACH), at);
  let cut = 0;
  SENTENCE_END.lastIndex = 0;
  while (SENTENCE_END.test(slice)) cut = SENTENCE_END.lastIndex;
  return slice.slice(cut);
}

const tidy = (value: number): number => Math.round(value * 1e4) / 1e4;
const worth = (amount: Amount): number => tidy(amount.value * amount.scale);

const stronger = (a: Evidence | null, b: Evidence | null): Evidence =>
  RANK[Math.max(0, a === null ? 0 : RANK.indexOf(a), b === null ? 0 : RANK.indexOf(b))] as Evidence;

function mentionOf(text: string, { low, high }: Joined, floor: number): Mention {
  const before = leadIn(text, low.start, floor);
  let min: number | null = worth(low);
  let max: number | null = worth(high ?? low);
  const bound = high === null ? boundBefore(before) : null;
  if (bound === 'up-to') min = null;
  else if (high === null && (bound === 'from' || low.plus)) max = null;
  const end = (high ?? low).end;
  const written = (high ?? low).currency ?? low.currency;
  const open = low.shared && (high?.shared ?? true);
  const named = open && written === 'USD' ? whoseDollar(text, low.start, end) : null;
  const currency = named ?? written;
  const beside = (high ?? low).period ?? low.period;
  const told = beside === null ? periodBefore(before) : null;
  const piece = PER_PIECE.test(text.slice(end, end + 24));
  const implied = piece ? null : (impliedPeriod(min, max, currency) ?? customaryPeriod(min, max, before));
  // "Hourly rate/Compensation: … $160-200k": words farther off give way to the size of the amount.
  const stated =
    beside ?? (told !== null && told !== 'year' && implied === 'year' && PER_YEAR[told] > 26 ? null : told);
  return {
    min,
    max,
    currency,
    period: stated ?? implied,
    span: { start: low.start, end },
    evidence: stronger(low.evidence, high?.evidence ?? null),
    shared: open && named === null,
    periodStated: stated !== null,
    approximate: bound === 'about',
  };
}

/** How far a figure without a currency may stand behind the one whose money it is in. */
const SAME_MONEY = 40;

/** "USD 250k base + 150k RSU": the second figure is in the first one's money, on the same line. */
function inherited(text: string, mention: Mention, before: Mention | undefined): Mention {
  if (mention.evidence !== 'scale' || mention.currency !== null || before?.currency == null) return mention;
  const between = text.slice(before.span.end, mention.span.start);
  return between.length > SAME_MONEY || /[\n;|]/.test(between)
    ? mention
    : { ...mention, currency: before.currency, shared: before.shared };
}

export function refine(text: string, amounts: readonly Amount[]): Mention[] {
  const mentions: Mention[] = [];
  let floor = 0;
  for (const joined of joinLabelled(text, joinRanges(text, amounts))) {
    const mention = inherited(text, mentionOf(text, joined, floor), mentions.at(-1));
    mentions.push(mention);
    floor = mention.span.end;
  }
  return mentions;
}
