/**
 * What is compared with what. A total is compared with a total; base evidence speaks of the base inside it. Where a
 * part is unstated the known parts are counted by themselves, and the missing one is asked for.
 */
import type { EvidenceRange, Mark } from '../evidence/evidence.ts';
import { informsOnly, isOwnWord } from '../evidence/tiers/table.ts';
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { user } from '../figures/leaf.ts';
import type { Currency } from '../money/money.ts';
import { missingOfGrants } from '../worth/granted.ts';
import { isMeant } from '../worth/limits.ts';
import type { Genre } from '../worth/offer.ts';
import type { OfferFigures } from '../worth/offer-figures.ts';
import { note } from './note.ts';
import { type Offered, offeredParts } from './offered.ts';
import type { CounterInput, Note } from './plan.ts';
import { strengthOf } from './strength.ts';

/**
 * `firm`: the employer's own word for this role, level and place. `soft`: an estimate, or its word for more than this.
 * `weak`: wages of the labour market; they inform and never cap.
 */
export type Hold = 'firm' | 'soft' | 'weak';

export interface Band {
  range: EvidenceRange;
  hold: Hold;
}

export interface Scope {
  /** `known`: some part's value is unknown, and the offer is worth at least `offered`. */
  measure: 'total' | 'known';
  /** O, or K. */
  offered: Figure;
  /** What the offer's parts are worth together, as the letter has them. */
  parts: Offered;
  total: Band | null;
  base: Band | null;
  /** W on this measure. */
  minimum: Figure | null;
  /** C: the best competing offer on this measure. */
  competing: Figure | null;
  /** f. */
  strength: Figure;
  /** Level, place and pay basis are confirmed by the person. */
  confirmed: boolean;
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

/** Marks of a range that is for more than this role, level and place. */
const WIDER: ReadonlySet<Mark> = new Set([
  'place-not-stated',
  'level-not-stated',
  'other-level',
  'other-place',
  'any-place',
  'any-level',
  'other-role',
]);

export function holdOf(range: EvidenceRange): Hold {
  if (informsOnly(range)) return 'weak';
  return isOwnWord(range) && !range.marks.some((mark) => WIDER.has(mark)) ? 'firm' : 'soft';
}

const bandOf = (range: EvidenceRange | null, currency: Currency | null): Band | null =>
  comparable(range, currency) ? { range, hold: holdOf(range) } : null;

/** The range that a plan is measured against. */
export const rangeOf = ({ total, base }: Scope): EvidenceRange | null => (total ?? base)?.range ?? null;

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

/** Resolves measure, ranges and the person's own figures for one set of bands. */
export function resolveScope(input: CounterInput, figures: OfferFigures, type: Genre): Scoped {
  const { bands, offer, inputs } = input;
  const missing = missingParts(input, figures);
  const warnings: Note[] = [];
  for (const range of [bands.total, bands.base]) {
    if (range?.currency && offer.currency && range.currency !== offer.currency) {
      warnings.push(note('currency-differs', { offer: offer.currency, range: range.currency }));
      break;
    }
  }
  const found: Scoped = { scope: null, missing, warnings, assumptions: [] };
  const parts = offeredParts(figures, type);
  if (!parts || offer.currency === null) return found;

  const whole = figures.recurring !== null;
  const [minimum, competing] = [minimumOf(input), bestCompeting(input)];
  if (!whole && minimum) found.assumptions.push(note('minimum-taken-as-known', { minimum }));
  if (!whole && competing) warnings.push(note('competing-not-comparable', { competing }));
  found.scope = {
    measure: whole ? 'total' : 'known',
    offered: parts.recurring,
    parts,
    total: whole ? bandOf(bands.total, offer.currency) : null,
    base: bandOf(bands.base, offer.currency),
    minimum,
    competing: whole ? competing : null,
    strength: strengthOf(inputs.strength),
    confirmed: inputs.confirmed ?? false,
  };
  return found;
}

/** What the total would be with another base. */
export const totalWithBase = ({ offered, parts }: Scope, aim: Figure): Figure =>
  derive('total-with-base', {
    offered,
    base: parts.base.annual,
    aim,
    bonus: parts.figures.bonusShare,
  });
