/** Which of two names that stand together is the town: a building's town, or the town of an office in one of its parts. */
import type { Named } from './spans.ts';
import type { Towns } from './towns/towns.ts';

/** How a building's or a street's name ends. */
const BUILDING =
  /\s(?:House|Building|Tower|Court|Wharf|Park|Centre|Center|Campus|Street|Road|Way|Lane|Avenue|Ave|Dock|Quay|Mill|Works|Square|Yard|Hall)$/;

/** Between a town and the part of it where the office is: "Brisbane office in Fortitude Valley", "Manchester (the Trafford Park office)". */
const PART_FOLLOWS = /^ (?:\((?:the|our) |(?:office|site|depot|branch|campus|hub|studio|lab) (?:in|at) )$/;

/**
 * The town that a name is of: "Wharf House, Selby" and "Baner, Pune" lie in the second, "Brisbane office in Fortitude
 * Valley" in the first. Else the name itself.
 */
export function townOf(named: Named, all: readonly Named[], text: string, towns: Towns): Named {
  const isTown = ({ known, text: name }: Named): boolean => known || towns.countriesOf(name).length > 0;
  const before = all.findLast(({ end }) => end < named.start);
  if (before && !named.known && isTown(before) && PART_FOLLOWS.test(text.slice(before.end, named.start)))
    return before;
  if (!text.startsWith(', ', named.end)) return named;
  const next = all.find(({ start }) => start === named.end + 2);
  if (!next || !isTown(next)) return named;
  if (BUILDING.test(named.text)) return next;
  return isTown(named)
    ? named
    : { ...named, text: text.slice(named.start, next.end), end: next.end, to: next.to };
}
