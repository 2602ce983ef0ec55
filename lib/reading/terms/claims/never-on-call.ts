/** "an on-call week, paid at £400", "$3/hr shift differential": pay for certain hours, beside the salary and not it. */
import type { Claim } from '../_claim.ts';

const HOURS =
  '(?:on[- ]call|stand[- ]?by|call[- ]?outs?|shift (?:premium|differential|allowance)s?|night (?:shift|differential)s?|overtime)';

const claim: Claim = {
  name: 'never-on-call',
  role: 'never',
  with: new RegExp(`(?<![a-zß-ž])${HOURS}(?![a-zß-ž])`),
  before:
    /(?<![a-zß-ž])(?:(?:(?:is|are) )?paid(?: at| with| extra)?|pays?|rates?(?: of)?|premium(?: of)?|at)(?![a-zß-ž])/g,
  after: new RegExp(
    `^[\\s)*/]{0,3}(?:(?:per|a|an|each|hr|hour|week|day|night|shift|extra|for|of|on) ?){0,4}${HOURS}(?![a-zß-ž])`,
  ),
  weight: -8,
  reach: 40,
};

export default claim;
