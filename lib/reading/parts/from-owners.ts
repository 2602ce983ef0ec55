/**
 * Terms from decided owners: what the rules read stays unless its owner was overruled, and what only the scorer found
 * is filled in where the rules left a gap. Values come from the marks alone.
 */
import type { Currency, Span } from '../../money/money.ts';
import { type Decision, familyOf } from '../owners/decide.ts';
import { DOUBTED } from '../owners/tuning.ts';
import type { BaseRead, Finding, Kind } from '../reading.ts';
import { joiningListClaim } from '../terms/amounts/joining-list.ts';
import type { Terms } from '../terms/letter/term.ts';
import { fillBase } from './base.ts';
import { fillBonus } from './bonus.ts';
import { fillDates } from './dates.ts';
import { fillGrants, fillStrike } from './grants.ts';
import { decisionAt, isDisbelieved, overlaps, type Page, pageOf } from './page.ts';
import { fillSignOn } from './sign-on.ts';

/** Whether the finding at `span` was taken from it: the scorer, or where it stands, gave the mark to another family. */
function isOverruled(page: Page, span: Span | null, family: string): boolean {
  if (span === null) return false;
  const at = page.decisions.find(
    ({ mark, by }) => (by === 'scorer' || by === 'place') && overlaps(mark.span, span),
  );
  return at?.owner != null && familyOf(at.owner) !== family;
}

/**
 * A posting's page is full of money: one amount that no words call pay and that the scorer takes for something else is
 * none. A range is, for little else comes in ranges.
 */
function isStray(page: Page, { span, value, certainty }: Finding<BaseRead>): boolean {
  if (page.kind !== 'posting' || certainty === 'stated' || span === null) return false;
  // "Up to $180 extra a week", but "up to £70,000" may be all that a posting says of its pay.
  if (value.min === null) return isDisbelieved(page, span);
  if (value.min !== value.max) return false;
  const at = decisionAt(page, span);
  return at !== undefined && at.by === 'rules' && at.probability < DOUBTED;
}

/** What the rules read is stated only where both voices say so. */
function asDecided<T>(page: Page, finding: Finding<T>): Finding<T> {
  const at = decisionAt(page, finding.span);
  if (at === undefined || at.by === 'nobody' || at.certainty === 'stated') return finding;
  return { ...finding, certainty: at.certainty };
}

/** "Base 154,000 a year": an amount that names no currency is in that of the text's others; without any it is asked. */
function withCurrency({ currency }: Page, terms: Terms): Terms {
  const named = <T extends { currency: Currency | null }>(finding: Finding<T>, amount: number | null) =>
    finding.value.currency !== null || amount === null
      ? finding
      : { ...finding, value: { ...finding.value, currency } };
  return {
    ...terms,
    base: terms.base.map((finding) => named(finding, finding.value.max ?? finding.value.min)),
    bonus: terms.bonus.map((finding) => named(finding, finding.value.amount)),
    signOn: terms.signOn.map((finding) => named(finding, finding.value.amount)),
    equity: terms.equity.map((finding) => named(finding, finding.value.value)),
  };
}

/** The terms with what was overruled taken out and what was left open filled in. */
export function fromOwners(text: string, kind: Kind, rules: Terms, decisions: readonly Decision[]): Terms {
  const page = pageOf(text, kind, decisions);
  const kept = <T>(list: readonly Finding<T>[], family: (value: T) => string): Finding<T>[] =>
    list
      .filter(({ span, value }) => !isOverruled(page, span, family(value)))
      .map((finding) => asDecided(page, finding));
  const keptOne = <T>(finding: Finding<T> | null, family: string): Finding<T> | null =>
    finding === null ? null : (kept([finding], () => family)[0] ?? null);
  const terms: Terms = {
    ...rules,
    base: kept(rules.base, ({ basis }) => (basis === 'base' || basis === 'unknown' ? 'base' : 'total')),
    signOn: kept(rules.signOn, () => 'signon'),
    bonus: kept(rules.bonus, () => 'bonus'),
    equity: rules.equity
      .map((finding) => asDecided(page, finding))
      .filter(({ value, certainty }) => certainty !== 'unsure' || value.kind !== 'unspecified')
      .filter(
        ({ certainty }, _, all) => certainty !== 'unsure' || !all.some((one) => one.certainty === 'stated'),
      ),
    startDate: keptOne(rules.startDate, 'start'),
    deadline: keptOne(rules.deadline, 'replyby'),
  };
  // "Welcome bonus €3,000⏎Intensive care supplement €100": the second is none, by its own words.
  // Rows of a list that is headed as payments for joining are what their heading says.
  const isHeaded = (span: Span | null): boolean =>
    span !== null && joiningListClaim(text, span.start) !== null;
  if (terms.signOn.length > 1)
    terms.signOn = terms.signOn.filter(({ span }) => isHeaded(span) || !isDisbelieved(page, span));
  terms.base = terms.base.filter((finding) => !isStray(page, finding));
  // What the rules alone call a bonus, with words that may mean much: the account asks about it.
  terms.bonus = terms.bonus.filter(
    ({ value, certainty, span }) =>
      certainty !== 'unsure' || (value.amount === null && !isDisbelieved(page, span)),
  );
  if (kind !== 'other') {
    fillBase(page, terms);
    fillBonus(page, terms);
  }
  fillSignOn(page, terms);
  if (kind !== 'offer') return withCurrency(page, terms);
  fillGrants(page, terms);
  fillStrike(page, terms);
  fillDates(page, terms);
  return withCurrency(page, terms);
}
