/**
 * The level that a title's own words state. Numerals and codes are an employer's own (III is senior at one and mid at
 * another), so they say nothing here: two titles of one employer with the same numeral are of one level, no more.
 */
import { codesIn, type Seniority, seniorityIn } from '../../reading/who/title/seniority.ts';

const NUMERAL = /(?<![\p{L}\p{N}])(?:I{1,3}|IV|V|VI|ll|[1-6])(?![\p{L}\p{N}])/gu;

/** Seniority words of a title, without what its numerals would mean elsewhere; empty where it states none. */
export const seniorityOf = (title: string): Seniority[] =>
  seniorityIn(
    title
      .slice(0, 200)
      .replace(NUMERAL, ' ')
      .replace(/\s{2,}/g, ' '),
  )?.words ?? [];

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** Codes and numerals of a title, for comparison within one employer: `L5`, `IC4`, `III` as `3`. */
export function gradesOf(title: string): string[] {
  const short = title.slice(0, 200);
  const numerals = [...short.matchAll(NUMERAL)].map(([numeral]) => {
    const at = ROMAN.indexOf(numeral.toUpperCase().replace('LL', 'II'));
    return at >= 0 ? String(at + 1) : numeral;
  });
  return [...new Set([...codesIn(short), ...numerals])];
}
