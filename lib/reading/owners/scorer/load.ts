/** Loads the trained weights when the first text asks for them; what only draws a page does not pay for them. */
import { makeScorer, type Scorer } from './score.ts';

let loading: Promise<Scorer> | null = null;

/** The scorer, loaded once. */
export function loadScorer(): Promise<Scorer> {
  loading ??= import('../../../../data/owners.json', { with: { type: 'json' } }).then((file) =>
    makeScorer(file.default),
  );
  return loading;
}
