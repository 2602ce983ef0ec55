/** "48 000 € bruts": gross or net alone says only that it is paid to somebody; nearer words say what for. */
import { GROSS } from '../../../lexicon/gross.ts';
import type { Claim } from '../amounts/claim.ts';

const claim: Claim = {
  name: 'gross',
  role: 'base',
  behind: {
    phrases: GROSS.filter((word) => word !== 'gross' && word !== 'net'),
    between: '',
    most: 0,
    marks: ' )*,×',
  },
  weight: 60,
};

export default claim;
