/**
 * A claim says what an amount of money is for, by the words around it. Each phrase family is one file in `claims/`;
 * every family's amounts are thereby the others' negatives, because the nearest claim takes the amount.
 */

/** What an amount is for. `never` is money that is no part of the pay (funding, revenue, relocation, perks). */
export type Role = 'base' | 'ote' | 'total' | 'ctc' | 'bonus' | 'sign-on' | 'equity' | 'price' | 'never';

export interface Claim {
  name: string;
  role: Role;
  /** Words in front of the amount, in lower case; the nearest match counts. Needs the flag `g`. */
  before?: RegExp;
  /** Words that must stand shortly before those of `before` (within 36 characters): the "housing" of a housing stipend. */
  with?: RegExp;
  /** Words right behind the amount, in lower case; anchored with `^`. */
  after?: RegExp;
  /** Added to the distance in characters: above 0 for words that also mean other things. */
  weight?: number;
  /** Farthest distance at which the words still claim; unset is far. */
  reach?: number;
}
