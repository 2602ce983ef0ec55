/**
 * An employer's ladder as its own postings tell it: a title that names a code and a level word ("Senior Software Engineer,
 * L5") says which words stand for that code there. A code that stands beside different words says nothing.
 */
import { SENIORITY, type Seniority } from '../reading/who/title/seniority.ts';
import type { Level } from './evidence.ts';
import type { PostedRow } from './rows.ts';

/** A code of a ladder; a bare numeral may count teams, phases or shifts. */
const CODE = /^(?:IC|[A-Z])[1-9]\d?$/i;

/** Levels by code, each with the one word that its postings have for it; in the order of the words. */
export function ladderOfPostings(rows: readonly PostedRow[]): Level[] {
  const words = new Map<string, Set<Seniority>>();
  for (const { role } of rows)
    for (const code of role.codes)
      if (CODE.test(code) && role.seniority.length === 1)
        words.set(
          code.toUpperCase(),
          (words.get(code.toUpperCase()) ?? new Set()).add(role.seniority[0] as Seniority),
        );
  return [...words]
    .filter(([, { size }]) => size === 1)
    .map(([code, [word]]): [string, Seniority] => [code, word as Seniority])
    .sort(([a, v], [b, w]) => SENIORITY.indexOf(v) - SENIORITY.indexOf(w) || (a < b ? -1 : 1))
    .map(([code, word]) => ({ label: code, codes: [code], seniority: [word] }));
}
