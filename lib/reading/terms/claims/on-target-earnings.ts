/** "OTE", "on-target earnings": base and commission together, never comparable with base. */
import type { Claim } from '../amounts/claim.ts';

const claim: Claim = {
  name: 'on-target-earnings',
  role: 'ote',
  before: [
    'OTE',
    'on target [earning|earnings] [pay|salary|compensation|] [range|]',
    'target earnings',
    'earning potential',
    'uncapped earnings',
    'on target [earnings|] OTE [pay|salary|compensation|] [range|]',
    'OTE [pay|salary|compensation|] range',
  ],
  behind: {
    phrases: ['OTE', 'on target', 'target earnings'],
    between: 'in as is of at per year annum annually a total',
    most: 4,
    marks: ' )*,:(+/–-',
    orNext: true,
  },
  weight: -12,
  reach: 70,
};

export default claim;
