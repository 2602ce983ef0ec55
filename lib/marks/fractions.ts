/** Shares of a whole without a percent sign: "1/48th", "one third", "70:30", "25/25/25/25". */
import type { PercentMark } from './mark.ts';

/** "1/48" of a grant, never the 1st of a month: with an ending, words of sharing out, or more than a month has days. */
const SLASHED =
  /(?<![\d/.,:-])([1-3])\/(\d{1,3})(?:(?:th|rd|nd|e|ème)(?!\p{L})|(?=,? (?:of|per|each|every|monthly|par|pro|por|jede[nrs]?)(?!\p{L}))|(?<=\/(?:3[2-9]|[4-9]\d))(?![\d/.:]))/giu;
const SPELLED =
  /(?<!\p{L})(one|two|three)[- ](half|third|fourth|quarter|fifth|sixth|eighth|ninth|tenth|twelfth)s?(?!\p{L})/giu;
const COUNTS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3 };
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  fourth: 4,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twelfth: 12,
};

/** Two parts with a colon or slash between, three to six with a dash as well: "10-20-30-40". */
const SPLIT =
  /(?<![\d/.,:-])\d{1,2}(?:[:/]\d{1,2}|(?:[:/-]\d{1,2}){2,5})(?![\d/:%-]|[.,]\d)|(?<![\d/.,:-])\d{1,2}-\d{1,2}(?= split)/g;

const share = (start: number, length: number, percent: number): PercentMark => {
  const value = Math.round(percent * 1e4) / 1e4;
  return { kind: 'percent', span: { start, end: start + length }, min: value, max: value };
};

/** The parts of a split where they make a whole. */
function* splits(text: string): Generator<PercentMark> {
  for (const { 0: words, index } of text.matchAll(SPLIT)) {
    const parts = [...words.matchAll(/\d+/g)];
    if (parts.reduce((sum, [digits]) => sum + Number(digits), 0) !== 100) continue;
    for (const part of parts) yield share(index + part.index, part[0].length, Number(part[0]));
  }
}

/** Every share that is written as a fraction or as a part of a split, in order. */
export function fractions(text: string): PercentMark[] {
  const found = [...splits(text)];
  for (const { 0: words, 1: top, 2: bottom, index } of text.matchAll(SLASHED))
    if (Number(bottom) > Number(top))
      found.push(share(index, words.length, (100 * Number(top)) / Number(bottom)));
  for (const { 0: words, 1: top = '', 2: bottom = '', index } of text.matchAll(SPELLED)) {
    const [count, parts] = [COUNTS[top.toLowerCase()], PARTS[bottom.toLowerCase()]];
    if (count !== undefined && parts !== undefined && count < parts)
      found.push(share(index, words.length, (100 * count) / parts));
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
