/**
 * Terms from decided owners: what the rules read stays unless its owner was overruled, and what only the scorer found
 * is filled in where the rules left a gap. Values come from the marks alone.
 */
import type { Mark, MoneyMark, NumberMark } from '../../marks/mark.ts';
import type { Currency, Pay, Span } from '../../money/money.ts';
import { annual } from '../../money/period.ts';
import { impliedPeriod } from '../../money/refine/imply-period.ts';
import { sentenceAt } from '../../text/sentences.ts';
import type { Decision } from '../owners/decide.ts';
import { familyOf } from '../owners/decide.ts';
import type { Owner } from '../owners/owner.ts';
import { found } from '../read-quote.ts';
import type { BaseRead, BonusRead, Certainty, EquityRead, Finding, Kind } from '../reading.ts';
import { clauseBehind } from '../terms/_clawback.ts';
import { kindOf } from '../terms/_grants.ts';
import type { Terms } from '../terms/_term.ts';
import { vestingOf } from '../terms/_vesting.ts';

const RULE = 'scorer';
/** Words about a grant: from a little before it to the end of its paragraph. */
const PASSAGE = { before: 120, after: 700 };
/** How far a grant's value may stand from its number. */
const SAME_GRANT = 160;

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

interface Page {
  text: string;
  kind: Kind;
  decisions: readonly Decision[];
  /** Currency of a bare number: that of the text's other amounts. */
  currency: Currency | null;
}

const certaintyOf = ({ certainty }: Decision): Certainty => certainty;

/** What the rules read is stated only where both voices say so. */
function asDecided<T>(page: Page, finding: Finding<T>): Finding<T> {
  const { span } = finding;
  const at = span === null ? undefined : page.decisions.find(({ mark }) => overlaps(mark.span, span));
  if (at === undefined || at.by === 'nobody' || at.certainty === 'stated') return finding;
  return { ...finding, certainty: at.certainty };
}

/** Decisions for one owner, likeliest first. */
function owned(page: Page, owners: readonly Owner[], kinds: readonly Mark['kind'][]): Decision[] {
  return page.decisions
    .filter(({ mark, owner }) => owner !== null && owners.includes(owner) && kinds.includes(mark.kind))
    .sort((a, b) => b.probability - a.probability);
}

/** Whether the finding at `span` was taken from it: the mark there has another owner now. */
function overruled(page: Page, span: Span | null, family: string): boolean {
  if (span === null) return false;
  const at = page.decisions.find(
    ({ mark, by, owner }) => by === 'scorer' && owner !== null && overlaps(mark.span, span),
  );
  return at !== undefined && at.owner !== null && familyOf(at.owner) !== family;
}

