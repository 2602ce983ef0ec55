/** "the Company will pay you", "you will be paid": verbs that go with every sort of money, so that nouns come first. */
import type { Claim } from '../amounts/claim.ts';

const claim: Claim = {
  name: 'pays-you',
  role: 'base',
  before: ["[will|shall|to|may|would|we|we'll] pay [you|]", 'pay you', '[be|are|is] paid', 'paid'],
  weight: 44,
};

export default claim;
