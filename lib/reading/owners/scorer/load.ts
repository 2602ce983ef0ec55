/** Loads the trained weights and the towns when the first text asks for them; what only draws a page does not pay for them. */
import { townsOf } from '../../place/towns/towns.ts';
import { makeScorer, type Scorer } from './score.ts';

let loading: Promise<Scorer> | null = null;

/** The scorer, loaded once. */
export function loadScorer(): Promise<Scorer> {
  loading ??= Promise.all([
    import('../../../../data/owners.json', { with: { type: 'json' } }),
    import('../../../../data/towns.json', { with: { type: 'json' } }),
  ]).then(([weights, towns]) => makeScorer(weights.default, townsOf(towns.default)));
  return loading;
}
