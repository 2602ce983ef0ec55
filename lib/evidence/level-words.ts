/** A seniority word as a level of the evidence: the word that titles use, which is no employer's ladder. */
import type { Seniority } from '../reading/who/title/seniority.ts';
import type { Level } from './evidence.ts';

export function wordLevel(word: Seniority): Level {
  const text = word.replace(/-/g, ' ');
  return { label: text.charAt(0).toUpperCase() + text.slice(1), codes: [], seniority: [word] };
}

const overlap = (a: string[], b: string[]): boolean => a.some((each) => b.includes(each));

/** Two sources' levels that speak of the same: by their label, a code or a seniority word that both have. */
export const sameLevel = (a: Level, b: Level): boolean =>
  a.label === b.label || overlap(a.codes, b.codes) || overlap(a.seniority, b.seniority);
