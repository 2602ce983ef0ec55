/** "$65 per visit", "£30 per parcel", "$300 per closed deal": pay by the piece, which no year can be made of. */
import type { Claim } from '../amounts/claim.ts';

const claim: Claim = {
  name: 'never-piece',
  role: 'never',
  before: ['commission only', 'piece rate', 'per [deal|lead|sale|visit|mile] [commission|bonus|rate|pay]'],
  behind: {
    phrases: [
      '[for|per|a|an|each|every] [deal|sale|visit|mile|km|kilometre|lead|referral|click|delivery|drop|order|parcel|placement|policy|sign up|door|stop|load|booking|appointment|patient|student|survey|task|word|page|article|video|report]',
      '[for|per] [closed|completed|successful|signed|loaded|new|qualified|booked|additional] [deal|deals|sale|sales|visit|mile|lead|referral|delivery|order|parcel|placement|policy|booking|appointment|patient|student|survey|task|hire]',
      '[a] [closed|completed|successful|signed|loaded|new|qualified|booked|additional] [deal|deals|sale|sales|visit|mile|lead|referral|delivery|order|parcel|placement|policy|booking|appointment|patient|student|survey|task|hire]',
      '[an|each] [closed|completed|successful|signed|loaded|new|qualified|booked|additional] [deal|deals|sale|sales|visit|mile|lead|referral|delivery|order|parcel|placement|policy|booking|appointment|patient|student|survey|task|hire]',
      '[every] [closed|completed|successful|signed|loaded|new|qualified|booked|additional] [deal|deals|sale|sales|visit|mile|lead|referral|delivery|order|parcel|placement|policy|booking|appointment|patient|student|survey|task|hire]',
      'package delivered',
    ],
    between: 'for per each a',
    most: 1,
    marks: ' )*,/',
  },
  weight: -16,
};

export default claim;
