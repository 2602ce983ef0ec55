/** Where a value stands on a picture's axis, in percent of its width. */

/** Free space at both ends, so that a marker at the end is not cut. */
const MARGIN = 4;

export type Scale = (value: number) => number;

/** An axis over all values, 4 to 96 percent of the width. One value, or equal values, stand in the middle. */
export function scaleOver(values: number[]): Scale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (!(high > low)) return () => 50;
  return (value) => MARGIN + ((value - low) / (high - low)) * (100 - 2 * MARGIN);
}
