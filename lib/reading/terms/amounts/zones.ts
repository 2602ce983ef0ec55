/** The zone, level or currency that one of several ranges is for, in the document's words. */

import { lineStart } from '../../../text/lines.ts';
import { sentenceAt } from '../../../text/sentences.ts';
import type { Assigned } from './assign.ts';

const PAY_WORDS =
  /(?:estimated|expected|typical|anticipated|targeted|target|our|the|this|is|are|will be|between|from|set|role'?s?|position|for this (?:role|position)|for this|national)?\s?\b(?:(?:annual|yearly|base|starting|gross|hourly|full[- ]time|us|u\.s\.)\s){0,4}(?:salary|pay|compensation|wage|ote)(?:\s(?:ranges?|bands?|scale|rate))?(?:\s(?:of|is|for this (?:role|position) is|for this role|for|in))?/giu;
const TARGET_WORDS =
  /\b(?:on[- ]target (?:earnings|compensation|pay)|total (?:cash|target) (?:compensation|pay)|OTE)\b/gi;
const BETWEEN_WORDS =
  /(?<!\p{L})(?:ranges? (?:from|between)|the range|this role has|if (?:based|located) in|for this role)(?!\p{L})/giu;
/** Marks that may stand around a label. */
const EDGES = ' \t\n*_#>:;,.()|\u2013\u2014•·-';
const CURRENCY_WORD = /\b(?:USD|CAD|EUR|GBP|AUD|INR)\b|[$€£₹]/g;
const NOT_A_ZONE =
  /^(?:salary|pay|range|base|compensation|total|annual|the|a|an|and|or|in|is|of|for|to|from|between|per|min(?:imum)?|mid(?:point)?|max(?:imum)?|benefits|equity|bonus|usd|targeted|wage|rate|offer|you|we|our|are|these|level)$/iu;

function trimEdges(words: string): string {
  let [from, to] = [0, words.length];
  while (from < to && EDGES.includes(words.charAt(from))) from++;
  // A closing bracket belongs to the label: "California (excluding Bay Area)".
  while (to > from && words.charAt(to - 1) !== ')' && EDGES.includes(words.charAt(to - 1))) to--;
  return words.slice(from, to);
}

const tidy = (words: string): string =>
  trimEdges(
    trimEdges(
      words
        .replace(PAY_WORDS, ' ')
        .replace(BETWEEN_WORDS, ' ')
        .replace(TARGET_WORDS, ' ')
        .replace(CURRENCY_WORD, ' ')
        .replace(/\(\s{0,9}\)/g, ' ')
        .replace(/\s+/g, ' '),
    )
      .replace(/^(?:for|in|if located in|based in) /iu, '')
      .replace(/ (?:is|are|of|the|for|from|between|:|and|a|per year|per annum|annually)$/u, ''),
  );

/** A sentence about something else is no label. */
const PROSE =
  /(?<!\p{L})(?:we|you|your|our|offers?|benefits?|insurance|401|will|should|please|apply)(?!\p{L})/iu;

const usable = (label: string): boolean =>
  label.length >= 1 &&
  label.length <= 160 &&
  /[\p{L}\d]/u.test(label) &&
  !NOT_A_ZONE.test(label) &&
  // A hiring line's parts, a row's day.
  !/\s\|\s|https?:|\d{1,2}\s\p{Lu}\p{L}{2,8}\s\d{4}/u.test(label);

/**
 * The label of the range at `mention`: the words in front of it on its line, else the short line above. `floor` is
 * where the range before it ends, because its words are not this one's.
 */
export function zoneOf(text: string, mention: Assigned, floor: number): string | null {
  const line = lineStart(text, mention.span.start);
  // Only the last sentence of a long line labels it.
  const sentence = sentenceAt(text, mention.span.start, 170).start;
  const label = tidy(text.slice(Math.max(line, floor, sentence), mention.span.start));
  if (usable(label) && /\p{Lu}|^(?:zone|tier|level|band|other|all|rest)/iu.test(label)) return label;
  let end = line - 1;
  for (let lines = 0; lines < 3 && end > floor; lines++) {
    const start = Math.max(floor, lineStart(text, end));
    const words = text.slice(start, end);
    const above = tidy(words);
    if (usable(above)) return words.length <= 220 && !PROSE.test(above) ? above : null;
    end = start - 1;
  }
  return null;
}
