/** Whether a part of somebody's notes is about the job they have: "Where I am now", "what I have now (Ontera): …". */
import { isTodaysWords } from '../../../lexicon/todays-job.ts';
import { hasDigit } from '../../../text/chars.ts';
import { linesBefore } from '../../../text/lines.ts';

/** Lines above a figure in which its heading may stand. */
const REACH = 12;
const LONGEST = 60;

/** "Now: 196k base, 10% bonus": the line of what somebody has, where no line speaks of what was before. */
const NOW =
  /^(?:[#*•–-]{1,3} ?)?(?:right now|now|today|currently|current|at the moment|aktuell|heute|actuellement|ahora)\s?:/iu;
const BEFORE = /^(?:[#*•–-]{1,3} ?)?(?:before|was|earlier|previously|old|original|first offer|initial)\b/iu;

/** A line of its own that names what stands below it. */
const isHeading = (line: string): boolean =>
  line.length > 2 &&
  line.length <= LONGEST &&
  !hasDigit(line) &&
  !/^[-*•–]/.test(line) &&
  !/[.!?,;]$/.test(line);

/** Whether the label of its line, or the heading above, says that what begins at `start` is about the present job. */
export function isTodaysJob(text: string, start: number): boolean {
  const { lead, above } = linesBefore(text, start);
  const label = lead?.trimStart() ?? '';
  if (label.includes(':') && isTodaysWords(label)) return true;
  if (NOW.test(label) && !above.slice(0, REACH).some((line) => BEFORE.test(line.trimStart()))) return true;
  const heading = above
    .slice(0, REACH)
    .map((line) => line.trim())
    .find(isHeading);
  return heading !== undefined && isTodaysWords(heading);
}
