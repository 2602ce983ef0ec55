/** Whose a name is. The trained voice gives each word of a text one of these. */

/** In the order of the weights' columns; `none` is a word that is part of no name. */
export const NAME_OWNERS = [
  'none',
  'employer',
  'otherco',
  'agency',
  'title',
  'othertitle',
  'place',
  'otherplace',
  'person',
] as const;
export type NameOwner = (typeof NAME_OWNERS)[number];

/** A run of words that belong together, with the mean probability of its owner over its words, 0..1. */
export interface NameSpan {
  owner: Exclude<NameOwner, 'none'>;
  start: number;
  end: number;
  probability: number;
}
