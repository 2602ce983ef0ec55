/**
 * What is compared with what. A total is compared with a total, base with base; where a part of the total is unstated
 * only base is compared, and the missing part is asked for. The person's minimum and competing offers are brought to
 * the same measure, or left out where they cannot be.
 */
import type { EvidenceRange } from '../evidence/evidence.ts';
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { user } from '../figures/leaf.ts';
import type { Currency } from '../money/money.ts';
import { missingOfGrants } from '../worth/granted.ts';
import { isMeant } from '../worth/limits.ts';
import type { OfferFigures } from '../worth/offer-figures.ts';
import { note } from './note.ts';
import type { CounterInput, Note } from './plan.ts';

export interface Scope {
  measure: 'total' | 'base';
  range: EvidenceRange;
  /** Filed and market ranges inform and never cap. */
  weak: boolean;
  /** O: what the offer is on this measure. */
  offered: Figure;
  /** W on this measure. */
  minimum: Figure | null;
  /** C: the best competing offer on this measure. */
  competing: Figure | null;
}

export interface Scoped {
  scope: Scope | null;
  missing: Note[];
  warnings: Note[];
  assumptions: Note[];
}

/** A range can be compared with where it has a width and its currency is the offer's. */
export const comparable = (range: EvidenceRange | null, currency: Currency | null): range is EvidenceRange =>
  range !== null &&
  range.low.value > 0 &&
  range.high.value > range.low.value &&
  currency !== null &&
  (range.currency === null || range.currency === currency);

export const isWeak = (range: EvidenceRange): boolean => range.tier === 'filed' || range.tier === 'market';

function bestCompeting(input: CounterInput): Figure | null {
  const { competing } = input.inputs;
  let best = -1;
  competing.forEach((offer, i) => {
    if (isMeant(offer.total) && offer.total > (competing[best]?.total ?? 0)) best = i;
  });
  const found = competing[best];
  return found ? user(found.total, 'money', input.offer.currency, `competing.${found.name}`) : null;
}

export function minimumOf(input: CounterInput): Figure | null {
  const { walkAway } = input.inputs;
  return isMeant(walkAway) ? user(walkAway, 'money', input.offer.currency, 'walkAway') : null;
}

function missingParts(input: CounterInput, figures: OfferFigures): Note[] {
  const missing: Note[] = [];
  if (input.offer.currency === null) missing.push(note('missing-currency'));
  if (!figures.base) missing.push(note('missing-base'));
  for (const part of missingOfGrants(figures)) missing.push(note(`missing-${part}`));
  return missing;
}

/** Base mode: the base that would bring the total to the amount, the other parts staying as offered. */
export function inBaseTerms(total: Figure | null, figures: OfferFigures): Figure | null {
  if (!total || !figures.recurring || !figures.base) return null;
  return derive('base-for-total', {
    total,
    offered: figures.recurring,
    base: figures.base.annual,
    bonus: figures.bonusShare,
  });
}

function baseScope(range: EvidenceRange, base: Figure, input: CounterInput, figures: OfferFigures) {
  const minimum = minimumOf(input);
  const competing = bestCompeting(input);
  const assumptions: Note[] = [];
  const warnings: Note[] = [];
  const known = figures.recurring !== null;
  if (minimum) assumptions.push(note(known ? 'minimum-in-base-terms' : 'minimum-taken-as-base', { minimum }));
  if (competing && known) assumptions.push(note('competing-in-base-terms', { competing }));
  if (competing && !known) warnings.push(note('competing-not-comparable', { competing }));
  const scope: Scope = {
    measure: 'base',
    range,
    weak: isWeak(range),
    offered: base,
    // While the total is unknown, the person's minimum can only be a minimum of base; a rival's total is not one.
    minimum: known ? inBaseTerms(minimum, figures) : minimum,
    competing: inBaseTerms(competing, figures),
  };
  return { scope, warnings, assumptions };
}

/** Resolves measure, range and the person's own figures for one set of bands. */
export function resolveScope(input: CounterInput, figures: OfferFigures): Scoped {
  const { bands, offer } = input;
  const missing = missingParts(input, figures);
  const warnings: Note[] = [];
  for (const range of [bands.total, bands.base]) {
    if (range?.currency && offer.currency && range.currency !== offer.currency) {
      warnings.push(note('currency-differs', { offer: offer.currency, range: range.currency }));
      break;
    }
  }
  const found: Scoped = { scope: null, missing, warnings, assumptions: [] };
  if (!figures.base) return found;

  if (figures.recurring && comparable(bands.total, offer.currency)) {
    found.scope = {
      measure: 'total',
      range: bands.total,
      weak: isWeak(bands.total),
      offered: figures.recurring,
      minimum: minimumOf(input),
      competing: bestCompeting(input),
    };
    return found;
  }
  if (comparable(bands.base, offer.currency)) {
    const base = baseScope(bands.base, figures.base.annual, input, figures);
    found.scope = base.scope;
    warnings.push(...base.warnings);
    found.assumptions.push(...base.assumptions);
  }
  return found;
}
