/** Words that turn the sense of a clause: only rules ask for them, in the few words beside a figure. */
import { reachesEnd } from '../money/near.ts';
import { CUES } from './cue-phrases.ts';
import { Phrases } from './trie.ts';
import { type Word, wordsOf } from './words.ts';

export type Cue = keyof typeof CUES;

export interface CueMark<C extends Cue = Cue> {
  cue: C;
  start: number;
  end: number;
}

let made: Phrases<Cue> | null = null;

function phrases(): Phrases<Cue> {
  if (made !== null) return made;
  made = new Phrases<Cue>();
  for (const [cue, list] of Object.entries(CUES)) for (const phrase of list) made.add(phrase, cue as Cue);
  return made;
}

/** Every such phrase of a text whose words are known, in order of where it begins. Cost grows in line with the text. */
export function cuesAmong<C extends Cue>(text: string, words: readonly Word[], ...cues: C[]): CueMark<C>[] {
  const found: CueMark<C>[] = [];
  const asked = (cue: Cue): cue is C => (cues as Cue[]).includes(cue);
  // "The company's", "the first month's salary".
  const plain = words.map((word) =>
    word.lower.endsWith("'s") ? { ...word, lower: word.lower.slice(0, -2) } : word,
  );
  for (const { what: cue, from, to } of phrases().find(text, plain))
    if (asked(cue))
      found.push({ cue, start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? text.length });
  return found;
}

/** Every such phrase of a short text. */
export const cuesIn = <C extends Cue>(text: string, ...cues: C[]): CueMark<C>[] =>
  cuesAmong(text, wordsOf(text), ...cues);

/** The last of several phrases, null where there is none. */
export const lastOf = (marks: readonly CueMark[]): CueMark | null =>
  marks.reduce<CueMark | null>((last, mark) => (last === null || mark.end >= last.end ? mark : last), null);

export const says = (text: string, ...cues: Cue[]): boolean => cuesIn(text, ...cues).length > 0;

/** Whether the last such phrase of `lead` ends at most `within` characters before its end, with none of `stops` between. */
export function endsSaying(lead: string, within: number, stops: string, ...cues: Cue[]): boolean {
  const last = lastOf(cuesIn(lead, ...cues));
  return last !== null && reachesEnd(lead, last.end, within, stops);
}
