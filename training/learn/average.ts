/** The mean of several trainings: what one order of the texts gives too much weight evens out. */

/** Weights of one training; all trainings that are averaged have the same features in the same order. */
type Weights<Name extends string> = Record<Name, Float64Array>;

/**
 * The element-wise mean of the named lists of weights.
 *
 * @param times how many trainings are made; `train` gets 0 to times − 1, for a seed of its own each.
 */
export function averaged<Name extends string, Model extends Weights<Name>>(
  times: number,
  names: readonly Name[],
  train: (time: number) => Model,
): Model {
  const first = train(0);
  for (let time = 1; time < times; time++) {
    const next = train(time);
    for (const name of names)
      for (let at = 0; at < first[name].length; at++)
        first[name][at] = (first[name][at] as number) + (next[name][at] as number);
  }
  for (const name of names)
    for (let at = 0; at < first[name].length; at++) first[name][at] = (first[name][at] as number) / times;
  return first;
}
