/**
 * The report: everything the panel shows and the command line prints for one document, as plain data. The panel, the
 * popup and the commands use the same builder, so they cannot disagree.
 */

import type { CounterResult } from '../counter/plan.ts';
import type { AuditFinding, CompanyEvent, Evidence, EvidenceRange } from '../evidence/evidence.ts';
import type { Fit } from '../evidence/fit.ts';
import type { Guide } from '../guides/schema.ts';
import type { Lever } from '../playbook/playbook.ts';
import type { Reading } from '../reading/reading.ts';
import type { Offer, UserInputs } from '../worth/offer.ts';

import type { Ladder } from './ladder.ts';
import type { Standing } from './standings.ts';

/** What the person changed: a field set here wins over the reading, `undefined` leaves the reading. */
export type Corrections = Partial<Offer>;

/** Why the report looks as it does; each is a designed screen or banner. */
export type State =
  | 'nothing-here'
  | 'not-covered'
  | 'no-currency'
  | 'level-unsure'
  | 'no-equity-stated'
  | 'units-without-price'
  | 'deadline-passed'
  | 'place-unsure'
  | 'several-ranges'
  | 'truncated';

/** The result for one candidate level; more than one while the level is unsure. */
export interface LevelCase {
  /** The candidate, as the evidence words it; null where no level applies. */
  level: { label: string; codes: string[]; seniority: string[] } | null;
  total: EvidenceRange | null;
  base: EvidenceRange | null;
  grant: EvidenceRange | null;
  result: CounterResult;
  /** Where each part of the offer stands in what each tier says of it, at this level. */
  standings: Standing[];
}

export interface Report {
  reading: Reading;
  /** A posting offers nothing; once the person enters a base, it is an offer. */
  kind: 'offer' | 'posting';
  offer: Offer;
  inputs: UserInputs;
  states: State[];
  /** Which levels the offer's total fits: one, several at an overlap, between two at a gap. */
  fit: Fit | null;
  /** The same offer at every level of the sources; null where they have fewer than two for this place. */
  ladder: Ladder | null;
  evidence: Evidence;
  /** The guides that the evidence speaks of: bundled ones, and those the person imported. */
  guides: Guide[];
  cases: LevelCase[];
  findings: AuditFinding[];
  events: CompanyEvent[];
  levers: Lever[];
}
