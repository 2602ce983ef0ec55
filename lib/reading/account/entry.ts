/** The shape of one line of a letter's account. */
import type { Span } from '../../money/money.ts';
import type { Owner } from '../owners/owner.ts';
import type { OwnerReason } from '../owners/reasons.ts';

/** The figures of a reading that an amount can be counted in. */
export type Figure =
  | 'base'
  | 'total'
  | 'bonus'
  | 'signOn'
  | 'equity'
  | 'relocation'
  | 'refresher'
  | 'pension'
  | 'ctc'
  | 'components'
  | 'instalments'
  | 'vesting';

export interface AccountEntry {
  /** The words of the text. */
  text: string;
  span: Span;
  quote: string;
  kind: 'money' | 'number' | 'percent';
  fate: 'counted' | 'set-aside' | 'not-placed';
  /** Where it is counted; null for the others. */
  figure: Figure | null;
  /** Whose it is taken to be; null where nobody claims it. */
  owner: Owner | null;
  /** What it may be instead, where the two voices differ. */
  other: Owner | null;
  /** How sure the owner is: both voices say so, one of them alone, or it must be asked. */
  certainty: 'stated' | 'implied' | 'unsure';
  /** Set aside because the part of the text that it stands in was not read. */
  why?: 'other-option' | 'other-offer' | 'older-offer' | 'newer-message' | 'other-part';
  /** The words that speak for the owner; none where the rules say so. */
  reasons: OwnerReason[];
}
