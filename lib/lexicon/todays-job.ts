/** Words at the head of a column, a part or a line that speaks of the job somebody has: "Where I am now". */
const TODAYS_JOB =
  /^(?:[#*•–-]{1,3} ?)?(?:where i am (?:now|today|at)|what i (?:have|make|earn|get|am on)(?: right)?(?: now| today)|(?:my )?(?:current|present|existing) (?:job|role|position|pay|salary|package|comp|employer|gig|place)|now, for comparison|mein (?:jetziger|aktueller|heutiger) job|mon poste actuel|mi trabajo actual)(?![\p{L}])/iu;

/** Whether `words` begin by naming the job somebody has. */
export const isTodaysWords = (words: string): boolean => TODAYS_JOB.test(words);
