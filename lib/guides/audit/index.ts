// Written by `npm run indexes`. Do not edit: add a file to this folder instead.
import acceptOutsideBand from './accept-outside-band.ts';
import claimedOffers from './claimed-offers.ts';
import encodingDamage from './encoding-damage.ts';
import floorAboveBands from './floor-above-bands.ts';
import floorAboveOpening from './floor-above-opening.ts';
import grantPerYear from './grant-per-year.ts';
import invertedRange from './inverted-range.ts';
import levelGap from './level-gap.ts';
import levelOverlap from './level-overlap.ts';
import premiumMeanings from './premium-meanings.ts';
import premiumOnTop from './premium-on-top.ts';
import premiumOwnSource from './premium-own-source.ts';
import printedTotal from './printed-total.ts';
import pushAboveTop from './push-above-top.ts';
import sharedRow from './shared-row.ts';
import sourcesUnchecked from './sources-unchecked.ts';
import strategyPosition from './strategy-position.ts';
import strategyUnplaced from './strategy-unplaced.ts';
import touchingYears from './touching-years.ts';
import undatedGuide from './undated-guide.ts';
import undatedPrice from './undated-price.ts';
import unstatedLevel from './unstated-level.ts';

export default [
  acceptOutsideBand,
  claimedOffers,
  encodingDamage,
  floorAboveBands,
  floorAboveOpening,
  grantPerYear,
  invertedRange,
  levelGap,
  levelOverlap,
  premiumMeanings,
  premiumOnTop,
  premiumOwnSource,
  printedTotal,
  pushAboveTop,
  sharedRow,
  sourcesUnchecked,
  strategyPosition,
  strategyUnplaced,
  touchingYears,
  undatedGuide,
  undatedPrice,
  unstatedLevel,
];
