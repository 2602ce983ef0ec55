/** Weights from authors' texts: assembled letters, whole letters and look-alikes as rows, one regression a group. */

import type { Group } from '../../lib/reading/owners/scorer/score.ts';
import type { PackedChain, PackedWeights } from '../../lib/reading/owners/scorer/weights.ts';
import { NAME_OWNERS } from '../../lib/reading/who/spans/owner.ts';
import { assemble } from './assemble.ts';
import type { Author } from './authors.ts';
import { averaged } from './average.ts';
import { CHAIN_SETTINGS, heaviest, trainChain } from './chain.ts';
import { learnKinds } from './kinds.ts';
import { nameChains } from './names.ts';
import { quantise, ROUNDING } from './quantise.ts';
import { SETTINGS, train } from './regression.ts';
import { OWNERS, type Row, rowsOf } from './rows.ts';

/** How often each line stands in an assembled letter, and each whole text in the rows. */
const TIMES = 2;
const WHOLE = 2;
const SEED = 5;
/** How often weights are learned, each time in another order: their mean moves less when a text is added. */
const TRAININGS = 3;

/** Every row that the authors' texts give. */
export function rowsOfAuthors(authors: readonly Author[]): Row[] {
  const rows: Row[] = [];
  for (const author of authors) {
    for (const letter of assemble(author, TIMES, SEED)) rows.push(...rowsOf(letter, null));
    for (const whole of [...author.letters, ...author.others]) {
      const once = rowsOf(whole, whole.country);
      for (let time = 0; time < WHOLE; time++) rows.push(...once);
    }
    for (const passage of author.lookAlikes) rows.push(...rowsOf(passage, null));
  }
  return rows;
}

/** Features that the words of names keep: more of them change nothing on held-out authors. */
const NAME_FEATURES = 10_000;
const NAME_ROUNDING = { most: NAME_FEATURES, leastWeight: 0.04, steps: 15 };

/** Weights of names: learned from all features, then once more from those that decide most. */
export function learnNames(authors: readonly Author[], trainings = TRAININGS): PackedChain {
  const chains = nameChains(authors);
  const k = NAME_OWNERS.length;
  const kept = heaviest(trainChain(chains, k), k, NAME_FEATURES);
  const trained = averaged(trainings, ['weights', 'bias', 'within', 'across'], (time) =>
    trainChain(chains, k, { ...CHAIN_SETTINGS, seed: CHAIN_SETTINGS.seed + time }, kept),
  );
  const thousandths = (list: Float64Array): number[] =>
    Array.from(list, (one) => Math.round(1000 * one) / 1000);
  return {
    ...quantise({ classes: NAME_OWNERS, ...trained }, NAME_ROUNDING),
    within: thousandths(trained.within),
    across: thousandths(trained.across),
  };
}

/** Features that the marks of each group keep. */
const FEATURES: Readonly<Record<Group, number>> = { amount: 7500, percent: 6500, duration: 5500, date: 6000 };

/** The weights of all voices; `trainings` of which figures and names are the mean. */
export function learn(authors: readonly Author[], trainings = TRAININGS): PackedWeights {
  const rows = rowsOfAuthors(authors);
  const models = (Object.keys(FEATURES) as Group[]).map((group) => {
    const examples = rows
      .filter((row) => row.group === group)
      .map(({ owner, features }) => ({ label: owner, features }));
    return [
      group,
      quantise(
        averaged(trainings, ['weights', 'bias'], (time) =>
          train(examples, OWNERS[group], { ...SETTINGS, seed: SETTINGS.seed + time }),
        ),
        { ...ROUNDING, most: FEATURES[group] },
      ),
    ] as const;
  });
  return {
    ...Object.fromEntries(models),
    names: learnNames(authors, trainings),
    kinds: learnKinds(authors),
  } as unknown as PackedWeights;
}
