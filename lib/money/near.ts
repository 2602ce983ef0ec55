/** Words that stand shortly before a place. One search and one look at what follows, instead of a pattern that backtracks. */

/**
 * Whether the last `cue` in `lead` ends at most `within` characters before its end, with none of `stops` between.
 * A dot inside a number is no stop. `cue` needs the flag `g`.
 */
export function endsNear(lead: string, cue: RegExp, within: number, stops = '.'): boolean {
  let end = -1;
  cue.lastIndex = 0;
  for (let match = cue.exec(lead); match !== null; match = cue.exec(lead)) end = cue.lastIndex;
  if (end < 0 || lead.length - end > within) return false;
  for (let i = end; i < lead.length; i++) {
    const next = lead.charCodeAt(i + 1);
    const inNumber = lead.charCodeAt(i) === 46 && next >= 48 && next <= 57;
    if (!inNumber && stops.includes(lead.charAt(i))) return false;
  }
  return true;
}
