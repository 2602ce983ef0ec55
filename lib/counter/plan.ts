/**
 * The counter as plain data: what to ask, what to aim for, where to stop, and why. Every number is a figure with its
 * derivation. Rule numbers are those of the README's "How the numbers are made".
 */
import type { EvidenceRange } from '../evidence/evidence.ts';
import type { Figure } from '../figures/figure.ts';
import type { Offer, UserInputs } from '../worth/offer.ts';

/** A sentence as data: message key and parameters; words are made at the surface. */
export interface Note {
  code: string;
  params: Record<string, string | number | Figure>;
}

/** The ranges the counter works with, already resolved for one company, role, level and place. */
export interface Bands {
  total: EvidenceRange | null;
  base: EvidenceRange | null;
  grant: EvidenceRange | null;
}

export interface CounterInput {
  offer: Offer;
  inputs: UserInputs;
  bands: Bands;
}

/** `total`: the gap may go to base, grant and sign-on. `base`: base only, because the total is unknown. */
export type Mode = 'total' | 'base' | 'expectation';

/** One part of the split: what is offered, what is asked. */
export interface Part {
  part: 'base' | 'bonus' | 'grant' | 'signOn';
  offered: Figure | null;
  asked: Figure;
  /** Marks such as `above-evidence`. */
  marks: string[];
}

export interface Package {
  name: 'main' | 'base-led' | 'grant-led';
  parts: Part[];
  /** Recurring annual total. */
  total: Figure;
  yearOne: Figure;
}

export interface Position {
  measure: 'base' | 'total' | 'grant';
  rangeId: string;
  /** (offer − low) / (high − low), not clamped. */
  p: Figure;
  word: 'below' | 'bottom' | 'lower' | 'middle' | 'upper' | 'top' | 'above';
}

export interface VestingYear {
  year: number;
  base: Figure;
  bonus: Figure;
  grant: Figure;
  oneOff: Figure;
  total: Figure;
}

export interface Plan {
  mode: Mode;
  /** Null where there is no plan; `advice` says why. */
  ask: Figure | null;
  target: Figure | null;
  /** The user's own, never invented. */
  walkAway: Figure | null;
  cap: Figure | null;
  parts: Part[];
  packages: Package[];
}

export interface CounterResult {
  recurring: Figure | null;
  years: VestingYear[];
  positions: Position[];
  plan: Plan | null;
  /** What to do besides, or instead of, a money counter. Accepting as it stands is always among them. */
  advice: Note[];
  warnings: Note[];
  /** What is missing before a total can be given, as questions. */
  missing: Note[];
  /** Assumptions that were made and can be changed. */
  assumptions: Note[];
}
