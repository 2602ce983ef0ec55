/** The numbers that decide between the two voices. Each is held by a case in `tests/unit/reading/owners`. */

/** A reading by the rules that the scorer finds less likely than this is doubted. */
export const DOUBTED = 0.12;
/** A bonus's share that the scorer finds less likely than this is asked about, not shown. */
export const DISBELIEVED = 0.02;
/** The scorer alone is believed from here on, and only asked about below. */
export const SURE = 0.88;
/** Below this the scorer alone says nothing. */
export const LEAST = 0.55;
/** A rule gives way where the scorer is this sure that the mark is no part of the pay. */
export const OVERRULES = 0.93;
/** That it belongs to nothing at all must be surer still, and takes away only what was read by its shape. */
export const OVERRULES_AS_NOBODY = 0.99;
/** Money for what is left behind at the old job is named like money for joining. */
export const OVERRULES_AS_BUYOUT = 0.8;
/** Of the dates and percentages a letter has few; less is enough to ask. */
export const LEAST_DATE = 0.6;
/** What the rules read by its shape alone gives way sooner. */
export const OVERRULES_BARE = 0.5;
