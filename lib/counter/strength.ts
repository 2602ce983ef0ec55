/** Rule 2: how far over the offer to ask, by what the person confirms about how much each side needs the other. */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { constant, user } from '../figures/leaf.ts';
import type { Strength } from '../worth/offer.ts';
import { STRENGTH } from './tuning.ts';

const ADDING = ['wanted', 'otherProcess', 'contentToStay', 'urgent'] as const;

const named = (value: number, name: string) => constant(value, 'ratio', 'strength', name);

/** f. Each strength that is confirmed adds a little; somebody who needs this job asks for less. */
export function strengthOf(strength: Strength = {}): Figure {
  if (strength.needJob) return named(STRENGTH.needed, 'neededJob');
  const count = ADDING.filter((each) => strength[each]).length;
  const plain = named(STRENGTH.plain, 'overOffer');
  if (count === 0) return plain;
  return derive('strength', {
    plain,
    each: named(STRENGTH.each, 'eachStrength'),
    count: user(count, 'count', null, 'strength'),
    most: named(STRENGTH.most, 'mostStrength'),
  });
}