/** The currency that most amounts of a text are in. */
export function mostCommon(decisions: readonly Decision[]): Currency | null {
  const counts = new Map<Currency, number>();
  for (const { mark } of decisions)
    if (mark.kind === 'money' && mark.mention.currency !== null)
      counts.set(mark.mention.currency, (counts.get(mark.mention.currency) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** "165" beside "base" is said in thousands; a year's pay is never so small. */
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

const amountOf = (page: Page, mark: MoneyMark | NumberMark, pay: boolean): Pay =>
  amountOfMark(mark, page.currency, pay);

export const isAmount = (mark: Mark): mark is MoneyMark | NumberMark =>
  mark.kind === 'money' || mark.kind === 'number';

/** Share of certainty by which the scorer's likeliest base must be ahead of the rules' to take its place. */
const AHEAD = 0.3;

/** Whether another amount is far likelier to be the base than the one the rules chose: "instead of 150 we now offer 158". */
function rulesAreBehind(page: Page, base: Finding<BaseRead> | undefined): boolean {
  if (page.kind !== 'offer' || base?.span == null) return false;
  const { span } = base;
  const own = page.decisions.find(({ mark }) => overlaps(mark.span, span));
  const [best] = owned(page, ['base'], ['money']);
  if (own === undefined || best === undefined || best === own) return false;
  return best.base - own.base > AHEAD;
}

function fillBase(page: Page, terms: Terms): void {
  if (
    rulesAreBehind(
      page,
      terms.base.find(({ value }) => value.basis === 'base'),
    )
  )
    terms.base = terms.base.filter(({ value }) => value.basis !== 'base');
  if (terms.base.some(({ value }) => value.basis === 'base')) return;
  const list: Finding<BaseRead>[] = [];
  for (const decision of owned(page, ['base'], ['money', 'number']).sort((a, b) => b.base - a.base)) {
    const { mark } = decision;
    if (!isAmount(mark)) continue;
    const pay = amountOf(page, mark, true);
    if (pay.period === null && mark.kind === 'number') continue;
    const year = annual({ ...pay, period: pay.period ?? 'year' });
    const twin = list.find(({ value }) => {
      const other = annual({ ...value, period: value.period ?? 'year' });
      return (
        year !== null &&
        other !== null &&
        Math.abs((year.max ?? 0) - (other.max ?? 0)) <= 0.05 * (other.max ?? 0)
      );
    });
    if (twin !== undefined) {
      twin.value.alsoStated.push(pay);
      continue;
    }
    const value: BaseRead = { ...pay, basis: 'base', zone: null, alsoStated: [] };
    list.push(found(value, page.text, mark.span.start, mark.span.end, RULE, certaintyOf(decision)));
    // An offer has one base, the likeliest; a posting may have a range for each zone.
    if (page.kind === 'offer') break;
  }
  terms.base.unshift(...list);
}

function fillSignOn(page: Page, terms: Terms): void {
  if (terms.signOn.length > 0) return;
  const amounts = owned(page, ['signon'], ['money', 'number'])
    .map((decision) => ({
      decision,
      amount: isAmount(decision.mark) ? amountOf(page, decision.mark, false) : null,
    }))
    .sort((a, b) => a.decision.mark.span.start - b.decision.mark.span.start);
  const values = new Set(amounts.map(({ amount }) => amount?.max ?? amount?.min ?? 0));
  for (const { decision, amount } of amounts) {
    const value = amount?.max ?? amount?.min ?? null;
    if (amount === null || value === null || value < 100) continue;
    // A sum of payments that are listed beside it is no further payment.
    const others = [...values].filter((other) => other !== value && other < value);
    if (others.length > 1 && others.reduce((sum, one) => sum + one, 0) === value) continue;
    if (others.some((other) => other * 2 === value) && others.length === 1 && values.size === 2) {
      if (terms.signOn.some((known) => known.value.amount * 2 === value)) continue;
    }
    if (terms.signOn.some((known) => known.value.amount === value)) continue;
    const { start, end } = decision.mark.span;
    terms.signOn.push(
      found(
        { amount: value, currency: amount.currency, month: null, ...clauseBehind(page.text, end) },
        page.text,
        start,
        end,
        RULE,
        certaintyOf(decision),
      ),
    );
  }
}

const BONUS_KIND: Readonly<Record<string, BonusRead['kind']>> = {
  bonus: 'target',
  'bonus.guaranteed': 'guaranteed',
  'bonus.max': 'discretionary',
};

function fillBonus(page: Page, terms: Terms): void {
  const best = owned(page, ['bonus%', 'bonus.guaranteed%', 'bonus.max%'], ['percent']);
  const share = best.find(({ owner }) => owner === 'bonus%') ?? best[0];
  if (
    share !== undefined &&
    share.mark.kind === 'percent' &&
    !terms.bonus.some(({ value }) => value.pct !== null)
  ) {
    const { min, max, span } = share.mark;
    const kind = BONUS_KIND[share.owner?.replace('%', '') ?? 'bonus'] ?? 'target';
    terms.bonus.push(
      found(
        { kind, pct: { min: min / 100, max: max / 100 }, amount: null, currency: null },
        page.text,
        span.start,
        span.end,
        RULE,
        certaintyOf(share),
      ),
    );
  }
  if (terms.bonus.some(({ value }) => value.amount !== null)) return;
  const amounts = owned(page, ['bonus', 'bonus.guaranteed', 'bonus.max'], ['money']);
  const amount = amounts.find(({ owner }) => owner === 'bonus') ?? amounts[0];
  if (amount === undefined || !isAmount(amount.mark)) return;
  const { min, max, currency } = amountOf(page, amount.mark, false);
  const value = max ?? min;
  if (value === null || value < 100) return;
  const kind = BONUS_KIND[amount.owner ?? 'bonus'] ?? 'target';
  const { start, end } = amount.mark.span;
  terms.bonus.push(
    found({ kind, pct: null, amount: value, currency }, page.text, start, end, RULE, certaintyOf(amount)),
  );
}

const MANY_UNITS = 10;

function fillGrant(page: Page, terms: Terms): void {
  const stated = terms.equity.filter(
    ({ value }) => value.units !== null || value.value !== null || value.ofCompany !== null,
  );
  const grants = owned(page, ['units', 'grant'], ['money', 'number'])
    .filter(({ mark, owner }) => (owner === 'units') === (mark.kind === 'number'))
    .sort((a, b) => a.mark.span.start - b.mark.span.start);
  const read: Finding<EquityRead>[] = [];
  for (const decision of grants) {
    const { mark, owner } = decision;
    if (!isAmount(mark)) continue;
    const { start, end } = mark.span;
    const units = mark.kind === 'number' ? mark.value : null;
    const worth = mark.kind === 'money' ? amountOf(page, mark, false) : null;
    const value = worth?.max ?? worth?.min ?? null;
    if (units !== null && units < MANY_UNITS) continue;
    const all = [...stated, ...read];
    if (
      all.some(
        (one) =>
          (units !== null && one.value.units === units) || (value !== null && one.value.value === value),
      )
    )
      continue;
    const near = all.find(
      ({ span, value: one }) =>
        span !== null &&
        Math.abs(span.start - start) <= SAME_GRANT &&
        ((units !== null && one.units === null && one.value !== null) ||
          (value !== null && one.value === null && one.units !== null)),
    );
    if (near !== undefined) {
      near.value = {
        ...near.value,
        units: near.value.units ?? units,
        value: near.value.value ?? value,
        currency: near.value.currency ?? worth?.currency ?? null,
      };
      continue;
    }
    if (stated.length > 0) continue;
    const passage = page.text.slice(
      Math.max(0, start - PASSAGE.before),
      Math.min(page.text.length, end + PASSAGE.after),
    );
    const sentence = sentenceAt(page.text, start);
    const grant: EquityRead = {
      kind: kindOf(
        page.text.slice(end, Math.min(sentence.end, end + 70)),
        page.text.slice(sentence.start, start),
      ),
      units: owner === 'units' ? units : null,
      value,
      currency: worth?.currency ?? null,
      ofCompany: null,
      price: null,
      ...vestingOf(passage),
      perYear: false,
    };
    read.push(found(grant, page.text, start, end, RULE, certaintyOf(decision)));
  }
  if (read.length === 0) return;
  terms.equity = [
    ...read,
    ...terms.equity.filter(
      ({ value }) => value.units !== null || value.value !== null || value.ofCompany !== null,
    ),
  ];
}

function fillDates(page: Page, terms: Terms): void {
  const best = (owner: Owner): Decision | undefined => owned(page, [owner], ['date'])[0];
  const start = terms.startDate === null ? best('start') : undefined;
  if (start?.mark.kind === 'date')
    terms.startDate = found(
      start.mark.iso,
      page.text,
      start.mark.span.start,
      start.mark.span.end,
      RULE,
      certaintyOf(start),
    );
  const reply = terms.deadline === null ? best('replyby') : undefined;
  if (reply?.mark.kind === 'date')
    terms.deadline = found(
      reply.mark.iso,
      page.text,
      reply.mark.span.start,
      reply.mark.span.end,
      RULE,
      certaintyOf(reply),
    );
}

/** The terms with what was overruled taken out and what was left open filled in. */
export function fromOwners(text: string, kind: Kind, rules: Terms, decisions: readonly Decision[]): Terms {
  const page: Page = { text, kind, decisions, currency: mostCommon(decisions) };
  const keep = <T>(list: readonly Finding<T>[], family: string): Finding<T>[] =>
    list.filter(({ span }) => !overruled(page, span, family));
  const terms: Terms = {
    ...rules,
    base: rules.base.filter(
      ({ span, value }) =>
        !overruled(page, span, value.basis === 'base' || value.basis === 'unknown' ? 'base' : 'total'),
    ),
    signOn: keep(rules.signOn, 'signon'),
    bonus: keep(rules.bonus, 'bonus'),
    startDate: overruled(page, rules.startDate?.span ?? null, 'start') ? null : rules.startDate,
    deadline: overruled(page, rules.deadline?.span ?? null, 'replyby') ? null : rules.deadline,
  };
  terms.base = terms.base.map((finding) => asDecided(page, finding));
  terms.signOn = terms.signOn.map((finding) => asDecided(page, finding));
  terms.bonus = terms.bonus.map((finding) => asDecided(page, finding));
  terms.equity = terms.equity.map((finding) => asDecided(page, finding));
  terms.startDate = terms.startDate && asDecided(page, terms.startDate);
  terms.deadline = terms.deadline && asDecided(page, terms.deadline);
  if (kind === 'other') return terms;
  fillBase(page, terms);
  if (kind !== 'offer') return terms;
  fillSignOn(page, terms);
  fillBonus(page, terms);
  fillGrant(page, terms);
  fillDates(page, terms);
  return terms;
}
