/** "pay range", "compensation range", "hourly rate", "compensation:": pay without the word salary. */
import { WITH_PAY } from '../../../lexicon/with-pay.ts';
import type { Claim } from '../amounts/claim.ts';

const claim: Claim = {
  name: 'pay-range',
  role: 'base',
  before: [
    '[pay|compensation|comp|remuneration|renumeration|wage|hiring|hourly|daily|target|annual|zone] [range|rate|band|scale|grade|level|ranges|rates|bands|scales|grades|levels]',
    'rate of [pay|compensation]',
    '[hourly|daily|day|contract] rate',
    'pay',
    'earn',
    'earnings',
    'compensation',
    'comp',
    'remuneration',
    'renumeration',
    'rate',
    'per annum',
    'yearly',
    'annualized',
    'annualised',
  ],
  unless: [
    ...WITH_PAY,
    "[will|shall|to|may|would|also|hereby|we|we'll] pay",
    'pay you',
    '[pay|earn|earnings] [out|equity|transparency|transparent|period|periods|if|stub|stubs|package]',
    'compensation committee',
    'deferred compensation',
    'total [cash|] compensation',
  ],
  families: ['pay'],
  weight: 14,
};

export default claim;
