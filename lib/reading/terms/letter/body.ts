/** Where a page stops being about its own job: lists of other jobs, people and news behind it. */
import { OTHER_JOBS } from '../../../lexicon/other-jobs.ts';

/** A longer line is a sentence, no heading. */
const MOST = 70;
/** "Also open at Rigiblick: Junior Operator (…)": the employer's name before the colon. */
const NAME = 30;
/** A line's first words say what it heads. */
const LOOKED_AT = 400;
/** The own content takes at least this share of a page. */
const OWN = 1 / 5;

/** "Similar jobs", "More roles: Backend Engineer (£75k) · …": a line of its own, or one that goes on behind a colon. */
const heads = (line: string): boolean => {
  const words = line
    .replace(/^[\s#*•-]{1,6}/, '')
    .toLowerCase()
    .replaceAll('’', "'");
  return OTHER_JOBS.some(
    (heading) =>
      words.startsWith(heading) &&
      (line.length <= MOST || words.slice(heading.length, heading.length + NAME).includes(':')),
  );
};

/** Index at which the own content ends; the text's length where nothing foreign follows. Never in the first fifth. */
export function bodyEnd(text: string): number {
  let start = text.indexOf('\n', Math.floor(text.length * OWN)) + 1;
  while (start > 0) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, Math.min(end < 0 ? text.length : end, start + LOOKED_AT));
    if (heads(line)) return start;
    start = end < 0 ? 0 : end + 1;
  }
  return text.length;
}
