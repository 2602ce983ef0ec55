// Written by `npm run indexes`. Do not edit: add a file to this folder instead.
import absent from './absent.ts';
import base from './base.ts';
import bonusAmount from './bonus-amount.ts';
import bonusTarget from './bonus-target.ts';
import components from './components.ts';
import contingencies from './contingencies.ts';
import ctcParts from './ctc-parts.ts';
import doubleTrigger from './double-trigger.ts';
import equityLater from './equity-later.ts';
import equityNamed from './equity-named.ts';
import equityShare from './equity-share.ts';
import equityUnits from './equity-units.ts';
import equityValue from './equity-value.ts';
import instalments from './instalments.ts';
import otePages from './ote-pages.ts';
import pension from './pension.ts';
import refresher from './refresher.ts';
import relocation from './relocation.ts';
import replyBy from './reply-by.ts';
import sharePrice from './share-price.ts';
import signOn from './sign-on.ts';
import spreadRange from './spread-range.ts';
import startDate from './start-date.ts';
import structuredPay from './structured-pay.ts';
import totals from './totals.ts';
import vestingOpen from './vesting-open.ts';

export default [
  absent,
  base,
  bonusAmount,
  bonusTarget,
  components,
  contingencies,
  ctcParts,
  doubleTrigger,
  equityLater,
  equityNamed,
  equityShare,
  equityUnits,
  equityValue,
  instalments,
  otePages,
  pension,
  refresher,
  relocation,
  replyBy,
  sharePrice,
  signOn,
  spreadRange,
  startDate,
  structuredPay,
  totals,
  vestingOpen,
];
