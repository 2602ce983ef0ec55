/** Choices that are the same in every run: a small generator (mulberry32) started with the number of the guide. */

export interface Random {
  /** [0, 1) */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  one<T>(list: readonly T[]): T;
  /** `count` different ones, in the order of the list. */
  some<T>(list: readonly T[], count: number): T[];
  chance(share: number): boolean;
}

export function randomFrom(start: number): Random {
  let state = (start * 0x9e3779b1) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    one: (list) => list[whole(0, list.length - 1)] as (typeof list)[number],
    some: (list, count) => {
      const left = [...list.keys()];
      while (left.length > count) left.splice(whole(0, left.length - 1), 1);
      return left.map((index) => list[index] as (typeof list)[number]);
    },
    chance: (share) => next() < share,
  };
}
