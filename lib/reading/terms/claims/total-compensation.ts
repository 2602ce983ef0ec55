/** "total compensation", "total target cash", "package": more than the base. */
import type { Claim } from '../amounts/claim.ts';

const claim: Claim = {
  name: 'total-compensation',
  role: 'total',
  before: [
    'total [target|annual|direct|target annual|first year|] [cash|comp|compensation|remuneration|reward|rewards|earnings|pay|salary package|package] [package|range|opportunity|target|]',
    'total [target|annual|] cash [compensation|salary|pay|comp|remuneration|earnings] [range|]',
    'TC',
    'TCC',
    'TDC',
    '[compensation|salary|remuneration] package',
    'total [salary|pay] range',
    'headline [pay|salary]',
    'all in',
    '[year one|first year|year 1] [total|cash]',
    'gross package',
  ],
  behind: {
    phrases: [
      'total [target|annual|direct|] [cash|comp|compensation|remuneration|package|rewards]',
      'TC',
      'TCC',
      'all in',
      'package',
    ],
    between: 'in of per year annually',
    most: 2,
    marks: ' )*,:(–-',
    orNext: true,
  },
  families: ['total'],
  weight: -10,
  reach: 100,
};

export default claim;
