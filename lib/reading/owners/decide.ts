/**
 * Two voices, one owner for each mark: where the rules and the scorer agree it is stated; where one of them speaks
 * alone and is sure it is implied; else it is unsure, with at most one other reading, and the panel asks.
 */
import type { Mark } from '../../marks/mark.ts';
import { NOBODY, type Owner } from './owner.ts';
import type { OwnerReason } from './reasons.ts';
import type { Ruling } from './rules.ts';
import type { Score } from './scorer/score.ts';
import {
  DOUBTED,
  LEAST,
  LEAST_DATE,
  OVERRULES,
  OVERRULES_AS_BUYOUT,
  OVERRULES_AS_NOBODY,
  OVERRULES_BARE,
  SURE,
} from './tuning.ts';

export interface Decision {
  mark: Mark;
  /** null: nobody claims it, it is not placed. */
  owner: Owner | null;
  certainty: 'stated' | 'implied' | 'unsure';
  /** What it may be instead, where it is unsure. */
  other: Owner | null;
  by: 'both' | 'rules' | 'scorer' | 'place' | 'nobody';
  /** The scorer's probability of the owner, 1 where no scorer was asked. */
  probability: number;
  /** The words that speak for the owner, where the scorer was asked and the two voices do not agree. */
  reasons?: OwnerReason[];
  /** The scorer's probability that it is base pay: of several the likeliest is the one. */
  base: number;
}

/** "bonus.max" is a bonus, "pension.own%" is of the pension, "within seven days" says by when to answer. */
export const familyOf = (owner: Owner): string =>
  owner === 'replyin' ? 'replyby' : (owner.split('.')[0]?.replace('%', '') ?? owner);

const isNobody = (owner: Owner): boolean => NOBODY.has(owner);

function probabilityOf(scores: readonly Score[], owner: Owner): number {
  return scores
    .filter(
      (score) =>
        familyOf(score.owner) === familyOf(owner) && score.owner.endsWith('%') === owner.endsWith('%'),
    )
    .reduce((sum, { probability }) => sum + probability, 0);
}

/** Whose the mark is. Without scores the rules speak alone. */
export function decide(mark: Mark, ruling: Ruling | null, scores: readonly Score[] | null): Decision {
  const base = scores?.find(({ owner }) => owner === 'base')?.probability ?? 0;
  return { ...owned(mark, ruling, scores), base };
}

/** "Base salary $205,000": words that name base pay outright are overruled or believed, not asked about. */
const OUTRIGHT = 'base-salary';

/** How sure the scorer must be to take a mark from the rules. */
function overruleFrom({ bare, owner: ruled, claim }: Ruling, owner: Owner): number {
  if (ruled === 'signon' && owner === 'buyout') return OVERRULES_AS_BUYOUT;
  if (isNobody(owner) || claim === OUTRIGHT) return OVERRULES_AS_NOBODY;
  return bare ? OVERRULES_BARE : OVERRULES;
}

/** Owners of money that is somebody else's, or no pay. */
const NOT_PAY: ReadonlySet<Owner> = new Set<Owner>([
  'business',
  'insurance',
  'severance',
  'previous',
  'price',
]);

/** What earlier hires or top sellers get is named like pay. */
const isNotPay = ({ owner, claim }: Ruling): boolean => NOT_PAY.has(owner) || claim === 'never-others';

type Owned = Omit<Decision, 'base'>;

function owned(mark: Mark, ruling: Ruling | null, scores: readonly Score[] | null): Owned {
  const best = scores?.[0];
  if (scores === null || best === undefined) {
    if (ruling === null) return nobody(mark);
    return {
      mark,
      owner: ruling.owner,
      certainty: ruling.read ? 'stated' : 'implied',
      other: null,
      by: 'rules',
      probability: 1,
    };
  }
  const sure = probabilityOf(scores, best.owner);
  if (ruling !== null && familyOf(ruling.owner) === familyOf(best.owner)) {
    // The scorer knows finer owners: a maximum, a guarantee.
    const finer = best.owner.length > ruling.owner.length && best.probability >= LEAST;
    const owner = finer ? best.owner : ruling.owner;
    return {
      mark,
      owner,
      certainty: ruling.read || sure >= SURE ? 'stated' : 'implied',
      other: null,
      by: 'both',
      probability: sure,
    };
  }
  if (ruling?.read) {
    const own = probabilityOf(scores, ruling.owner);
    // That it belongs to nothing takes away only what the rules read by its shape: what words name is asked about.
    const keeps = (isNobody(best.owner) || best.owner === 'written') && !ruling.bare;
    if (own < DOUBTED && !keeps && best.probability >= overruleFrom(ruling, best.owner))
      return {
        mark,
        owner: best.owner,
        certainty: 'unsure',
        other: ruling.owner,
        by: 'scorer',
        probability: best.probability,
      };
    const certainty = own >= DOUBTED || ruling.claim === OUTRIGHT ? 'implied' : 'unsure';
    return {
      mark,
      owner: ruling.owner,
      certainty,
      other: certainty === 'unsure' ? best.owner : null,
      by: 'rules',
      probability: own,
    };
  }
  // Words that name other money than pay give way to pay only where the scorer is sure; what is named as paid for
  // staying or leaving is never taken for a payment for joining without asking.
  const gives = best.owner === 'base' ? best.probability < SURE : best.owner === 'signon';
  if (ruling !== null && isNotPay(ruling) && gives)
    return {
      mark,
      owner: ruling.owner,
      certainty: 'unsure',
      other: best.owner,
      by: 'rules',
      probability: probabilityOf(scores, ruling.owner),
    };
  const least = mark.kind === 'date' || mark.kind === 'percent' ? LEAST_DATE : LEAST;
  if (best.probability >= least && !isNobody(best.owner))
    return {
      mark,
      owner: best.owner,
      certainty: best.probability >= SURE ? 'implied' : 'unsure',
      other: best.probability >= SURE ? null : (ruling?.owner ?? scores[1]?.owner ?? null),
      by: 'scorer',
      probability: best.probability,
    };
  if (ruling !== null)
    return {
      mark,
      owner: ruling.owner,
      certainty: 'implied',
      other: null,
      by: 'rules',
      probability: probabilityOf(scores, ruling.owner),
    };
  if (best.probability >= SURE)
    return { ...nobody(mark), owner: best.owner, probability: best.probability, by: 'scorer' };
  return nobody(mark);
}

const nobody = (mark: Mark): Owned => ({
  mark,
  owner: null,
  certainty: 'unsure',
  other: null,
  by: 'nobody',
  probability: 0,
});
