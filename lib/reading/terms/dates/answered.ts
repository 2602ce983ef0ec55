/** A chat's answer to "when would I start?" or "by when do you need to know?": the next speaker begins with the day. */
import { holds } from '../../../lexicon/near.ts';
import { calendarDates } from '../../../marks/dates.ts';
import { hasDigit } from '../../../text/chars.ts';
import type { Letter } from '../letter/letter.ts';
import { stampsOf } from '../letter/letter-date.ts';

export interface DayAnswered {
  iso: string;
  start: number;
  end: number;
}

/** "[14/11/2025, 17:51:17] Faisal:", "Craig: ": who speaks, and when. */
const SPEAKER = /^(?:\[[^\]\n]{6,30}\] ?)?[^:\n\d]{1,50}: /u;
/** A question longer than this asks several things. */
const QUESTION = 200;
/** Lines behind the question in which its answer may stand. */
const ANSWERS = 2;
/** The day stands at the beginning: "Monday 18 January 2027", "from 1 February". */
const FIRST = 14;
/** "ok fair. and when": of a job that was just offered, it is its first day. */
const BARE = /(?:^|[.!?,] )(?:(?:and|so|ok) )?when(?: \p{Ll}{2,6}){0,3}(?: start(?:ing)?)? ?\??$/iu;
const MOST_QUESTIONS = 20;

/** The day that a question in a chat about it is answered with, or null. */
export function dayAnswered(
  letter: Letter,
  reference: Date | null,
  about: 'start' | 'reply-by',
): DayAnswered | null {
  const { text, marked, country } = letter;
  const stamps = stampsOf(letter);
  const lines: { start: number; speaker: string; words: string }[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const speaker = SPEAKER.exec(line)?.[0] ?? '';
    lines.push({
      start: at + speaker.length,
      speaker: speaker.replace(/^\[[^\]]*\]/, '').trim(),
      words: line.slice(speaker.length),
    });
    at += line.length + 1;
  }
  let tried = 0;
  for (const [index, { start, speaker, words }] of lines.entries()) {
    if (speaker === '' || words.length > QUESTION || !(words.includes('?') || /\bwhen\b/i.test(words)))
      continue;
    const isBare = about === 'start' && BARE.test(words);
    if (!holds(marked, start, start + words.length, about) && !isBare) continue;
    if (++tried > MOST_QUESTIONS) return null;
    for (const answer of lines.slice(index + 1, index + 1 + ANSWERS)) {
      if (answer.speaker === '' || answer.speaker === speaker || !hasDigit(answer.words)) continue;
      const day = stamps.findLast((stamp) => stamp.start <= answer.start)?.day ?? reference;
      const [date] = calendarDates(answer.words.slice(0, 60), day, country);
      if (date !== undefined && date.start <= FIRST)
        return { iso: date.iso, start: answer.start + date.start, end: answer.start + date.end };
    }
  }
  return null;
}
