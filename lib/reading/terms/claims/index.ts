// Written by `npm run indexes`. Do not edit: add a file to this folder instead.
import baseSalary from './base-salary.ts';
import bonusAmount from './bonus-amount.ts';
import costToCompany from './cost-to-company.ts';
import equityWorth from './equity-worth.ts';
import gross from './gross.ts';
import leftBehind from './left-behind.ts';
import neverAllowances from './never-allowances.ts';
import neverAverage from './never-average.ts';
import neverBusiness from './never-business.ts';
import neverCap from './never-cap.ts';
import neverDraw from './never-draw.ts';
import neverFunding from './never-funding.ts';
import neverHiring from './never-hiring.ts';
import neverInsurance from './never-insurance.ts';
import neverLater from './never-later.ts';
import neverLoan from './never-loan.ts';
import neverOnCall from './never-on-call.ts';
import neverOthers from './never-others.ts';
import neverParting from './never-parting.ts';
import neverPerks from './never-perks.ts';
import neverPiece from './never-piece.ts';
import neverPriceTag from './never-price-tag.ts';
import neverRelocation from './never-relocation.ts';
import neverThreshold from './never-threshold.ts';
import onTargetEarnings from './on-target-earnings.ts';
import payAbroad from './pay-abroad.ts';
import payAndMore from './pay-and-more.ts';
import payAndParts from './pay-and-parts.ts';
import payRange from './pay-range.ts';
import payWorldwide from './pay-worldwide.ts';
import paysYou from './pays-you.ts';
import sharePrice from './share-price.ts';
import signOn from './sign-on.ts';
import stipend from './stipend.ts';
import totalCompensation from './total-compensation.ts';

export default [
  baseSalary,
  bonusAmount,
  costToCompany,
  equityWorth,
  gross,
  leftBehind,
  neverAllowances,
  neverAverage,
  neverBusiness,
  neverCap,
  neverDraw,
  neverFunding,
  neverHiring,
  neverInsurance,
  neverLater,
  neverLoan,
  neverOnCall,
  neverOthers,
  neverParting,
  neverPerks,
  neverPiece,
  neverPriceTag,
  neverRelocation,
  neverThreshold,
  onTargetEarnings,
  payAbroad,
  payAndMore,
  payAndParts,
  payRange,
  payWorldwide,
  paysYou,
  sharePrice,
  signOn,
  stipend,
  totalCompensation,
];
