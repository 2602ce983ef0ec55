/** Words that stand shortly before a place. One search and one look at what follows, instead of a pattern that backtracks. */

/**
 * Whether the last `cue` in `lead` ends at most `within` characters before its end, with none of `stops` between.
 * A dot inside a number or an abbreviation is no stop. `cue` needs the flag `g`.
 */
export function endsNear(lead: string, cue: RegExp, within: number, stops = '.'): boolean {
  let end = -1;
  cue.lastIndex = 0;
  for (let match = cue.exec(lead); match !== null; match = cue.exec(lead)) end = cue.lastIndex;
  return end >= 0 && reachesEnd(lead, end, within, stops);
}

/** Whether the end of `lead` is at most `within` characters behind `end`, with none of `stops` between. */
export function reachesEnd(lead: string, end: number, within: number, stops: string): boolean {
  if (lead.length - end > within) return false;
  for (let i = end; i < lead.length; i++) {
    if (stops.includes(lead.charAt(i)) && !(lead.charCodeAt(i) === 46 && dotGoesOn(lead, i))) return false;
  }
  return true;
}

/** Whether a dot ends nothing: a digit follows (1.5), or lower case ("Acme Inc. as"). */
function dotGoesOn(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if ((next >= 48 && next <= 57) || ((next | 32) >= 97 && (next | 32) <= 122)) return true;
  // "5:00 p.m. Pacific time", "U.S. dollars": letters between dots are abbreviations.
  if (text.charCodeAt(at - 2) === 46) return true;
  const word = text.charCodeAt(at + 2);
  return next === 32 && word >= 97 && word <= 122;
}
