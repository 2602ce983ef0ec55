/** "relocation bonus of $15,000", "up to $40,000 of moving costs": help with a move. */
import type { Claim } from '../amounts/claim.ts';

const claim: Claim = {
  name: 'never-relocation',
  role: 'never',
  before: [
    '[relocate|relocation|relocating] [bonus|allowance|assistance|package|expense|expenses|cost|costs|payment|benefit|benefits|reimbursement|support|lump sum|stipend|]',
    '[move|moving] [bonus|expense|expenses|cost|costs|allowance|]',
    '[associated|connection] with [the|your] [move|sale]',
    'temporary [housing|living]',
    'house hunting',
    'home sale',
    'closing [cost|costs]',
    'household goods',
    'incidental',
    'incidentals',
    '[rent|rental] [allowance|assistance|]',
    'commuting [expense|expenses|cost|costs]',
  ],
  behind: {
    phrases: [
      'relocation',
      'relocate',
      'relocating',
      'moving',
      'move',
      'closing [cost|costs]',
      'temporary [housing|living]',
      'housing',
      'incidental',
      'incidentals',
    ],
    between:
      'in of for towards toward as a an net gross your the to cover assist with reimbursement allowance associated',
    most: 5,
    marks: ' )*,',
  },
  families: ['relocation'],
  weight: -10,
};

export default claim;
