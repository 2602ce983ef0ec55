/** "5,000 USD, made up of 3,000 base and …": a headline that its parts add up to. */
import type { Claim } from '../amounts/claim.ts';

const claim: Claim = {
  name: 'pay-and-parts',
  role: 'total',
  behind: {
    phrases: [
      'made up of',
      'made of',
      'consisting of',
      'comprising',
      'composed of',
      'which comprises',
      'broken down into',
      'broken down as',
      'split into',
      'bestehend aus',
      'zusammengesetzt aus',
      'composé de',
      'composée de',
      'compuesto por',
      'composto por',
      'composto da',
      'bestaande uit',
    ],
    between: 'per year month a gross annum annually p which is was in total',
    most: 3,
    marks: ' )*,:–-',
  },
  weight: -10,
};

export default claim;
