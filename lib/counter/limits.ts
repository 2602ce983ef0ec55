/**
 * Rule 5: how far each part may go. Base to its firm top, else 12% over the offered one, or to the band's bottom while it
 * is under it; a grant to half as much again; a firm top of grants limits, an estimate only marks. A better offer in
 * hand lifts the limits: then it is the reason, not the evidence.
 */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import type { Currency } from '../money/money.ts';
import type { KnownGrant } from '../worth/grant.ts';
import type { Ask } from './ask.ts';
import type { Bands } from './plan.ts';
import { comparable, holdOf, type Scope } from './scope.ts';
import { baseAtMostOf, GRANT_AT_MOST, OVER_SOFT_TOP, WORTH_ASKING } from './tuning.ts';

export interface Limits {
  /** Top of base evidence, null where there is none that speaks of this job. */
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
function grantTopOf(range: NonNullable<Bands['grant']>, grant: KnownGrant, others: Figure | null): Figure {
  const years = { ...grant.years, value: range.years ?? grant.years.value };
  const top =
    years.value === grant.years.value
      ? range.high
      : derive('grant-over-years', { grant: range.high, years, otherYears: grant.years });
  return others ? derive('grant-beside-others', { top, others, years: grant.years }) : top;
}

/** A firm top that leaves less than 1% is none to climb to: the part stays as offered. */
const firmLimit = (top: Figure, offered: Figure): Figure =>
  top.value - offered.value < WORTH_ASKING * offered.value ? offered : top;

const larger = (a: Figure, b: Figure): Figure => derive('largest', { a, b });

function baseLimit({ base: band, total, offered, parts }: Scope): Figure | null {
  const annual = parts.base.annual;
  if (band?.hold === 'firm') return firmLimit(band.range.high, annual);
  const { baseAtMost } = parts.weights;
  if (baseAtMost === null) return null;
  const atMost = derive('product', { value: annual, factor: baseAtMostOf(baseAtMost) });
  if (band?.hold === 'soft') {
    const top = derive('soft-cap', {
      top: band.range.high,
      overOffer: derive('product', { value: annual, factor: OVER_SOFT_TOP }),
    });
    return derive('smallest', { atMost: larger(atMost, band.range.low), top });
  }
  if (!total || total.range.low.value <= offered.value) return atMost;
  const bonus = parts.figures.bonusShare;
  return larger(atMost, derive('base-reaching', { base: annual, total: total.range.low, offered, bonus }));
}

function grantLimit(grant: KnownGrant, top: Figure | null, firm: boolean): Figure {
  const atMost = derive('product', { value: grant.value, factor: GRANT_AT_MOST });
  return top && firm ? derive('smallest', { evidence: firmLimit(top, grant.value), atMost }) : atMost;
}

export function limitsFor(scope: Scope, bands: Bands, ask: Pick<Ask, 'topped'>): Limits {
  const { grant, others, figures } = scope.parts;
  const currency: Currency | null = figures.currency;
  const baseTop = scope.base && scope.base.hold !== 'weak' ? scope.base.range.high : null;
  const range = bands.grant;
  const hold = comparable(range, currency) ? holdOf(range) : 'weak';
  const grantTop = grant && range && hold !== 'weak' ? grantTopOf(range, grant, others) : null;
  if (ask.topped) return { baseTop, grantTop, base: null, grant: null };
  return {
    baseTop,
    grantTop,
    base: baseLimit(scope),
    grant: grant && grantLimit(grant, grantTop, hold === 'firm'),
  };
}
