/** Builders of a grant: what the words around a place say of it. Whose the figure is was decided before. */
import { cuesIn, says } from '../../../lexicon/cues.ts';
import type { Mention } from '../../../money/mention.ts';
import type { Span } from '../../../money/money.ts';
import { sentenceAt } from '../../../text/sentences.ts';
import { until } from '../../../text/until.ts';
import type { EquityRead } from '../../reading.ts';
import { kindOf } from './counted.ts';
import { type Vesting, vestingOf } from './vesting.ts';

/** "A year", "/yr" behind an amount. */
const isYearly = (trail: string): boolean =>
  says(trail, 'a-year') || trail.replaceAll(' ', '').startsWith('/y');

/** A grant of which nothing but these parts is known. */
export const grantOf = ({ closes: _, ...vesting }: Vesting, parts: Partial<EquityRead>): EquityRead => ({
  kind: 'unspecified',
  units: null,
  value: null,
  currency: null,
  ofCompany: null,
  price: null,
  ...vesting,
  perYear: false,
  ...parts,
});

/** Words about one grant: from its sentence to the next grant, at most a page's paragraph. */
export const passageOf = (text: string, start: number, next: number): string =>
  text.slice(Math.max(0, start - 120), Math.min(start + 1100, Math.max(next, start + 160)));

/** Vesting of the grant at `span`: its own sentence first, where another grant stands before it. `next` begins the next. */
export function vestingAt(text: string, span: Span, next: number, isFirst = true): Vesting {
  const { end } = sentenceAt(text, span.start);
  const own = isFirst ? null : vestingOf(text.slice(span.start, Math.min(end, next)));
  return own?.years == null ? vestingOf(passageOf(text, span.start, next)) : own;
}

/** The grant whose value is the amount at `span`. */
export function grantAt(
  text: string,
  span: Span,
  { min, max, currency, period, periodStated }: Mention,
  next: number = text.length,
  isFirst = true,
): EquityRead | null {
  const amount = max ?? min;
  if (amount === null) return null;
  const { start, end } = sentenceAt(text, span.start);
  const trail = text.slice(span.end, span.end + 40);
  const vesting = vestingAt(text, span, next, isFirst);
  // "Vesting in equal annual parts" says how it becomes one's own, not what it is worth a year.
  const vests = cuesIn(until(trail.slice(0, 20), '.;'), 'vests').some((one) => one.start <= 12);
  const perYear =
    (periodStated && period === 'year' && !vests) ||
    (isYearly(trail) && !says(text.slice(start, end), 'refresh') && vesting.years === null);
  const lead = text.slice(Math.max(start, span.start - 110), span.start);
  const behind =
    text.slice(span.end, Math.min(end, span.end + 70)).split(/;|\n|,? (?:and|plus|as well) /)[0] ?? '';
  return grantOf(vesting, { kind: kindOf(behind, lead), value: amount, currency, perYear });
}
