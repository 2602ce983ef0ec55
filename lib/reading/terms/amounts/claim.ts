/**
 * A claim says what an amount of money is for, by the words around it. Each family of phrases is one file in `claims/`;
 * every family's amounts are thereby the others' negatives, because the nearest claim takes the amount. Phrases are
 * written as in the lexicon (`lib/lexicon/phrase.ts`).
 */
import type { Family } from '../../../lexicon/families.ts';

/** What an amount is for. `never` is money that is no part of the pay (funding, revenue, relocation, perks). */
export type Role = 'base' | 'ote' | 'total' | 'ctc' | 'bonus' | 'sign-on' | 'equity' | 'price' | 'never';

export interface Behind {
  phrases: readonly string[];
  /** Words that may stand between the amount and the phrase, and how many. */
  between: string;
  most: number;
  /** Marks that may stand right behind the amount; blanks, brackets and commas where unset. */
  marks?: string;
  /** The words are the next amount's where one follows them at once: "£110K OTE, £55K basic". */
  orNext?: boolean;
}

export interface Claim {
  name: string;
  role: Role;
  /** Phrases in front of the amount; the nearest counts. */
  before?: readonly string[];
  /** Longer phrases that hold one of `before` or of those behind, and mean something else: "customer base". */
  unless?: readonly string[];
  /** Of these one must stand shortly before those of `before`: the "housing" of a housing stipend. */
  with?: readonly string[];
  behind?: Behind;
  /** Families of the lexicon that say the same in languages other than English. */
  families?: readonly Family[];
  /** Words in scripts that part no words. */
  script?: RegExp;
  /** Added to the distance in characters: above 0 for words that also mean other things. */
  weight?: number;
  /** Farthest distance at which the words still claim; unset is far. */
  reach?: number;
}
