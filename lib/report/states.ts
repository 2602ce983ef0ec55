/** Why the report looks as it does: each state is a screen or a banner with the one thing the person can do about it. */
import { deadlineState } from '../counter/dates.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { unplaced } from '../reading/account/unplaced.ts';
import type { Reading } from '../reading/reading.ts';
import type { Offer } from '../worth/offer.ts';
import type { LevelCase, State } from './report.ts';

export interface Situation {
  reading: Reading;
  offer: Offer;
  kind: 'offer' | 'posting';
  evidence: Evidence;
  cases: LevelCase[];
  today: string;
  truncated: boolean;
}

type Test = (situation: Situation) => boolean;

const hasPay = ({ reading, offer }: Situation): boolean => offer.base !== null || reading.base.length > 0;

const TESTS: Record<State, Test> = {
  'nothing-here': ({ reading, offer }) => reading.kind.value === 'other' && offer.base === null,
  'not-covered': ({ offer, evidence }) => offer.company !== null && evidence.guideIds.length === 0,
  'no-currency': (situation) => hasPay(situation) && situation.offer.currency === null,
  'level-unsure': ({ cases }) => cases.length > 1,
  'no-equity-stated': ({ offer, kind, reading }) =>
    kind === 'offer' &&
    offer.base !== null &&
    offer.equity === null &&
    !unplaced(reading).some(({ owner }) => owner === 'grant' || owner === 'units'),
  'units-without-price': ({ offer: { equity } }) =>
    equity !== null && equity.units !== null && equity.price === null && equity.value === null,
  'deadline-passed': ({ offer, today }) => deadlineState(offer.deadline, today) === 'passed',
  'place-unsure': ({ evidence }) => evidence.guideIds.length > 0 && evidence.place.region === null,
  'several-ranges': ({ evidence }) =>
    evidence.ranges.filter(({ tier, marks }) => tier === 'stated' && !marks.includes('other-place')).length >
    1,
  truncated: ({ truncated }) => truncated,
};

/** All states that hold; where there is nothing here, that is the only one. */
export function statesOf(situation: Situation): State[] {
  const found = (Object.keys(TESTS) as State[]).filter((state) => TESTS[state](situation));
  return found.includes('nothing-here') ? ['nothing-here'] : found;
}
