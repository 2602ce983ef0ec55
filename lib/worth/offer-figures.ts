/** An offer as figures: pay a year, bonus, grant and one-offs, each with its derivation down to its leaves. */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { constant } from '../figures/leaf.ts';
import type { Currency } from '../money/money.ts';
import type { Reclaimable } from './clawback.ts';
import { type Grant, grantOf } from './grant.ts';
import { furtherGrants, type Granted, missingOfGrants, othersYearly } from './granted.ts';
import type { Offer, OfferSignOn } from './offer.ts';
import { type LeafOf, type Origins, offerLeaves } from './offer-leaves.ts';
import { annualise, paymentsAYear } from './periods.ts';
import { type RefresherFigures, refresherFigures } from './refresher.ts';
import { type Vesting, vestingOf } from './vesting.ts';

export interface BaseFigures {
  /** As the letter states it, per pay period. */
  stated: Figure;
  perYear: Figure;
  annual: Figure;
}

export interface OneOff extends Reclaimable {
  /** `signOn`, or `guaranteedBonus` of the first year. */
  kind: 'signOn' | 'guaranteedBonus';
}

export interface OfferFigures {
  currency: Currency | null;
  base: BaseFigures | null;
  /** Recurring bonus as a share of base, 0 where there is none or where it is a fixed amount. */
  bonusShare: Figure;
  /** Recurring bonus that does not move with base. */
  bonusFixed: Figure | null;
  /** Recurring bonus a year at the offered base; null while base is unknown and the bonus is a share of it. */
  bonus: Figure | null;
  /** Share of base that is guaranteed for the first year only, where it is stated as one. */
  guaranteedShare: Figure | null;
  grant: Grant;
  vesting: Vesting | null;
  /** Grants beside the main one. */
  further: Granted[];
  /** Grants that the letter promises for later years with an amount; no part of `recurring`. */
  refresher: RefresherFigures | null;
  oneOffs: OneOff[];
  /** Money for moving: no part of any total. */
  relocation: Reclaimable | null;
  /** Base + target bonus + a year of every grant; null while a part is unknown. */
  recurring: Figure | null;
  /** The same of the parts whose value is known: at least so much. Null while base is unknown. */
  known: Figure | null;
}

/** Counts as no bonus: none is mentioned, or none is promised. Shown as an assumption that can be changed. */
const NO_BONUS = constant(0, 'ratio', 'target-bonus', 'nonePromised');

function baseFigures(offer: Offer, leaf: LeafOf): BaseFigures | null {
  const stated = leaf('base', offer.base, 'money');
  if (!stated || stated.value <= 0) return null;
  const perYear = paymentsAYear(offer.payPeriod, leaf('instalments', offer.instalments, 'count'));
  return { stated, perYear, annual: annualise(stated, perYear) };
}

/** Bonus a year at a given base: a share of it, or a fixed amount. */
export function bonusAt(base: Figure, offer: Pick<OfferFigures, 'bonusShare' | 'bonusFixed'>): Figure {
  return offer.bonusFixed ?? derive('target-bonus', { base, share: offer.bonusShare });
}

/** Base, bonus and a year of the grant added up; parts that the offer does not have are left out. */
export function recurringTotal(
  base: Figure,
  bonus: Figure | null,
  grantYearly: Figure | null,
  otherGrants: Figure | null = null,
): Figure {
  const parts: Record<string, Figure> = { base };
  if (bonus && bonus.value > 0) parts.bonus = bonus;
  if (grantYearly) parts.grant = grantYearly;
  if (otherGrants) parts.otherGrants = otherGrants;
  return derive('recurring-total', parts);
}

function oneOffsOf(
  offer: Offer,
  base: BaseFigures | null,
  guaranteed: Figure | null,
  leaf: LeafOf,
): OneOff[] {
  const found: OneOff[] = [];
  offer.signOn.forEach((signOn, i) => {
    const amount = leaf(`signOn.${i}.amount`, signOn.amount, 'money');
    if (amount) found.push({ kind: 'signOn', ...bound(signOn, amount, `signOn.${i}`, leaf) });
  });
  const fixed = offer.bonus?.kind === 'guaranteed' ? leaf('bonus.amount', offer.bonus.amount, 'money') : null;
  const amount =
    fixed ?? (guaranteed && base ? derive('target-bonus', { base: base.annual, share: guaranteed }) : null);
  if (amount) found.push({ kind: 'guaranteedBonus', amount, month: 0, clawback: null, term: null });
  return found;
}

/** A payment with its clause. */
function bound(
  { month = 0, clawbackMonths, clawback = null }: Partial<OfferSignOn> & { clawbackMonths: number | null },
  amount: Figure,
  path: string,
  leaf: LeafOf,
): Reclaimable {
  const term = leaf(`${path}.clawbackMonths`, clawbackMonths, 'months');
  return { amount, month, clawback, term };
}

function relocationOf({ relocation }: Offer, leaf: LeafOf): Reclaimable | null {
  const amount = leaf('relocation.amount', relocation?.amount, 'money');
  return relocation && amount ? bound(relocation, amount, 'relocation', leaf) : null;
}

/** Works an offer out. `origins` says which fields were read from the page; the rest are the person's own. */
export function offerFigures(offer: Offer, origins: Origins = {}): OfferFigures {
  const leaf = offerLeaves(offer, origins);
  const base = baseFigures(offer, leaf);
  const kind = offer.bonus?.kind ?? null;
  const share = leaf('bonus.pct', offer.bonus?.pct, 'ratio');
  const bonusFixed = kind !== 'target' || share ? null : leaf('bonus.amount', offer.bonus?.amount, 'money');
  const bonusShare = (kind === 'target' ? share : null) ?? NO_BONUS;
  const bonus =
    bonusFixed ?? (base ? derive('target-bonus', { base: base.annual, share: bonusShare }) : null);
  const guaranteedShare = kind === 'guaranteed' ? share : null;
  const grant = grantOf(offer.equity, leaf);
  const stock = {
    grant,
    vesting: vestingOf(offer.equity, grant, leaf),
    further: furtherGrants(offer, leaf),
  };
  const known = base
    ? recurringTotal(base.annual, bonus, grant.state === 'known' ? grant.yearly : null, othersYearly(stock))
    : null;
  return {
    currency: offer.currency,
    base,
    bonusShare,
    bonusFixed,
    bonus,
    guaranteedShare,
    ...stock,
    refresher: refresherFigures(offer, leaf),
    oneOffs: oneOffsOf(offer, base, guaranteedShare, leaf),
    relocation: relocationOf(offer, leaf),
    recurring: missingOfGrants(stock).length === 0 ? known : null,
    known,
  };
}
