/** Builders of a grant: what the words around a place say of it. Whose the figure is was decided before. */
import type { Mention } from '../../../money/mention.ts';
import type { Span } from '../../../money/money.ts';
import { sentenceAt } from '../../../text/sentences.ts';
import type { EquityRead } from '../../reading.ts';
import { kindOf } from './counted.ts';
import { type Vesting, vestingOf } from './vesting.ts';

const PER_YEAR =
  /(?:per year|a year|annual(?:ly)?|each year|every year|\/ ?(?:yr|year)|pro jahr|par an|al año|por ano|per jaar|all['’]anno)/iu;
const REFRESH = /refresh|annual(?:ly)? (?:grant|award|equity)|possibility to get it every year/iu;
/** "vesting in equal annual parts" says how it becomes one's own, not what it is worth a year. */
const VESTS = /^[^.;]{0,12}\bvest/iu;

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
  const perYear =
    (periodStated && period === 'year' && !VESTS.test(trail)) ||
    (PER_YEAR.test(trail) && !REFRESH.test(text.slice(start, end)) && vesting.years === null);
  const lead = text.slice(Math.max(start, span.start - 110), span.start);
  const behind =
    text.slice(span.end, Math.min(end, span.end + 70)).split(/;|\n|,? (?:and|plus|as well) /)[0] ?? '';
  return grantOf(vesting, { kind: kindOf(behind, lead), value: amount, currency, perYear });
}
