/** A text as the scorer sees it: words, marks as one token each, and the breaks between sentences, lines and cells. */
import type { Family } from '../../../lexicon/families.ts';
import type { MarkedText } from '../../../lexicon/lexicon.ts';
import type { Mark } from '../../../marks/mark.ts';
import { endsSentence, isWrap } from '../../../text/sentences.ts';

export interface Token {
  /** The word in lower case, or `§money`, `§number`, … for a mark, or `¶` `⏎` `⇥` `:` `(` `)` for what parts words. */
  text: string;
  start: number;
  /** Families whose phrase begins or goes on here. */
  families: Family[];
}

/** Ends what is said about a mark. */
export const BREAKS = new Set(['¶', '⏎']);

const PARTS: Readonly<Record<string, string>> = {
  '\t': '⇥',
  '|': '⇥',
  ':': ':',
  '(': '(',
  ')': ')',
  ',': ',',
  ';': ';',
  '=': ':',
  '→': ':',
  '+': '+',
  '/': '/',
};

/** Breaks and separators of the text between two words. */
function between(text: string, from: number, to: number, out: Token[]): void {
  for (let at = from; at < to; at++) {
    const char = text.charAt(at);
    if (char === '\n') {
      if (!isWrap(text, at)) push(out, '⏎', at);
    } else if ('.!?'.includes(char)) {
      if (endsSentence(text, at)) push(out, '¶', at);
    } else if (char === '•' || char === '–' || char === '—') push(out, char === '•' ? '⏎' : ',', at);
    else {
      const part = PARTS[char];
      if (part !== undefined) push(out, part, at);
    }
  }
}

function push(out: Token[], text: string, start: number): void {
  if (out.at(-1)?.text !== text) out.push({ text, start, families: [] });
}

/** The tokens of a marked text, in order. */
export function tokensOf({ text, words, marks: phrases }: MarkedText, marks: readonly Mark[]): Token[] {
  const families: Family[][] = words.map(() => []);
  for (const { family, from, to } of phrases)
    for (let at = from; at < to; at++) if (!families[at]?.includes(family)) families[at]?.push(family);
  const tokens: Token[] = [];
  let next = 0;
  let done = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    while (next < marks.length && (marks[next]?.span.end ?? 0) <= word.start) {
      const mark = marks[next++] as Mark;
      if (mark.span.start < done) continue;
      between(text, done, mark.span.start, tokens);
      tokens.push({ text: `§${mark.kind}`, start: mark.span.start, families: [] });
      done = mark.span.end;
    }
    const mark = marks[next];
    if (mark !== undefined && mark.span.start <= word.start && word.start < mark.span.end) {
      if (mark.span.start >= done) {
        between(text, done, mark.span.start, tokens);
        tokens.push({ text: `§${mark.kind}`, start: mark.span.start, families: [] });
        done = mark.span.end;
      }
      continue;
    }
    if (word.start < done) continue;
    between(text, done, word.start, tokens);
    tokens.push({ text: word.lower, start: word.start, families: families[at] ?? [] });
    done = word.end;
  }
  for (; next < marks.length; next++) {
    const mark = marks[next] as Mark;
    if (mark.span.start < done) continue;
    between(text, done, mark.span.start, tokens);
    tokens.push({ text: `§${mark.kind}`, start: mark.span.start, families: [] });
    done = mark.span.end;
  }
  return tokens;
}
