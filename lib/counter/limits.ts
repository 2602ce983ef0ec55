/**
 * How far each part may go: base to the top of its evidence, a grant to the top of its own or to half as much again
 * as offered, whichever is less. A better offer in hand lifts both limits: then it is the reason, not the evidence.
 */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import type { Currency } from '../money/money.ts';
import type { KnownGrant } from '../worth/grant.ts';
import type { Ask } from './ask.ts';
import { GRANT_AT_MOST } from './defaults.ts';
import type { Offered } from './offered.ts';
import type { Bands } from './plan.ts';
import { comparable, isWeak } from './scope.ts';

export interface Limits {
  /** Top of base evidence, null where there is none that caps. */
  baseTop: Figure | null;
  /** Top of grant evidence over the offer's own years, null where there is none. */
  grantTop: Figure | null;
  base: Figure | null;
  grant: Figure | null;
}

/**
 * The grant band's top over as many years as the offered grant vests in, less what the grants beside it take of it:
 * grants compare by their annual value.
 */
function grantTopOf(
  bands: Bands,
  grant: KnownGrant,
  others: Figure | null,
  currency: Currency | null,
): Figure | null {
  const range = bands.grant;
  if (!comparable(range, currency) || isWeak(range)) return null;
  const years = { ...grant.years, value: range.years ?? grant.years.value };
  const top =
    years.value === grant.years.value
      ? range.high
      : derive('grant-over-years', { grant: range.high, years, otherYears: grant.years });
  return others ? derive('grant-beside-others', { top, others, years: grant.years }) : top;
}

export function limitsFor(bands: Bands, { grant, others, figures }: Offered, ask: Ask): Limits {
  const { currency } = figures;
  const baseTop = comparable(bands.base, currency) && !isWeak(bands.base) ? bands.base.high : null;
  const grantTop = grant && grantTopOf(bands, grant, others, currency);
  if (ask.topped) return { baseTop, grantTop, base: null, grant: null };
  const atMost = grant && derive('product', { value: grant.value, factor: GRANT_AT_MOST });
  const limit = atMost && grantTop ? derive('smallest', { evidence: grantTop, atMost }) : atMost;
  return { baseTop, grantTop, base: baseTop, grant: limit };
}
