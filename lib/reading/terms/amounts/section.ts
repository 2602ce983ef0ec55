/** Whether a part of somebody's notes is about the job they have: "Where I am now", "what I have now (Ontera): …". */
import { hasDigit } from '../../../text/chars.ts';

/** Lines above a figure in which its heading may stand. */
const REACH = 12;
const LONGEST = 60;

const TODAYS_JOB =
  /^(?:[#*•–-]{1,3} ?)?(?:where i am (?:now|today)|what i (?:have|make|earn|get|am on)(?: right)?(?: now| today)|(?:my )?(?:current|present|existing) (?:job|role|position|pay|salary|package|comp|employer|gig|place)|now, for comparison|mein (?:jetziger|aktueller|heutiger) job|mon poste actuel|mi trabajo actual)(?![\p{L}])/iu;

/** A line of its own that names what stands below it. */
const isHeading = (line: string): boolean =>
  line.length > 2 &&
  line.length <= LONGEST &&
  !hasDigit(line) &&
  !/^[-*•–]/.test(line) &&
  !/[.!?,;]$/.test(line);

/** Whether the label of its line, or the heading above, says that what begins at `start` is about the present job. */
export function isTodaysJob(text: string, start: number): boolean {
  let from = text.lastIndexOf('\n', start - 1) + 1;
  const label = text.slice(from, start);
  if (label.includes(':') && TODAYS_JOB.test(label)) return true;
  for (let up = 0; up < REACH && from > 0; up++) {
    const end = from - 1;
    from = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(from, end).trim();
    if (isHeading(line)) return TODAYS_JOB.test(line);
  }
  return false;
}
