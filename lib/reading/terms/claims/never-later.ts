/** "with the potential to progress to £60,641": what the job may pay in years to come is not what it pays. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'never-later',
  role: 'never',
  before:
    /(?<![a-zß-ž])(?:(?:potential|opportunity|scope|possibility|chance) (?:for you )?(?:to|of) (?:progress|progressing|rise|rising|grow|growing|increase|increasing|move|moving)(?: up)?(?: to)?|progression (?:up )?to|progressing to|(?:after|upon|once) (?:probation|qualification|qualified)[a-zß-ž ]{0,20} to)(?![a-zß-ž])/g,
  weight: -12,
  reach: 30,
};

export default claim;
