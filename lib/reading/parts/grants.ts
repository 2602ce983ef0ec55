/** Grants that the rules did not find, and the value or number of one of which they found the other. */
import type { MoneyMark, NumberMark } from '../../marks/mark.ts';
import type { Span } from '../../money/money.ts';
import { sentenceAt } from '../../text/sentences.ts';
import { DOUBTED } from '../owners/tuning.ts';
import { found } from '../read-quote.ts';
import type { EquityRead, Finding } from '../reading.ts';
import { headAt } from '../terms/amounts/column.ts';
import { kindOf } from '../terms/grants/counted.ts';
import { grantAt, grantOf, vestingAt } from '../terms/grants/grant.ts';
import type { Terms } from '../terms/letter/term.ts';
import { isAmount, owned, type Page, RULE } from './page.ts';

/** How far a grant's value may stand from its number. */
const SAME_GRANT = 160;
const FEWEST_UNITS = 10;
/** No grant is worth less: it is the price of one share. */
const LEAST_VALUE = 500;
/** Words behind a number that name what is granted. */
const BEHIND = 70;

const isStated = ({ value }: Finding<EquityRead>): boolean =>
  value.units !== null || value.value !== null || value.ofCompany !== null;

/** What is granted: by the words around the number, else by the head of its column. */
function kindAt(text: string, { start, end }: Span): EquityRead['kind'] {
  const sentence = sentenceAt(text, start);
  const near = kindOf(
    text.slice(end, Math.min(sentence.end, end + BEHIND)),
    text.slice(sentence.start, start),
  );
  return near === 'unspecified' ? kindOf(headAt(text, start) ?? '', '') : near;
}

/** The grant beside `span` that lacks just what is found here. */
function halfRead(
  list: readonly Finding<EquityRead>[],
  { start }: Span,
  units: number | null,
): Finding<EquityRead> | undefined {
  return list.find(
    ({ span, value }) =>
      span !== null &&
      Math.abs(span.start - start) <= SAME_GRANT &&
      (units === null
        ? value.value === null && value.units !== null
        : value.units === null && value.value !== null),
  );
}

function build(page: Page, mark: MoneyMark | NumberMark, next: number, isFirst: boolean): EquityRead | null {
  if (mark.kind === 'money') return grantAt(page.text, mark.span, mark.mention, next, isFirst);
  const parts = { units: mark.value, kind: kindAt(page.text, mark.span) };
  return grantOf(vestingAt(page.text, mark.span, next, isFirst), parts);
}

export function fillGrants(page: Page, terms: Terms): void {
  const stated = terms.equity.filter(isStated);
  // What words alone name is as often a research grant, a referral or a course as stock.
  const marks = owned(page, ['units', 'grant'], ['money', 'number'])
    .filter(({ by, probability }) => by !== 'rules' || probability >= DOUBTED)
    .filter(({ mark, owner }) => (owner === 'units') === (mark.kind === 'number'))
    .sort((a, b) => a.mark.span.start - b.mark.span.start);
  const read: Finding<EquityRead>[] = [];
  for (const [at, { mark, certainty }] of marks.entries()) {
    if (!isAmount(mark)) continue;
    const units = mark.kind === 'number' ? mark.value : null;
    const value = mark.kind === 'money' ? (mark.mention.max ?? mark.mention.min) : null;
    if ((units !== null && units < FEWEST_UNITS) || (value !== null && value < LEAST_VALUE)) continue;
    const all = [...stated, ...read];
    if (all.some((one) => (units === null ? one.value.value === value : one.value.units === units))) continue;
    const half = halfRead(all, mark.span, units);
    if (half !== undefined) {
      const currency = half.value.currency ?? (mark.kind === 'money' ? mark.mention.currency : null);
      half.value = {
        ...half.value,
        units: half.value.units ?? units,
        value: half.value.value ?? value,
        currency,
      };
      continue;
    }
    // Beside a grant that the rules read, only what the scorer is sure of is one more.
    if (stated.length > 0 && certainty === 'unsure') continue;
    const next = marks[at + 1]?.mark.span.start ?? page.text.length;
    const grant = build(page, mark, next, read.length === 0);
    if (grant !== null) read.push(found(grant, page.text, mark.span.start, mark.span.end, RULE, certainty));
  }
  if (read.length === 0) return;
  // Stock of another kind that is promised without a number stays beside what has one.
  const named = terms.equity.filter(
    (one) =>
      !isStated(one) &&
      one.value.kind !== 'unspecified' &&
      ![...stated, ...read].some(({ value }) => value.kind === one.value.kind),
  );
  terms.equity = [...named, ...stated, ...read].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

/** The price at which options are exercised belongs to the grant that stands nearest. */
export function fillStrike(page: Page, terms: Terms): void {
  const [strike] = owned(page, ['strike'], ['money']);
  if (strike?.mark.kind !== 'money') return;
  const { min, max, currency } = strike.mark.mention;
  const amount = max ?? min;
  const { start } = strike.mark.span;
  const away = ({ span }: Finding<EquityRead>): number => Math.abs((span?.start ?? 0) - start);
  const grant = terms.equity
    .filter(({ value, span }) => span !== null && value.units !== null && value.price === null)
    .sort((a, b) => away(a) - away(b))[0];
  if (grant !== undefined && amount !== null)
    grant.value = { ...grant.value, price: { amount, kind: 'strike', currency } };
}
