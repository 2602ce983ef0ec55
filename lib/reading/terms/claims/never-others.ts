/** "Our top seller made $171,000", "last year's reps averaged €90,000": what others earned. */
import type { Claim } from '../amounts/claim.ts';

const claim: Claim = {
  name: 'never-others',
  role: 'never',
  before: [
    '[top|best|highest|leading] [rep|reps|seller|sellers|salesperson|salespeople|performer|performers|earner|earners|producer|producers|biller|billers|consultant|consultants]',
    '[last|this] year [made|earned|took home|cleared|passed]',
    '[reps|sellers|drivers|colleagues|others|most people|someone|somebody] [made|earned|took home|cleared|passed|averaged|earn|average]',
    '[hires|joiners|graduates|interns|starters] [started|start|joined|join] [at|on|with]',
    'whose [stipend|salary|pay] is',
    'industry average',
    'average [candidate|person|member]',
  ],
  weight: -14,
  reach: 60,
};

export default claim;
