/**
 * The account of a letter: every amount, percentage and number of it is counted in a figure, set aside with the reason,
 * or not placed. Nothing that a letter says about money is dropped in silence.
 */
import type { Mark } from '../../marks/mark.ts';
import type { Span } from '../../money/money.ts';
import { annual } from '../../money/period.ts';
import { type Decision, familyOf } from '../owners/decide.ts';
import type { Owner } from '../owners/owner.ts';
import { NOBODY } from '../owners/owner.ts';
import { quoteAt } from '../read-quote.ts';
import type { Terms } from '../terms/letter/term.ts';
import type { AccountEntry, Figure } from './entry.ts';

/** Owners that belong to a figure: one of them that is counted nowhere is not placed. */
export const FIGURE_OF: Readonly<Partial<Record<Owner, Figure>>> = {
  base: 'base',
  total: 'total',
  bonus: 'bonus',
  'bonus.guaranteed': 'bonus',
  'bonus.max': 'bonus',
  'bonus%': 'bonus',
  'bonus.guaranteed%': 'bonus',
  'bonus.max%': 'bonus',
  signon: 'signOn',
  grant: 'equity',
  units: 'equity',
  'own%': 'equity',
  'vest%': 'vesting',
  refresher: 'refresher',
  relocation: 'relocation',
  'pension%': 'pension',
};

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** What the mark amounts to, to find the same figure said twice. */
function valuesOf(mark: Mark): number[] {
  if (mark.kind === 'number') return [mark.value, mark.value * 1000];
  if (mark.kind === 'percent') return [mark.min, mark.max];
  if (mark.kind !== 'money') return [];
  const { mention } = mark;
  const year = annual(mention);
  return [mention.min, mention.max, year?.min, year?.max].filter((value): value is number => value != null);
}

interface Counted {
  figure: Figure;
  span: Span | null;
  values: number[];
}

/** Every figure of the terms with the place it was read from and what it comes to. */
function countedIn(terms: Terms): Counted[] {
  const all: Counted[] = [];
  for (const { span, value } of terms.base) {
    const figure = value.basis === 'base' || value.basis === 'unknown' ? 'base' : 'total';
    for (const pay of [value, ...value.alsoStated]) {
      const year = annual(pay);
      const values = [pay.min, pay.max, year?.min, year?.max].filter((one): one is number => one != null);
      all.push({ figure, span: pay === value ? span : null, values });
    }
  }
  for (const { span, value } of terms.signOn) all.push({ figure: 'signOn', span, values: [value.amount] });
  for (const { span, value } of terms.bonus) {
    const share = value.pct === null ? [] : [value.pct.min * 100, value.pct.max * 100];
    all.push({ figure: 'bonus', span, values: value.amount === null ? share : [value.amount] });
  }
  for (const { span, value } of terms.equity) {
    const share = value.ofCompany === null ? [] : [value.ofCompany * 100];
    const prices = Object.values(value.prices ?? {}).map(({ amount }) => amount);
    const parts = [value.units, value.value, value.price?.amount, value.diluted, ...prices].filter(
      (one) => one != null,
    );
    all.push({ figure: 'equity', span, values: [...parts, ...share] });
    all.push({
      figure: 'vesting',
      span: null,
      values: (value.schedule ?? []).map((part) => Math.round(part * 10_000) / 100),
    });
  }
  if (terms.relocation)
    all.push({ figure: 'relocation', span: terms.relocation.span, values: [terms.relocation.value.amount] });
  if (terms.refresher)
    all.push({ figure: 'refresher', span: terms.refresher.span, values: [terms.refresher.value.value] });
  if (terms.pension) {
    const { pct, employee, amount, employeeAmount } = terms.pension.value;
    const values = [
      pct === null ? null : pct * 100,
      employee === undefined ? null : employee * 100,
      amount,
      employeeAmount,
    ];
    all.push({ figure: 'pension', span: terms.pension.span, values: values.filter((one) => one != null) });
  }
  for (const { span, value } of terms.totals ?? [])
    all.push({ figure: 'total', span, values: [value.amount] });
  for (const { span, value } of terms.components ?? [])
    all.push({ figure: 'components', span, values: [value.amount] });
  if (terms.instalments)
    all.push({ figure: 'instalments', span: terms.instalments.span, values: [terms.instalments.value] });
  for (const part of [terms.ctc?.total, terms.ctc?.basic, terms.ctc?.providentFund, terms.ctc?.gratuity])
    if (part) all.push({ figure: 'ctc', span: part.span, values: [part.value] });
  return all;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.005 * Math.abs(b);

/** The figure that a mark is counted in: read from this very place, or the same amount of the same owner said again. */
function figureOf({ mark, owner }: Decision, counted: readonly Counted[]): Figure | null {
  const here = counted.find(({ span }) => span !== null && overlaps(span, mark.span));
  if (here !== undefined) return here.figure;
  const values = valuesOf(mark);
  const wanted = owner === null ? null : (FIGURE_OF[owner] ?? null);
  const twin = counted.find(
    ({ figure, values: known }) =>
      (figure === wanted || (figure === 'ctc' && mark.kind === 'money')) &&
      known.some((one) => values.some((value) => near(value, one))),
  );
  return twin?.figure ?? null;
}

/** The account of every mark of money, number and share, in order. */
export function accountOf(text: string, decisions: readonly Decision[], terms: Terms): AccountEntry[] {
  const counted = countedIn(terms);
  const entries: AccountEntry[] = [];
  for (const decision of decisions) {
    const { mark, owner, other, certainty } = decision;
    if (mark.kind === 'date' || mark.kind === 'duration') continue;
    const figure = figureOf(decision, counted);
    entries.push({
      text: text.slice(mark.span.start, mark.span.end),
      span: mark.span,
      quote: quoteAt(text, mark.span.start, mark.span.end),
      kind: mark.kind,
      fate: figure !== null ? 'counted' : fateOf(mark, owner),
      figure,
      // A number that nobody claims counts something else.
      owner: owner ?? (mark.kind === 'number' ? 'other' : null),
      other,
      certainty,
      reasons: decision.reasons ?? [],
    });
  }
  return entries;
}

/** A part of the pay that no figure holds is not placed; what is nobody's pay is set aside. */
function fateOf(mark: Mark, owner: Owner | null): AccountEntry['fate'] {
  if (owner === null) return mark.kind === 'number' ? 'set-aside' : 'not-placed';
  if (NOBODY.has(owner)) return 'set-aside';
  return FIGURE_OF[owner] === undefined || familyOf(owner) === 'total' ? 'set-aside' : 'not-placed';
}
