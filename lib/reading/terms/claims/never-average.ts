/** "Intéressement: 1 900 € en moyenne l'an dernier", "on average $140 a week": what was paid, which promises nothing. */
import type { Claim } from '../amounts/claim.ts';

const claim: Claim = {
  name: 'never-average',
  role: 'never',
  before: [
    'on average',
    '[most common|typical|average|median] [salary|pay|wage] [in|for|of|is]',
    'averaging',
    'averaged',
    'en moyenne',
    'im schnitt',
    'durchschnittlich',
    'en promedio',
    'in media',
    'gemiddeld',
    'średnio',
    'em média',
    'last quarter [was|it was|paid|] [about|around|roughly|]',
    'last year [was|it was|paid|we paid|] [about|around|roughly|]',
  ],
  behind: {
    phrases: [
      'en moyenne',
      'on average',
      'im schnitt',
      'en promedio',
      'in media',
      'gemiddeld',
      'średnio',
      'em média',
      "[l'an|l'année] [dernier|dernière|passé|passée]",
      'last year',
      'vorig jaar',
      'letztes jahr',
      'im letzten jahr',
      'el año pasado',
      "l'anno scorso",
    ],
    between: 'par salarié a per year pro jahr de brut bruts brutto par personne',
    most: 3,
  },
  weight: -12,
  reach: 40,
};

export default claim;
