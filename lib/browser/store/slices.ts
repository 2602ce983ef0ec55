/** Something is done with each of many items, with a turn for the page between. */
import { inSlices as stepsInSlices } from '../../page/steps.ts';

function* each<T>(items: Iterable<T>, act: (item: T) => void): Generator<void, void> {
  for (const item of items) {
    act(item);
    yield;
  }
}

/** Does something with each item, in slices. */
export const inSlices = <T>(items: Iterable<T>, act: (item: T) => void): Promise<void> =>
  stepsInSlices(each(items, act));
