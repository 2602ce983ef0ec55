/** "potential to progress to", "after probation": pay of later days. */
import type { Claim } from '../amounts/claim.ts';

const claim: Claim = {
  name: 'never-later',
  role: 'never',
  before: [
    '[potential|opportunity] [for you|] [to|of] [progress|progressing|rise|rising|grow|growing|increase|increasing|move|moving] [up|] [to|]',
    '[scope] [for you|] [to|of] [progress|progressing|rise|rising|grow|growing|increase|increasing|move|moving] [up|] [to|]',
    '[possibility|chance] [for you|] [to|of] [progress|progressing|rise|rising|grow|growing|increase|increasing|move|moving] [up|] [to|]',
    'progression [up|] to',
    'progressing to',
    '[after|upon|once] [probation|qualification|qualified] [rising|rises|increasing|increases|this rises|it rises|] to',
  ],
  weight: -12,
  reach: 30,
};

export default claim;
