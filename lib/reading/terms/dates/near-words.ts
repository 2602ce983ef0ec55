/** Days beside the lexicon's words for starting or answering, in every language of the letter. */
import type { Family } from '../../../lexicon/families.ts';
import type { WordMark } from '../../../lexicon/lexicon.ts';
import { holds, marksIn } from '../../../lexicon/near.ts';
import { calendarDates, countedDates, type FoundDate, numberedDays } from '../../../marks/dates.ts';
import { lineEnd, lineStart } from '../../../text/lines.ts';
import { sentenceAt } from '../../../text/sentences.ts';
import type { Letter } from '../letter/letter.ts';
import { arrivalOf } from '../letter/letter-date.ts';

/** Parsing dates is dear; a letter has few such words, a hostile text thousands. */
const MOST_WORDS = 80;
/** How far a day may stand behind its word, and in front of it. */
const BEHIND = 64;
const AHEAD = 30;

export interface Near extends FoundDate {
  /** How far from its word; smaller is surer. */
  gap: number;
  mark: WordMark;
}

/** The part of the text behind a word that still belongs to it: its sentence, or the next line of a label. */
function behindOf(text: string, mark: WordMark): { start: number; end: number } {
  const end = Math.max(sentenceAt(text, mark.end, 120).end, lineEnd(text, mark.end, 120));
  return { start: mark.end, end: Math.min(end, mark.end + BEHIND + 40) };
}

/** Days near words of these families, each with the nearest of its words; `others` between them take a day away. */
export function datesNearWords(
  letter: Letter,
  reference: Date | null,
  families: readonly Family[],
  others: readonly Family[],
): Near[] {
  const { text, marked, country } = letter;
  const dated = arrivalOf(letter) === null;
  const found: Near[] = [];
  for (const mark of marksIn(marked, 0, text.length, families).slice(0, MOST_WORDS)) {
    const { start, end } = behindOf(text, mark);
    const read = (from: number, to: number): FoundDate[] =>
      [
        ...calendarDates(text.slice(from, to), reference, country),
        ...numberedDays(text.slice(from, to), reference),
        ...countedDates(text.slice(Math.max(0, from - 14), to), reference, dated).map((date) => ({
          ...date,
          start: date.start - Math.min(14, from),
          end: date.end - Math.min(14, from),
        })),
      ]
        .map((date) => ({ ...date, start: date.start + from, end: date.end + from }))
        // The stamp of a chat's next message.
        .filter((date) => text[date.start - 1] !== '[');
    const [next] = read(start, end).sort((a, b) => a.start - b.start);
    if (
      next !== undefined &&
      next.start - mark.end <= BEHIND &&
      !holds(marked, mark.end, next.start, ...others)
    ) {
      found.push({ ...next, gap: next.start - mark.end, mark });
      continue;
    }
    const from = Math.max(
      lineStart(text, mark.start),
      sentenceAt(text, mark.start, 120).start,
      mark.start - AHEAD - 24,
    );
    const last = calendarDates(text.slice(from, mark.start), reference, country).at(-1);
    if (last === undefined || mark.start - (from + last.end) > AHEAD) continue;
    if (holds(marked, from + last.end, mark.start, ...others)) continue;
    found.push({
      iso: last.iso,
      start: from + last.start,
      end: from + last.end,
      gap: 20 + mark.start - from - last.end,
      mark,
    });
  }
  return found.sort((a, b) => a.gap - b.gap);
}
