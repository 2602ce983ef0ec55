/** "CTC", "cost to company": the Indian total, which holds employer contributions and variable pay. */
import type { Claim } from '../amounts/claim.ts';

const claim: Claim = {
  name: 'cost-to-company',
  role: 'ctc',
  before: ['CTC', 'cost to [the|] company'],
  unless: ['[over and above|in addition to|apart from|besides|outside] [the|your|] [CTC|cost to company]'],
  behind: {
    phrases: ['CTC', 'cost to company'],
    between: 'per annum annual p a pa fixed',
    most: 2,
    marks: ' )*,:(–-',
  },
  weight: -12,
  reach: 70,
};

export default claim;
