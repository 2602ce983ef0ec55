/** "the Company will pay you", "you will be paid": verbs that go with every sort of money, so that nouns come first. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'pays-you',
  role: 'base',
  before:
    /(?<![a-zß-ž])(?:(?:will|shall|to|may|would|we|we['’]ll) pay(?: you)?|pay you|(?:be|are|is) paid|paid)(?![a-zß-ž])/g,
  weight: 44,
};

export default claim;
