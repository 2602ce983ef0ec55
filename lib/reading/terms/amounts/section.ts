/** Whether a part of somebody's notes is about the job they have: "Where I am now", "what I have now (Ontera): …". */
import { hasDigit } from '../../../text/chars.ts';
import { linesBefore } from '../../../text/lines.ts';

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
  const { lead, above } = linesBefore(text, start);
  if (lead?.includes(':') && TODAYS_JOB.test(lead)) return true;
  const heading = above
    .slice(0, REACH)
    .map((line) => line.trim())
    .find(isHeading);
  return heading !== undefined && TODAYS_JOB.test(heading);
}
