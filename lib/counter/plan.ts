/**
 * The counter as plain data: what to ask, what to aim for, where to stop, and why. Every number is a figure with its
 * derivation. Rule numbers are those of the README's "How the numbers are made".
 */
import type { EvidenceRange } from '../evidence/evidence.ts';
import type { Figure } from '../figures/figure.ts';
import type { ClawbackStep } from '../worth/clawback.ts';
import type { Local } from '../worth/local-rows.ts';
import type { Genre, Offer, UserInputs } from '../worth/offer.ts';
import type { OfferFigures } from '../worth/offer-figures.ts';
import type { Origins } from '../worth/offer-leaves.ts';
import type { PositionWord } from '../worth/position.ts';
import type { PriceCase } from '../worth/price.ts';
import type { WorthYear } from '../worth/years.ts';
import type { TalkEvent } from './rounds/event.ts';

export type { WorthYear as VestingYear } from '../worth/years.ts';

/** A sentence as data: `counter.<code>` in `locales` and its parameters; words are made at the surface. */
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
  /** Which fields were read from the page; the rest count as the person's own. */
  origins?: Origins;
  /** A posting is not an offer: it gives an expectation instead of a counter. Default `offer`. */
  kind?: 'offer' | 'posting';
  /** What happened so far. None: one offer from them. */
  events?: readonly TalkEvent[];
  /** What the letter's own words say of the type (`type/said.ts`). */
  said?: Genre | null;
}

export type MoveKind = 'ask' | 'close' | 'accept' | 'hold' | 'decide' | 'none';

/** One of their possible answers to an ask, with the move that follows it. */
export interface Answer {
  answer: 'met' | 'most' | 'half' | 'nothing' | 'final';
  /** Their total, if they answer so. */
  total: Figure;
  move: MoveKind;
  line: Note;
  /** The yearly total to ask for then; null where no yearly money is asked for. */
  ask: Figure | null;
  parts: Part[];
}

/** What comes next in the talks. */
export interface Move {
  kind: MoveKind;
  /** What to say or do, in one sentence. */
  line: Note;
  /** Said to be the last ask. */
  last: boolean;
  /** Why the ask is above the one before it; null where it is not. */
  news: Note | null;
  /** Their latest total, on the measure of the plan; null while it is unknown. */
  offered: Figure | null;
  /** What they agreed to, part by part, where they met an ask that their letter does not name yet; else empty. */
  agreed: Part[];
  /** Their possible answers to the ask that is about to go out, or is with them, each with the line that follows. */
  answers: Answer[];
}

/** `known`: some part's value is unknown, and the plan is for the others. */
export type Mode = 'total' | 'known' | 'expectation';

/**
 * One part of the split: what is offered, what is asked. Base and bonus are a year's, the grant is the whole of it;
 * `units` are those of a grant whose value is unknown, and in no total;
 * `otherGrants` is a year of the grants beside it, which stay as offered.
 */
export interface Part {
  part: 'base' | 'bonus' | 'grant' | 'units' | 'otherGrants' | 'signOn';
  offered: Figure | null;
  asked: Figure;
  /** The same ask as the letter counts it: base per pay period, the grant in units. Null where that is no different. */
  counted: Figure | null;
  /** `above-evidence`: the part lies above the range that backs it. `one-step-up`: raised to reach the minimum. */
  marks: ('above-evidence' | 'one-step-up')[];
}

/** Where one part takes the yearly amount: from `from`, by `by`, to `to`. */
export interface WayStep {
  part: Part['part'];
  from: Figure;
  by: Figure;
  to: Figure;
}

/** From the offer to the ask: parts that rise, each by a year of it; `once` is what a sign-on rises by, apart. */
export interface Way {
  offered: Figure;
  steps: WayStep[];
  asked: Figure;
  once: Figure | null;
}

export interface Package {
  name: 'main' | 'base-led' | 'grant-led';
  parts: Part[];
  /** Recurring annual total. */
  total: Figure;
  /** Null while the vesting of the first year or another part of it is unknown. */
  yearOne: Figure | null;
}

export interface Position {
  measure: 'base' | 'total' | 'grant';
  rangeId: string;
  /** (offer − low) / (high − low), not clamped. */
  p: Figure;
  word: PositionWord;
}

export interface Plan {
  mode: Mode;
  /** What the ask is measured in; null for a plan that asks for a sign-on only. */
  ask: Figure | null;
  target: Figure | null;
  /** The user's own, never invented. */
  walkAway: Figure | null;
  /** Ask and target before rounding: the figures that rules 2 and 3 give. Null in expectation mode. */
  exact: { ask: Figure; target: Figure } | null;
  /** Null where the evidence informs and does not cap. */
  cap: Figure | null;
  /** Answer to "what are your expectations?": its bottom is the target. Expectation mode only. */
  say: { low: Figure; high: Figure } | null;
  parts: Part[];
  /** The way from the offer to the ask, part by part; null without an ask on a recurring amount. */
  way: Way | null;
  /** The main package first; empty where there is nothing to shift between parts. */
  packages: Package[];
  /** Rests on filed or market figures alone. */
  weak: boolean;
}

export interface CounterResult {
  figures: OfferFigures;
  recurring: Figure | null;
  /** The recurring total without what cannot be sold today; null where that changes nothing. */
  cashView: Figure | null;
  years: WorthYear[];
  /** A grant that counts units of stock, at the price as given and at 20% less and more; lowest first. */
  prices: PriceCase[];
  /** What would have to be repaid when leaving, by the clauses that the letter states; empty without one. */
  clawback: ClawbackStep[];
  /** The offer in the terms of its country; null where there are none of its own. */
  local: Local | null;
  positions: Position[];
  /** The range the plan was measured against. */
  range: EvidenceRange | null;
  /** Null where there is no plan; `advice` and `missing` say why. */
  plan: Plan | null;
  /** The type that the plan is made by, and the one that the letter speaks for. */
  type: Genre;
  proposedType: Genre;
  /** What else can be asked for, besides yearly pay. */
  terms: Note[];
  move: Move;
  /** The person's own ask: shown as theirs, without backing. */
  ownAsk: Figure | null;
  /** What to do besides, or instead of, a money counter. Accepting as it stands is always among them. */
  advice: Note[];
  warnings: Note[];
  /** What is missing before a total can be given, as questions. */
  missing: Note[];
  /** Assumptions that were made and can be changed. */
  assumptions: Note[];
}
